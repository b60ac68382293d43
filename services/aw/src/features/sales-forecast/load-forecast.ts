import type { Forecast } from '@otel-bi/analytics/forecast/forecast'
import { gapFill } from '@otel-bi/analytics/forecast/series'
import { addDays, type Window } from '@otel-bi/analytics/window'
import type { Channel } from '@otel-bi/contract/aw/channel'
import type { ForecastMethod } from '@otel-bi/contract/forecast'
import { type Forecaster, seasonDays } from '@otel-bi/runtime/forecast/forecaster'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { dailyRevenue } from './sales-forecast.query.ts'

type ForecastDeps = { readonly warehouse: Warehouse; readonly forecaster: Forecaster }

export type ForecastParameters = {
  readonly horizon_days: number
  readonly method: ForecastMethod
  readonly channel: Channel
}

/** Forecasts a channel from its whole history. @throws RequestProblem as the forecaster does. */
export async function loadForecast(
  { warehouse, forecaster }: ForecastDeps,
  history: Window,
  { horizon_days: horizon, method, channel }: ForecastParameters,
): Promise<Forecast> {
  const rows = await warehouse.query(dailyRevenue, { channel, until: addDays(history.to, 1) })
  return forecaster.forecast({
    series: gapFill(rows, history),
    request: { horizon, season: seasonDays, method },
  })
}
