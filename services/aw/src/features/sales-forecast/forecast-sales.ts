import type { Forecast } from '@otel-bi/analytics/forecast/forecast'
import { gapFill } from '@otel-bi/analytics/forecast/series'
import { addDays, type Window } from '@otel-bi/analytics/window'
import type { Channel } from '@otel-bi/contract/aw/channel'
import type { ForecastMethod } from '@otel-bi/contract/aw/sales-forecast'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { type AwBounds, spanOf } from '../dataset/dataset.ts'
import type { Forecaster } from './forecaster.ts'
import { dailyRevenue } from './sales-forecast.query.ts'

type ForecastDeps = { readonly warehouse: Warehouse; readonly forecaster: Forecaster }

export type ForecastParameters = {
  readonly horizon_days: number
  readonly method: ForecastMethod
  readonly channel: Channel
}

/** The days of the week: the season of every daily series here. */
export const seasonDays = 7

/** Forecasts a channel from all of its days. @throws RequestProblem as the forecaster does. */
export async function forecastSales(
  { warehouse, forecaster }: ForecastDeps,
  bounds: AwBounds,
  { horizon_days: horizon, method, channel }: ForecastParameters,
): Promise<{ readonly history: Window; readonly forecast: Forecast }> {
  const history = spanOf(bounds, channel)
  if (!history)
    throw new RequestProblem('not_forecastable', { detail: `${channel} has no sales to go by` })
  const rows = await warehouse.query(dailyRevenue, { channel, until: addDays(history.to, 1) })
  const forecast = await forecaster.forecast({
    series: gapFill(rows, history),
    request: { horizon, season: seasonDays, method },
  })
  return { history, forecast }
}
