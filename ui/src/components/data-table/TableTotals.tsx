import { For, Show } from 'solid-js'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import { type Column, isNumeric, numberIn } from './column.ts'
import styles from './DataTable.module.css'
import { tableMessages } from './messages.ts'
import { totalOf } from './totals.ts'

type Props<Row> = {
  readonly id: string
  /** The first names the rows. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Sums from the server, which stand before those of the rows. */
  readonly totals: Readonly<Record<string, number>> | undefined
}

/** The sums of the columns that add up, below the rows that they are of. */
export function TableTotals<Row>(props: Props<Row>) {
  const { formats } = useI18n()
  const words = useMessages(tableMessages)
  return (
    <tfoot data-testid={`${props.id}-totals`}>
      <tr>
        <For each={props.columns}>
          {(column, index) => {
            const sum = () => props.totals?.[column.id] ?? totalOf(column, props.rows)
            return (
              <Show when={index() > 0} fallback={<th scope="row">{words().total}</th>}>
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
