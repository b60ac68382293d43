import type { Forecast } from '@otel-bi/analytics/forecast/forecast'
import { gapFill } from '@otel-bi/analytics/forecast/series'
import { addDays, type Window } from '@otel-bi/analytics/window'
import type { ForecastMethod } from '@otel-bi/contract/forecast'
import { seasonDays } from '@otel-bi/runtime/forecast/forecaster'
import type { WwiDeps } from '../../deps.ts'
import { dailyRevenue } from './sales-forecast.query.ts'

type ForecastParameters = { readonly horizon_days: number; readonly method: ForecastMethod }

/** Forecasts revenue from all of its days. @throws RequestProblem as the forecaster does. */
export async function loadForecast(
  { warehouse, forecaster }: Pick<WwiDeps, 'warehouse' | 'forecaster'>,
  history: Window,
  { horizon_days: horizon, method }: ForecastParameters,
): Promise<Forecast> {
  const rows = await warehouse.query(dailyRevenue, { until: addDays(history.to, 1) })
  return forecaster.forecast({
    series: gapFill(rows, history),
    request: { horizon, season: seasonDays, method },
  })
}
