import { For, Show } from 'solid-js'
import { Badge } from '../../components/Badge.tsx'
import { EmptyNotice } from '../../components/EmptyNotice.tsx'
import { useI18n, useMessages } from '../../i18n/I18n.tsx'
import styles from './Forecast.module.css'
import { forecastMessages } from './messages.ts'
import type { SalesForecast } from './requests.ts'

/** Every method against the past, the one in use marked. */
export function Backtest(props: { meta: SalesForecast['meta'] }) {
  const { formats } = useI18n()
  const words = useMessages(forecastMessages)
  const rows = () => props.meta.backtest
  const written = (value: number | null, format: (value: number) => string) =>
    value === null ? '–' : format(value)
  return (
    <Show when={rows().length > 0} fallback={<EmptyNotice reason={words().noBacktest} />}>
      <section class={styles.scroll} tabindex="0" aria-label={words().backtest}>
        <table class={styles.table}>
          <caption class={styles.caption}>
            {words().backtest}
            <span class={styles.lead}>
              {words().backtestLead(formats().count(rows()[0]?.folds ?? 0))}
            </span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{words().method}</th>
              <th scope="col">{words().mase}</th>
              <th scope="col">{words().smape}</th>
              <th scope="col">{words().coverage80}</th>
              <th scope="col">{words().coverage95}</th>
            </tr>
          </thead>
          <tbody data-testid="backtest-rows">
            <For each={rows()}>
              {(row) => (
                <tr data-id={row.method}>
                  <th scope="row">
                    {words().methods[row.method]}
                    <Show when={row.method === props.meta.model.method}>
                      <span class={styles.chosen}>
                        <Badge tone="accent">{words().chosen}</Badge>
                      </span>
                    </Show>
                  </th>
                  <td data-value={row.mase}>{written(row.mase, formats().exactAmount)}</td>
                  <td data-value={row.smape}>{written(row.smape, formats().decimal)}</td>
                  <td data-value={row.coverage_80}>
                    {written(row.coverage_80, formats().percent)}
                  </td>
                  <td data-value={row.coverage_95}>
                    {written(row.coverage_95, formats().percent)}
                  </td>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </Show>
  )
}
