import { A } from '@solidjs/router'
import Search from 'lucide-solid/icons/search'
import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js'
import { useI18n } from '../../i18n/I18n.tsx'
import { localeOf } from '../../i18n/language.ts'
import { textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { readSort, searchRows, searchTexts, sortRows, writeSort } from './arrange.ts'
import { type Column, isNumeric, textOf } from './column.ts'
import styles from './DataTable.module.css'
import { HeaderCell } from './HeaderCell.tsx'
import { TableRows } from './TableRows.tsx'

type DataTableProps<Row> = {
  /** Names the table's sort and search in the URL, and its elements in tests. */
  readonly id: string
  readonly label: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowId: (row: Row) => string | number
  /** The column that names the row. */
  readonly head: string
  readonly defaultSort: string
  readonly controls?: JSX.Element
  /** Where the server searches: what is searched for, and the rows are what it found. */
  readonly search?: { readonly text: string; readonly onSearch: (text: string) => void }
}

/** Rows to be sorted by any column and searched by any word; both stand in the URL. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { messages, formats, language } = useI18n()
  const [sortText, setSort] = useField(textField(`${props.id}_sort`, props.defaultSort))
  const [ownSearch, setOwnSearch] = useField(textField(`${props.id}_search`))
  const [scroller, setScroller] = createSignal<HTMLElement>()
  const sort = () => readSort(sortText())
  const collator = createMemo(
    () => new Intl.Collator(localeOf(language(), navigator.languages), { numeric: true }),
  )
  const search = () => props.search?.text ?? ownSearch()
  const setSearch = (text: string) =>
    props.search ? props.search.onSearch(text) : setOwnSearch(text, { replace: true })
  const isSearching = createMemo(() => !props.search && ownSearch().trim() !== '')
  const texts = createMemo(() => (isSearching() ? searchTexts(props.rows, props.columns) : []))
  const found = createMemo(() =>
    isSearching() ? searchRows(props.rows, texts(), ownSearch()) : props.rows,
  )
  const shown = createMemo(() => sortRows(found(), props.columns, sort(), collator()))
  return (
    <div class={styles.whole}>
      <div class={`${styles.controls} no-print`}>
        <label class={styles.search}>
          <Search size={15} aria-hidden="true" />
          <span class="visually-hidden">{messages().table.searchIn(props.label)}</span>
          <input
            type="search"
            placeholder={messages().table.search}
            value={search()}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        {props.controls}
        <span class={styles.count} role="status" data-testid={`${props.id}-count`}>
          {messages().table.shown(
            formats().count(shown().length),
            formats().count(props.rows.length),
            props.rows.length,
          )}
        </span>
      </div>
      {/* A region that scrolls has to be reachable by keyboard. It has a height only once it stands in the page. */}
      <section
        ref={(element) => onMount(() => setScroller(element))}
        class={styles.scroll}
        tabindex="0"
        aria-label={messages().table.region(props.label)}
      >
        <table class={styles.table} aria-rowcount={shown().length + 1}>
          <thead>
            <tr>
              <For each={props.columns}>
                {(column) => (
                  <HeaderCell
                    column={column}
                    sort={sort()}
                    onSort={(next) => setSort(writeSort(next))}
                  />
                )}
              </For>
            </tr>
          </thead>
          <tbody data-testid={`${props.id}-rows`}>
            <TableRows rows={shown()} scroller={scroller}>
              {(row, place) => (
                <tr
                  ref={(element) => place && queueMicrotask(() => place.measure(element))}
                  data-id={props.rowId(row())}
                  data-index={place?.index}
                  aria-rowindex={place && place.index + 2}
                >
                  <For each={props.columns}>
                    {(column) => (
                      <Cell column={column} row={row()} head={column.id === props.head} />
                    )}
                  </For>
                </tr>
              )}
            </TableRows>
          </tbody>
        </table>
        <Show when={shown().length === 0}>
          <p class={styles.nothing}>{messages().table.nothingFound}</p>
        </Show>
      </section>
    </div>
  )

  function Cell(cell: { column: Column<Row>; row: Row; head: boolean }) {
    // A name may be long, or run from right to left: it keeps to its cell, and to its own direction.
    const words = () =>
      cell.column.cell?.(cell.row) ?? (
        <bdi class={cell.column.kind === 'text' ? styles.words : undefined}>
          {textOf(cell.column, cell.row, formats())}
        </bdi>
      )
    // One stop of the Tab key for each row: the link of its head has every measure of the others.
    const content = () => (
      <Show when={cell.column.href?.(cell.row)} fallback={words()}>
        {(path) => (
          <A
            href={path()}
            class={cell.head ? undefined : styles.link}
            tabindex={cell.head ? undefined : '-1'}
          >
            {words()}
          </A>
        )}
      </Show>
    )
    const value = () => String(cell.column.value(cell.row) ?? '')
    return (
      <Show
        when={cell.head}
        fallback={
          <td
            class={isNumeric(cell.column) ? styles.number : undefined}
            data-column={cell.column.id}
            data-value={value()}
          >
            {content()}
          </td>
        }
      >
        <th scope="row" data-column={cell.column.id} data-value={value()}>
          {content()}
        </th>
      </Show>
    )
  }
}
