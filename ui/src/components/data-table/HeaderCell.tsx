import ArrowDown from 'lucide-solid/icons/arrow-down'
import ArrowUp from 'lucide-solid/icons/arrow-up'
import { Show } from 'solid-js'
import type { Sort } from './arrange.ts'
import { type Column, isNumeric } from './column.ts'
import styles from './DataTable.module.css'

type Props<Row> = {
  readonly column: Column<Row>
  readonly sort: Sort
  readonly onSort: (sort: Sort) => void
}

/** A column's title: a click sorts by it, the next one the other way round; numbers start with the largest. */
export function HeaderCell<Row>(props: Props<Row>) {
  const sorted = () => props.sort.column === props.column.id
  const direction = () => {
    if (!sorted()) return undefined
    return props.sort.descending ? 'descending' : 'ascending'
  }
  const next = () => ({
    column: props.column.id,
    descending: sorted() ? !props.sort.descending : isNumeric(props.column),
  })
  return (
    <th
      scope="col"
      aria-sort={direction()}
      class={isNumeric(props.column) ? styles.number : undefined}
    >
      <button type="button" class={styles.sort} onClick={() => props.onSort(next())}>
        {props.column.title}
        <Show when={sorted()}>
          <Show when={props.sort.descending} fallback={<ArrowUp size={12} aria-hidden="true" />}>
            <ArrowDown size={12} aria-hidden="true" />
          </Show>
        </Show>
      </button>
    </th>
  )
}
