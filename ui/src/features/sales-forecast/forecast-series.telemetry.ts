import { forecastSeries } from '../../charts/forecast-series.ts'
import { tracedAggregation } from '../../telemetry/aggregation.ts'

export const tracedForecastSeries: typeof forecastSeries = tracedAggregation(
  'aw.sales_forecast',
  forecastSeries,
)
