import { tracedAggregation } from '../../telemetry/aggregation.ts'
import { historySeries } from './history-series.ts'

export const tracedHistorySeries: typeof historySeries = tracedAggregation(
  'aw.sales_history',
  historySeries,
)
