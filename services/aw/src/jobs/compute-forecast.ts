import { channels } from '@otel-bi/contract/aw/channel'
import type { AwForecastRecord } from '@otel-bi/contract/aw/records'
import { awForecasts } from '@otel-bi/store/schema'
import { spanOf } from '../features/dataset/dataset.ts'
import { forecastSales } from '../features/sales-forecast/forecast-sales.ts'
import { forecastDays } from '../features/sales-forecast/sales-forecast.ts'
import { type Computation, type ComputedRows, computation, type JobDeps } from './stored-run.ts'

/**
 * Forecasts every channel that has sales, at the default horizon, by the best method. One row a day
 * and channel.
 * @throws RequestProblem as the forecaster does.
 */
export async function computeForecast(deps: JobDeps): Promise<Computation> {
  const { bounds, version } = await deps.dataset.current()
  const parts: ComputedRows[] = []
  for (const channel of channels.filter((name) => spanOf(bounds, name) !== null)) {
    const parameters = { horizon_days: deps.defaults.horizonDays, method: 'auto', channel } as const
    const { history, forecast } = await forecastSales(deps, bounds, parameters)
    const rows = forecastDays(forecast).map((day) => ({
      subject: `${channel} ${day.date}`,
      row: { ...day, channel, method: forecast.method } satisfies AwForecastRecord,
    }))
    parts.push({ table: awForecasts, asOf: history.to, rows })
  }
  return computation(parts, version, deps.now())
}
