import Search from 'lucide-solid/icons/search'
import { createMemo, createSignal, For, type JSX, onMount, Show } from 'solid-js'
import { useI18n } from '../../i18n/I18n.tsx'
import { localeOf } from '../../i18n/language.ts'
import { copyText } from '../../toasts/copy-text.tsx'
import { textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { readSort, searchRows, searchTexts, sortRows, writeSort } from './arrange.ts'
import type { Column } from './column.ts'
import styles from './DataTable.module.css'
import { HeaderCell } from './HeaderCell.tsx'
import { shownColumns, toggleHidden } from './hidden-columns.ts'
import { TableCell } from './TableCell.tsx'
import { TableMenu } from './TableMenu.tsx'
import { TableRows } from './TableRows.tsx'
import { tsvOf } from './tsv.ts'

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
  /** Columns that are hidden until the reader shows them, by commas. */
  readonly hidden?: string
  /** Where the server searches: what is searched for, and the rows are what it found. */
  readonly search?: { readonly text: string; readonly onSearch: (text: string) => void }
}

/** Rows to be sorted by any column and searched by any word; both stand in the URL. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { messages, formats, language } = useI18n()
  const [sortText, setSort] = useField(textField(`${props.id}_sort`, props.defaultSort))
  const [ownSearch, setOwnSearch] = useField(textField(`${props.id}_search`))
  const [hidden, setHidden] = useField(textField(`${props.id}_hidden`, props.hidden))
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
  const columns = createMemo(() => shownColumns(props.columns, hidden(), props.head))
  const count = () =>
    messages().table.shown(
      formats().count(shown().length),
      formats().count(props.rows.length),
      props.rows.length,
    )
  const choices = () =>
    props.columns
      .filter(({ id }) => id !== props.head)
      .map(({ id, title }) => ({ id, title, isShown: columns().some((each) => each.id === id) }))
  const copy = () => {
    const { copied, notCopied } = messages().table
    return copyText(tsvOf(columns(), shown(), formats()), { copied, notCopied, detail: count() })
  }
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
        <TableMenu
          table={props.label}
          columns={choices()}
          onToggle={(id) => setHidden(toggleHidden(hidden(), id))}
          onCopy={() => void copy()}
        />
        <span class={styles.count} role="status" data-testid={`${props.id}-count`}>
          {count()}
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
              <For each={columns()}>
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
                  <For each={columns()}>
                    {(column) => (
                      <TableCell column={column} row={row()} head={column.id === props.head} />
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
}
