import { z } from '@hono/zod-openapi'
import { forecastRecord } from '../forecast.ts'
import { recordsRoute } from '../records.ts'
import { channels } from './channel.ts'
import { productDemandView } from './product-demand.ts'
import { AwRepScore, repScoresView } from './rep-scores.ts'
import { salesForecastView } from './sales-forecast.ts'

const tag = 'AdventureWorks'

/** A day of a stored forecast, with its channel and method. */
export const AwForecastRecord = forecastRecord.extend({
  channel: z.enum(channels).openapi({ example: 'all' }),
})
export type AwForecastRecord = z.output<typeof AwForecastRecord>

export const awForecastRecordsRoute = recordsRoute({
  path: '/api/aw/records/forecasts',
  operationId: 'listAwForecastRecords',
  tag,
  schema: 'AwForecastRecords',
  view: { ...salesForecastView, row: AwForecastRecord },
})

export const awRepScoreRecordsRoute = recordsRoute({
  path: '/api/aw/records/rep-scores',
  operationId: 'listAwRepScoreRecords',
  tag,
  schema: 'AwRepScoreRecords',
  view: { ...repScoresView, row: AwRepScore },
})

export const awProductDemandRecordsRoute = recordsRoute({
  path: '/api/aw/records/product-demand',
  operationId: 'listAwProductDemandRecords',
  tag,
  schema: 'AwProductDemandRecords',
  view: productDemandView,
})
