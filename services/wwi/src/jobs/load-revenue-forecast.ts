import type { WwiForecastRecord } from '@otel-bi/contract/wwi/sales-forecast'
import { windowWithin } from '@otel-bi/metrics/view-window'
import { forecastDays } from '@otel-bi/runtime/forecast/forecast-answer'
import { type RunPart, recordRows } from '@otel-bi/runtime/stored-run'
import { wwiForecasts } from '@otel-bi/store/schema'
import type { WwiDeps } from '../deps.ts'
import { factDaysOf, type WwiFingerprint } from '../features/dataset/dataset.ts'
import { loadForecast } from '../features/sales-forecast/load-forecast.ts'

/** Forecasts revenue at the default horizon by the best method: one row per day, none without sales. */
export async function loadRevenueForecast(
  deps: Pick<WwiDeps, 'warehouse' | 'forecaster' | 'defaults'>,
  fingerprint: WwiFingerprint,
): Promise<RunPart[]> {
  const history = windowWithin({}, factDaysOf(fingerprint.sales))
  if (!history) return []
  const parameters = { horizon_days: deps.defaults.horizonDays, method: 'auto' } as const
  const forecast = await loadForecast(deps, history, parameters)
  const rows = forecastDays(forecast).map((day) => ({
    subject: day.date,
    row: { ...day, method: forecast.method } satisfies WwiForecastRecord,
  }))
  return [recordRows(wwiForecasts, history.to, rows)]
}
