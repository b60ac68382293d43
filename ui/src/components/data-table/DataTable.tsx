import Search from 'lucide-solid/icons/search'
import { createEffect, createMemo, createSignal, For, type JSX, on, onMount, Show } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { localeOf } from '../../i18n/language.ts'
import { copyText } from '../../toasts/copy-text.tsx'
import { textField } from '../../url-state/fields.ts'
import { useField } from '../../url-state/use-field.ts'
import { readSort, searchRows, searchTexts, sortRows, writeSort } from './arrange.ts'
import type { Column } from './column.ts'
import styles from './DataTable.module.css'
import { HeaderCell } from './HeaderCell.tsx'
import { tableMessages } from './messages.ts'
import { selectedRows } from './selected-rows.ts'
import { TableCell } from './TableCell.tsx'
import { TableMenu } from './TableMenu.tsx'
import { TableRows } from './TableRows.tsx'
import { TableTotals } from './TableTotals.tsx'
import { hasTotals } from './totals.ts'
import { tsvOf } from './tsv.ts'
import { useColumns } from './use-columns.ts'

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
  /** Sums from the server, by column, of all rows: those of `rows` would be of a part of them. */
  readonly totals?: Readonly<Record<string, number>>
}

/** Rows to be sorted by any column and searched by any word; both stand in the URL, as do the columns. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { formats, language } = useI18n()
  const words = useMessages(tableMessages)
  const [sortText, setSort] = useField(textField(`${props.id}_sort`, props.defaultSort))
  const [ownSearch, setOwnSearch] = useField(textField(`${props.id}_search`))
  const [scroller, setScroller] = createSignal<HTMLElement>()
  const [said, setSaid] = createSignal('')
  const table = useColumns(props)
  const { columns } = table
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
    isSearching() ? searchRows(props.rows, props.columns, texts(), ownSearch()) : props.rows,
  )
  const shown = createMemo(() => sortRows(found(), props.columns, sort(), collator()))
  const count = () =>
    words().shown(
      formats().count(shown().length),
      formats().count(props.rows.length),
      props.rows.length,
    )
  const copy = () => {
    const { copied, notCopied } = words()
    return copyText(tsvOf(columns(), shown(), formats()), { copied, notCopied, detail: count() })
  }
  // An element that moves in the page loses the focus.
  let stepped: string | undefined
  createEffect(
    on(columns, () => {
      if (stepped === undefined) return
      const cell = scroller()?.querySelector<HTMLElement>(`[data-header="${CSS.escape(stepped)}"]`)
      stepped = undefined
      cell?.querySelector('button')?.focus()
    }),
  )
  const step = (column: Column<Row>, by: -1 | 1) => {
    if (!table.step(column.id, by)) return
    stepped = column.id
    const place = 1 + columns().findIndex(({ id }) => id === column.id)
    setSaid(words().moved(column.title, place, columns().length))
  }
  /** A selection of several cells is copied as the menu copies all rows: with every digit. */
  const onCopy = (event: ClipboardEvent & { currentTarget: HTMLElement }) => {
    const selected = selectedRows(event.currentTarget, getSelection())
    if (!selected || !event.clipboardData) return
    const ids = shown().map((row) => String(props.rowId(row)))
    const rows = shown().slice(ids.indexOf(selected.first), ids.indexOf(selected.last) + 1)
    const chosen = columns().filter(({ id }) => selected.columns?.includes(id) ?? true)
    event.clipboardData.setData('text/plain', tsvOf(chosen, rows, formats()))
    event.preventDefault()
  }
  return (
    <div class={styles.whole}>
      <div class={`${styles.controls} no-print`}>
        <label class={styles.search}>
          <Search size={15} aria-hidden="true" />
          <span class="visually-hidden">{words().searchIn(props.label)}</span>
          <input
            type="search"
            placeholder={words().search}
            value={search()}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
        </label>
        {props.controls}
        <TableMenu
          table={props.label}
          columns={table.choices()}
          onToggle={table.toggle}
          onReset={table.isChanged() ? table.reset : undefined}
          onCopy={() => void copy()}
        />
        <span class={styles.count} role="status" data-testid={`${props.id}-count`}>
          {count()}
        </span>
        <span class="visually-hidden" aria-live="polite">
          {said()}
        </span>
      </div>
      {/* A region that scrolls has to be reachable by keyboard. It has a height only once it stands in the page. */}
      <section
        ref={(element) => onMount(() => setScroller(element))}
        class={styles.scroll}
        tabindex="0"
        aria-label={words().region(props.label)}
        onCopy={onCopy}
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
                    width={table.widthOf(column.id)}
                    onWidth={(width) => table.setWidth(column.id, width)}
                    onStep={(by) => step(column, by)}
                    onDrag={() => table.drag(column.id)}
                    onDrop={() => table.drop(column.id)}
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
                      <TableCell
                        column={column}
                        row={row()}
                        head={column.id === props.head}
                        width={table.widthOf(column.id)}
                      />
                    )}
                  </For>
                </tr>
              )}
            </TableRows>
          </tbody>
          <Show when={hasTotals(columns(), shown())}>
            <TableTotals
              id={props.id}
              columns={columns()}
              rows={shown()}
              fetched={props.rows.length}
              totals={isSearching() ? undefined : props.totals}
            />
          </Show>
        </table>
        <Show when={shown().length === 0}>
          <p class={styles.nothing}>{words().nothingFound}</p>
        </Show>
      </section>
    </div>
  )
}
