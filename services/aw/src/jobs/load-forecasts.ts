import { channels } from '@otel-bi/contract/aw/channel'
import type { AwForecastRecord } from '@otel-bi/contract/aw/records'
import { forecastDays } from '@otel-bi/runtime/forecast/forecast-answer'
import { type RunPart, recordRows } from '@otel-bi/runtime/stored-run'
import { awForecasts } from '@otel-bi/store/schema'
import type { AwDeps } from '../deps.ts'
import { type AwFingerprint, dateRangeOf } from '../features/dataset/dataset.ts'
import { loadForecast } from '../features/sales-forecast/load-forecast.ts'

type ForecastDeps = Pick<AwDeps, 'warehouse' | 'forecaster' | 'defaults'>

/**
 * Forecasts every channel that has sales, at the default horizon, by the best method: one row per day
 * and channel. @throws RequestProblem as the forecaster does.
 */
export async function loadForecasts(
  deps: ForecastDeps,
  fingerprint: AwFingerprint,
): Promise<RunPart[]> {
  const parts: RunPart[] = []
  for (const channel of channels) {
    const history = dateRangeOf(fingerprint, channel)
    if (!history) continue
    const parameters = { horizon_days: deps.defaults.horizonDays, method: 'auto', channel } as const
    const forecast = await loadForecast(deps, history, parameters)
    const rows = forecastDays(forecast).map((day) => ({
      subject: `${channel} ${day.date}`,
      row: { ...day, channel, method: forecast.method } satisfies AwForecastRecord,
    }))
    parts.push(recordRows(awForecasts, history.to, rows))
  }
  return parts
}
