import { z } from '@hono/zod-openapi'
import { answerOf } from '../answer.ts'
import { isoDate } from '../parameters.ts'
import { Statement, statementsGiven } from '../statement.ts'
import { grains } from './question.ts'
import { namedComparisons, namedRanges } from './range.ts'

const values = (description: string) =>
  z
    .record(z.string(), z.number().nullable())
    .openapi({ description, example: { revenue: 5_328_573.76 } })

const MetricValues = z.strictObject({
  values: values(
    'By measure. A sum or count of no rows is 0 on days that the data reach. Null where they reach no day, where no balance is recorded, and where there is nothing to divide by.',
  ),
  comparison: values('The same of the comparison; null without one.').nullable(),
  change: values(
    'By measure: (value − comparison) / |comparison|; of a ratio, the difference in points. Null without a comparison.',
  ).nullable(),
  share: values('Of the total, by measure; null where values do not add up to it.'),
})
export type MetricValues = z.output<typeof MetricValues>

const days = {
  from: isoDate.openapi({ description: 'First day, inclusive.' }),
  to: isoDate.openapi({ description: 'Last day, inclusive.' }),
}

export const MetricMember = z
  .strictObject({
    key: z.union([z.string(), z.number()]).openapi({
      description: 'Key of the member in filters.',
      example: 'Northwest',
    }),
    label: z.string().openapi({ example: 'Northwest' }),
  })
  .openapi('MetricMember')

export const MetricRow = MetricValues.extend({
  period: z
    .strictObject({
      ...days,
      partial: z
        .boolean()
        .openapi({ description: 'Whether the window or the data end during this unit.' }),
    })
    .nullable()
    .openapi({ description: 'The unit of time; null without a grain.' }),
  members: z.record(z.string(), MetricMember.nullable()).openapi({
    description: 'By dimension; null in the row of the others.',
    example: { territory: { key: 'Northwest', label: 'Northwest' } },
  }),
  others: z
    .boolean()
    .openapi({ description: 'Whether this row is all members that are not shown.' }),
}).openapi('MetricRow')
export type MetricRow = z.output<typeof MetricRow>

export const MetricAnswer = answerOf(z.array(MetricRow), {
  model: z.string().openapi({ example: 'sales' }),
  parameters: z.strictObject({
    question: z.string().openapi({
      description: 'The question as URL parameters, without defaults.',
      example: 'measures=revenue&by=territory&range=last_quarter',
    }),
    explain: z.boolean(),
    statements: statementsGiven,
  }),
  totals: MetricValues.openapi('MetricTotals', {
    description:
      'Over everything the filters leave, computed by the source; a bound on a measure does not change them.',
  }),
  truncated: z.boolean().openapi({
    description: 'Whether there are more members than the limit, and no row for the others.',
  }),
  range: z.union([z.enum(namedRanges), z.literal('dates')]).openapi({ example: 'last_quarter' }),
  compare: z
    .union([z.enum(namedComparisons), z.literal('dates')])
    .openapi({ example: 'previous_year' }),
  comparison: z
    .strictObject({
      ...days,
      complete: z.boolean().openapi({
        description: 'Whether the data cover the whole comparison.',
      }),
    })
    .nullable(),
  complete: z.boolean().openapi({ description: 'Whether the data cover the whole window.' }),
  grain: z.enum(grains).nullable(),
  measures: z.array(
    z.strictObject({
      key: z.string().openapi({ example: 'revenue' }),
      title: z.string().openapi({ example: 'Revenue' }),
      about: z.string().openapi({ example: 'Sum of SalesAmount.' }),
      format: z.enum(['money', 'count', 'decimal', 'ratio']),
      adds_up: z.strictObject({
        over_dimensions: z.boolean(),
        over_time: z.boolean(),
      }),
    }),
  ),
  facts: z
    .array(z.strictObject({ fact: z.string().openapi({ example: 'internet' }), ...days }))
    .openapi({
      description:
        'The facts that were read, and the days each has. Named ranges end on the earliest of their last days.',
    }),
  statements: z.strictObject({ rows: Statement.nullable(), totals: Statement }).nullable().openapi({
    description:
      'With `explain=true`, for analysts and admins: the statements sent to the warehouse. Otherwise null, and `parameters.statements` says why.',
  }),
}).openapi('MetricAnswer')
export type MetricAnswer = z.output<typeof MetricAnswer>
