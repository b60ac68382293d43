import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { choiceParameter } from '../parameters.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import { dateColumn, defineView, integerColumn, moneyColumn } from '../view.ts'
import { askedWindow, windowQuery } from '../window.ts'
import { channel, currency, salesTo } from './channel.ts'

const granularities = ['day', 'week', 'month'] as const

const granularity = choiceParameter(
  granularities,
  'One row per day, ISO week (from its Monday) or calendar month. Default: day.',
)

export const salesHistoryView = defineView({
  id: 'sales-history',
  domain: 'aw',
  title: 'Sales history',
  description: 'Revenue, orders, units and gross margin per day, week or month.',
  path: '/api/aw/sales/history',
  row: z.strictObject({
    date: dateColumn('Date', 'The day, or the first day of the week or month.'),
    revenue: moneyColumn('Revenue', 'Sum of SalesAmount.'),
    orders: integerColumn('Orders', 'Distinct sales order numbers.'),
    units: integerColumn('Units', 'Sum of OrderQuantity.'),
    gross_margin: moneyColumn('Gross margin', 'SalesAmount − TotalProductCost.'),
  }),
  chart: { kind: 'line', x: 'date', y: 'revenue' },
  sums: ['revenue', 'orders', 'units', 'gross_margin'],
})

export const AwSalesHistory = answerOf(z.array(salesHistoryView.row), {
  currency,
  sales_to: salesTo,
  parameters: z.strictObject({ ...askedWindow, granularity, channel }),
}).openapi('AwSalesHistory')
export type AwSalesHistory = z.output<typeof AwSalesHistory>

export const awSalesHistoryRoute = createRoute({
  method: 'get',
  path: salesHistoryView.path,
  operationId: 'getAwSalesHistory',
  tags: ['AdventureWorks'],
  summary: 'Sales over time',
  description:
    'Every day of the window has a row; a day without sales is 0. Reseller orders fall on about 40 batch dates, so their daily series is mostly zero, and that is right. A week or month cut by the window holds the days inside it.',
  ...requires('viewer'),
  request: {
    query: windowQuery({
      granularity: granularity.optional(),
      channel: channel.optional(),
    }),
  },
  responses: { ...okUnlessCurrent('The series', AwSalesHistory), ...analyticsProblems },
})
