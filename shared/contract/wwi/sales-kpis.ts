import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { count, money, ratio } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import { askedComparison, askedWindow, comparedDays, comparedQuery } from '../window.ts'

const measures = z.strictObject({
  revenue_excluding_tax: money('Sum of Total Excluding Tax.'),
  revenue_including_tax: money('Sum of Total Including Tax.'),
  profit: money('Sum of Profit.'),
  profit_margin: ratio('Profit / revenue excluding tax.'),
  invoices: count('Distinct invoices.'),
  units: count('Sum of Quantity.'),
  customers: count('Distinct known customers; the Unknown member counts as none.'),
  average_invoice: money('Revenue excluding tax / invoices.').nullable(),
})

const change = z.record(measures.keyof(), ratio('Change against the comparison; null without one.'))

const part = {
  revenue_excluding_tax: measures.shape.revenue_excluding_tax,
  profit: measures.shape.profit,
  profit_margin: measures.shape.profit_margin,
  invoices: measures.shape.invoices,
  units: measures.shape.units,
  share: ratio('Share of the revenue of the window.'),
}

export const WwiSalesKpis = answerOf(
  z.strictObject({
    current: measures,
    previous: measures.nullable().openapi({
      description: 'The same of the comparison; null with `compare=none`.',
    }),
    change,
    by_sales_territory: z.array(
      z.strictObject({ sales_territory: z.string().openapi({ example: 'Southeast' }), ...part }),
    ),
    by_buying_group: z.array(
      z.strictObject({
        buying_group: z.string().openapi({ example: 'Tailspin Toys' }),
        unknown: z.boolean().openapi({
          description: 'Sales whose customer the warehouse does not know (Customer Key 0).',
        }),
        ...part,
      }),
    ),
    by_salesperson: z.array(
      z.strictObject({
        salesperson_id: z.int().openapi({ description: 'WWI Employee ID.', example: 16 }),
        salesperson: z.string().openapi({ example: 'Archer Lamble' }),
        ...part,
      }),
    ),
  }),
  {
    parameters: z.strictObject({ ...askedWindow, ...askedComparison }),
    previous: comparedDays,
  },
).openapi('WwiSalesKpis')
export type WwiSalesKpis = z.output<typeof WwiSalesKpis>

export const wwiSalesKpisRoute = createRoute({
  method: 'get',
  path: '/api/wwi/sales/kpis',
  operationId: 'getWwiSalesKpis',
  tags: ['WideWorldImporters'],
  summary: 'Sales figures of a window, and their change against an earlier one',
  description:
    'Revenue, profit, invoices, units and customers of a window, the last N days of the data or a range, split by sales territory, buying group and salesperson. Sales of the Unknown customer are labelled, not dropped.',
  ...requires('viewer'),
  request: { query: comparedQuery({}) },
  responses: { ...okUnlessCurrent('The figures', WwiSalesKpis), ...analyticsProblems },
})
