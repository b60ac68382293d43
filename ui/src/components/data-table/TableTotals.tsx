import { For, Show } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { type Column, isNumeric, numberIn } from './column.ts'
import styles from './DataTable.module.css'
import { tableMessages } from './messages.ts'
import { type ServerTotals, sumBelow, summedRows } from './totals.ts'

type Props<Row> = {
  readonly id: string
  /** The first names the rows. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** How many rows there are to search in. */
  readonly fetched: number
  /** Sums from the server, which stand before those of the rows. */
  readonly totals: ServerTotals | undefined
}

/** The sums of the columns that add up, below the rows that they are of. */
export function TableTotals<Row>(props: Props<Row>) {
  const { formats } = useI18n()
  const words = useMessages(tableMessages)
  const title = () => {
    const part = summedRows(props.rows.length, props.fetched, props.totals)
    return part === null ? words().total : words().totalOf(formats().count(part), part)
  }
  return (
    <tfoot data-testid={`${props.id}-totals`}>
      <tr>
        <For each={props.columns}>
          {(column, index) => {
            const sum = () => sumBelow(column, props.rows, props.totals)
            return (
              <Show when={index() > 0} fallback={<th scope="row">{title()}</th>}>
                <td
                  class={isNumeric(column) ? styles.number : undefined}
                  classList={{ [styles.empty ?? '']: sum() === null }}
                  data-column={column.id}
                  data-title={column.title}
                  data-value={sum() ?? ''}
                >
                  {sum() === null ? '' : numberIn(column, sum() ?? 0, formats())}
                </td>
              </Show>
            )
          }}
        </For>
      </tr>
    </tfoot>
  )
}
