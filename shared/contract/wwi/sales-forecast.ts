import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import {
  askedForecast,
  forecastChart,
  forecastMeta,
  forecastQuery,
  forecastRecord,
  forecastRow,
  forecastRules,
} from '../forecast.ts'
import { analyticsProblems } from '../problem.ts'
import { recordsRoute } from '../records.ts'
import { createRoute } from '../route.ts'
import { defineView } from '../view.ts'

export const revenueForecastView = defineView({
  id: 'revenue-forecast',
  domain: 'wwi',
  title: 'Revenue forecast',
  description: 'Revenue without tax of the coming days, with 80% and 95% intervals.',
  path: '/api/wwi/sales/forecast',
  row: forecastRow,
  chart: forecastChart,
  sums: ['forecast'],
})

export const WwiSalesForecast = answerOf(z.array(revenueForecastView.row), {
  parameters: z.strictObject(askedForecast),
  ...forecastMeta,
}).openapi('WwiSalesForecast')
export type WwiSalesForecast = z.output<typeof WwiSalesForecast>

export const wwiSalesForecastRoute = createRoute({
  method: 'get',
  path: revenueForecastView.path,
  operationId: 'getWwiSalesForecast',
  tags: ['WideWorldImporters'],
  summary: 'Revenue of the coming days',
  description: `Per day, without tax, from all days of the invoices. ${forecastRules}`,
  ...requires('viewer'),
  request: { query: z.strictObject(forecastQuery) },
  responses: { ...okUnlessCurrent('The forecast', WwiSalesForecast), ...analyticsProblems },
})

export type WwiForecastRecord = z.output<typeof forecastRecord>

export const wwiForecastRecordsRoute = recordsRoute({
  path: '/api/wwi/records/forecasts',
  operationId: 'listWwiForecastRecords',
  tag: 'WideWorldImporters',
  schema: 'WwiForecastRecords',
  view: { ...revenueForecastView, row: forecastRecord },
})
