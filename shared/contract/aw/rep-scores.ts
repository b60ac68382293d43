import { z } from '@hono/zod-openapi'
import { requires } from '../access.ts'
import { money, ratio } from '../amounts.ts'
import { answerOf, okUnlessCurrent } from '../answer.ts'
import { integerParameter, isoDate, topN } from '../parameters.ts'
import { analyticsProblems } from '../problem.ts'
import { createRoute } from '../route.ts'
import {
  changeColumn,
  decimalColumn,
  defineView,
  flagColumn,
  integerColumn,
  measuredIn,
  moneyColumn,
  optionalColumn,
  ratioColumn,
  textColumn,
} from '../view.ts'
import { askedComparison, askedWindow, comparedDays, comparedQuery } from '../window.ts'
import { currency } from './channel.ts'

export const repScoresView = defineView({
  id: 'rep-scores',
  domain: 'aw',
  title: 'Rep scores',
  description: 'Sellers ranked by quota attainment, growth, margin and breadth.',
  path: '/api/aw/reps/scores',
  row: z.strictObject({
    rank: optionalColumn(
      integerColumn('Rank', 'As in a competition: ties share a rank. Null without a score.'),
    ),
    employee_key: integerColumn('Seller key', 'EmployeeKey of the sales.'),
    name: textColumn('Seller', 'First and last name.', 'Linda Mitchell'),
    title: textColumn('Title', 'Job title.', 'Sales Representative'),
    score: measuredIn(
      'points',
      optionalColumn(decimalColumn('Score', '0–100, the weighted mean of the components.')),
    ),
    insufficient_data: flagColumn(
      'Insufficient data',
      'Less than half of the weight could be measured, so there is no score and no rank.',
    ),
    revenue: moneyColumn('Revenue', 'Sum of SalesAmount, reseller sales only.'),
    orders: integerColumn('Orders', 'Distinct sales order numbers.'),
    resellers: integerColumn('Resellers', 'Distinct resellers served.'),
    gross_margin_ratio: ratioColumn('Margin', '(SalesAmount − TotalProductCost) / SalesAmount.'),
    average_discount: ratioColumn('Discount', 'DiscountAmount / ExtendedAmount.'),
    growth: changeColumn('Growth', 'Change of revenue against the previous window.'),
    quota: optionalColumn(
      moneyColumn('Quota', 'Quotas of the periods that begin in the window; null without any.'),
    ),
    quota_sales: optionalColumn(moneyColumn('Sales in quota', 'Revenue on the days they cover.')),
    attainment: ratioColumn('Attainment', 'Sales in quota / quota.'),
  }),
  chart: { kind: 'bars', label: 'name', value: 'score' },
  sums: ['revenue', 'orders'],
  brief: [
    'rank',
    'name',
    'score',
    'revenue',
    'growth',
    'gross_margin_ratio',
    'resellers',
    'quota',
    'attainment',
  ],
})

const component = (name: string) =>
  z
    .strictObject({
      value: z.number().nullable().openapi({ description: 'In its own unit.', example: 0.9 }),
      scaled: z.number().nullable().openapi({
        description: '0 for the lowest of the team, 100 for the highest.',
        example: 80,
      }),
      weight: z
        .number()
        .openapi({ description: 'Fraction of the score; missing ones have 0.', example: 0.4 }),
    })
    .openapi({ description: name })

/** A row of the view, with the components of its score. */
export const AwRepScore = repScoresView.row
  .extend({
    components: z.strictObject({
      attainment: component('Quota attainment.'),
      growth: component('Growth of revenue.'),
      margin: component('Gross margin ratio.'),
      breadth: component('Resellers served.'),
    }),
  })
  .openapi('AwRepScore')
export type AwRepScore = z.output<typeof AwRepScore>

const quota = {
  quota: money('Sum of quotas.'),
  sales: money('Revenue on the days the quotas cover.'),
  attainment: ratio('Sales / quota.'),
}

const weightValue = z.int().openapi({ example: 40 })

export const AwRepScores = answerOf(z.array(AwRepScore), {
  currency,
  parameters: z.strictObject({
    top_n: z.int().openapi({ example: 10 }),
    ...askedWindow,
    ...askedComparison,
    weight_attainment: weightValue,
    weight_growth: weightValue,
    weight_margin: weightValue,
    weight_breadth: weightValue,
  }),
  weights: z
    .strictObject({
      attainment: z.number(),
      growth: z.number(),
      margin: z.number(),
      breadth: z.number(),
    })
    .openapi({
      description: 'The weights as fractions of the score.',
      example: { attainment: 0.4, growth: 0.2, margin: 0.2, breadth: 0.2 },
    }),
  previous: comparedDays,
  team: z
    .strictObject({
      sellers: z.int().openapi({ example: 17, description: 'Before top_n is applied.' }),
      revenue: money('Revenue of all sellers.'),
      quota: quota.quota.nullable(),
      attainment: quota.attainment,
    })
    .openapi({ description: 'All sellers together.' }),
  quota_periods: z
    .array(z.strictObject({ from: isoDate, to: isoDate, ...quota }))
    .openapi({ description: 'The team’s quota periods that begin in the window.' }),
}).openapi('AwRepScores')
export type AwRepScores = z.output<typeof AwRepScores>

const weight = (what: string, byDefault: number) =>
  integerParameter({
    min: 0,
    max: 100,
    description: `Weight of ${what}, relative to the other weights. Default: ${byDefault}.`,
    example: byDefault,
  })

export const awRepScoresRoute = createRoute({
  method: 'get',
  path: repScoresView.path,
  operationId: 'getAwRepScores',
  tags: ['AdventureWorks'],
  summary: 'Sellers ranked by attainment, growth, margin and breadth',
  description:
    'Reseller sales only, since internet sales have no seller. A quota dated D covers the days until the seller’s next one, whatever quarter it is labelled with; it counts when D lies in the window. Each component is scaled within the team from 0 to 100; a missing one leaves its weight to the others.',
  ...requires('viewer'),
  request: {
    query: comparedQuery({
      top_n: topN.optional(),
      weight_attainment: weight('quota attainment', 40).optional(),
      weight_growth: weight('growth', 20).optional(),
      weight_margin: weight('the margin ratio', 20).optional(),
      weight_breadth: weight('breadth (resellers served)', 20).optional(),
    }),
  },
  responses: { ...okUnlessCurrent('The ranking', AwRepScores), ...analyticsProblems },
})
