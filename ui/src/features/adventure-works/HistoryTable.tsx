import { For } from 'solid-js'
import { useI18n } from '../../i18n/I18n.tsx'
import styles from './HistoryTable.module.css'
import { periodName } from './period.ts'
import type { AwSalesHistory } from './requests.ts'

/** The chart's alternative: every period with every value, newest first. */
export function HistoryTable(props: { history: AwSalesHistory }) {
  const { messages, formats } = useI18n()
  const granularity = () => props.history.meta.parameters.granularity
  return (
    // A region that scrolls has to be reachable by keyboard.
    <section
      class={styles.scroll}
      tabindex="0"
      aria-label={messages().history.asTable(messages().history.titles[granularity()])}
    >
      <table class={styles.table}>
        <thead>
          <tr>
            <th scope="col">{messages().history.date}</th>
            <th scope="col">{messages().aw.revenue}</th>
            <th scope="col">{messages().aw.grossMargin}</th>
            <th scope="col">{messages().aw.orders}</th>
            <th scope="col">{messages().aw.units}</th>
          </tr>
        </thead>
        <tbody data-testid="aw-history-rows">
          <For each={props.history.data.toReversed()}>
            {(row) => (
              <tr data-date={row.date}>
                <th scope="row">{periodName(row.date, granularity(), messages(), formats())}</th>
                <td data-value={row.revenue}>{formats().exactAmount(row.revenue)}</td>
                <td data-value={row.gross_margin}>{formats().exactAmount(row.gross_margin)}</td>
                <td data-value={row.orders}>{formats().count(row.orders)}</td>
                <td data-value={row.units}>{formats().count(row.units)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  )
}
