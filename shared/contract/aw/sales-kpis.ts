import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { count, money, ratio } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { daysBack, isoDate, windowDays } from '../parameters.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import { channel, currency } from './channel.ts'

const measures = z.strictObject({
  revenue: money('Sum of SalesAmount.'),
  orders: count('Distinct sales order numbers.'),
  units: count('Sum of OrderQuantity.'),
  customers: count('Distinct resellers plus distinct customers.'),
  average_order_value: money('Revenue / orders.').nullable(),
  gross_margin: money('SalesAmount − TotalProductCost.'),
  gross_margin_ratio: ratio('Gross margin / revenue.'),
})

const change = z.record(measures.keyof(), ratio('Change against the previous window.'))

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
    previous: measures,
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
    parameters: z.strictObject({ days_back: windowDays, channel }),
    previous: z.strictObject({
      from: isoDate.nullable(),
      to: isoDate.nullable(),
      complete: z.boolean().openapi({
        description: 'Whether the data cover the whole previous window.',
      }),
    }),
  },
).openapi('AwSalesKpis')
export type AwSalesKpis = z.output<typeof AwSalesKpis>

export const awSalesKpisRoute = createRoute({
  method: 'get',
  path: '/api/aw/sales/kpis',
  operationId: 'getAwSalesKpis',
  tags: ['AdventureWorks'],
  summary: 'Sales figures of a window, and their change against the window before',
  description:
    'Revenue, orders, units, customers, average order value and gross margin of the last N days of the data, split by channel, territory of the sale, and product category.',
  ...requires('viewer'),
  request: {
    query: z.strictObject({ days_back: daysBack.optional(), channel: channel.optional() }),
  },
  responses: { ...okUnlessCurrent('The figures', AwSalesKpis), ...analyticsProblems },
})
