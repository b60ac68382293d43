import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { count, money, ratio } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import { askedComparison, askedWindow, comparedDays, comparedQuery } from '../window.ts'
import { channel, currency, salesTo } from './channel.ts'

const measures = z.strictObject({
  revenue: money('Sum of SalesAmount.'),
  orders: count('Distinct sales order numbers.'),
  units: count('Sum of OrderQuantity.'),
  customers: count('Distinct resellers plus distinct customers.'),
  average_order_value: money('Revenue / orders.').nullable(),
  gross_margin: money('SalesAmount − TotalProductCost.'),
  gross_margin_ratio: ratio('Gross margin / revenue.'),
})

const change = z.record(measures.keyof(), ratio('Change against the comparison; null without one.'))

const part = {
  revenue: measures.shape.revenue,
  orders: measures.shape.orders,
  units: measures.shape.units,
  gross_margin: measures.shape.gross_margin,
  gross_margin_ratio: measures.shape.gross_margin_ratio,
  share: ratio('Share of the revenue of the window.'),
}

export const AwSalesKpis = answerOf(
  z.strictObject({
    current: measures,
    previous: measures.nullable().openapi({
      description: 'The same of the comparison; null with `compare=none`.',
    }),
    change,
    by_channel: z.array(z.strictObject({ channel: z.enum(['reseller', 'internet']), ...part })),
    by_territory: z.array(
      z.strictObject({
        territory: z.string().openapi({ example: 'Northwest' }),
        country: z.string().openapi({ example: 'United States' }),
        ...part,
      }),
    ),
    by_category: z.array(
      z.strictObject({ category: z.string().openapi({ example: 'Bikes' }), ...part }),
    ),
  }),
  {
    currency,
    parameters: z.strictObject({ ...askedWindow, ...askedComparison, channel }),
    sales_to: salesTo,
    previous: comparedDays,
  },
).openapi('AwSalesKpis')
export type AwSalesKpis = z.output<typeof AwSalesKpis>

export const awSalesKpisRoute = createRoute({
  method: 'get',
  path: '/api/aw/sales/kpis',
  operationId: 'getAwSalesKpis',
  tags: ['AdventureWorks'],
  summary: 'Sales figures of a window, and their change against an earlier one',
  description:
    'Revenue, orders, units, customers, average order value and gross margin of a window, the last N days of the data or a range, split by channel, territory of the sale, and product category.',
  ...requires('viewer'),
  request: { query: comparedQuery({ channel: channel.optional() }) },
  responses: { ...okUnlessCurrent('The figures', AwSalesKpis), ...analyticsProblems },
})
