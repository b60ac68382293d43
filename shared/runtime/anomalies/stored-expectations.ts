import type { Expectation } from '@otel-bi/analytics/anomalies/anomalies'
import type { StoredForecast } from '@otel-bi/store/stored-forecasts'

/** What stored forecasts expected, by day. */
export const expectationsOf = (
  forecasts: readonly StoredForecast[],
): Readonly<Record<string, Expectation>> =>
  Object.fromEntries(
    forecasts.map(({ date, forecast, lower_95, upper_95 }) => [
      date,
      { expected: forecast, lower: lower_95, upper: upper_95 },
    ]),
  )
