import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import {
  askedForecast,
  forecastChart,
  forecastMeta,
  forecastQuery,
  forecastRow,
  forecastRules,
} from '../forecast.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import { defineView } from '../view.ts'
import { channel, currency, salesTo } from './channel.ts'

export const salesForecastView = defineView({
  id: 'sales-forecast',
  domain: 'aw',
  title: 'Sales forecast',
  description: 'Revenue of the coming days, with 80% and 95% intervals.',
  path: '/api/aw/sales/forecast',
  row: forecastRow,
  chart: forecastChart,
  sums: ['forecast'],
})

export const AwSalesForecast = answerOf(z.array(salesForecastView.row), {
  currency,
  sales_to: salesTo,
  parameters: z.strictObject({ ...askedForecast, channel }),
  ...forecastMeta,
}).openapi('AwSalesForecast')
export type AwSalesForecast = z.output<typeof AwSalesForecast>

export const awSalesForecastRoute = createRoute({
  method: 'get',
  path: salesForecastView.path,
  operationId: 'getAwSalesForecast',
  tags: ['AdventureWorks'],
  summary: 'Revenue of the coming days',
  description: `Per day, from all days of the channel. ${forecastRules}`,
  ...requires('viewer'),
  request: { query: z.strictObject({ ...forecastQuery, channel: channel.optional() }) },
  responses: { ...okUnlessCurrent('The forecast', AwSalesForecast), ...analyticsProblems },
})
