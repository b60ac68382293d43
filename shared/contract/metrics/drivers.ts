import { z } from '@hono/zod-openapi'
import { answerOf } from '../answer.ts'
import { MetricAnswer, MetricMember } from './answer.ts'

const amount = z.number().nullable()

/** What one member of a dimension added to the change of a measure. */
export const MetricDriver = z
  .strictObject({
    dimension: z.string().openapi({ example: 'category' }),
    member: MetricMember.nullable().openapi({ description: 'Null in the row of the others.' }),
    others: z.boolean().openapi({
      description: 'Whether this row is all members of the dimension that are not shown.',
    }),
    value: amount.openapi({ description: 'Of the window.', example: 5_328_573.76 }),
    comparison: amount.openapi({ description: 'Of the comparison.', example: 3_631_000.59 }),
    contribution: amount.openapi({
      description:
        'What it added to the change, in the unit of the measure; of a ratio, in points. Null where the whole is not known in one of the windows.',
      example: 1_697_573.17,
    }),
    rate: amount.openapi({
      description:
        'Of a ratio: the part of the contribution that its own ratio made, at its mean weight. Otherwise null.',
      example: null,
    }),
    mix: amount.openapi({
      description:
        'Of a ratio: the part that the change of its weight made, against the mean of the whole. Otherwise null.',
      example: null,
    }),
    share: amount.openapi({
      description: 'contribution / change; null where nothing changed.',
      example: 0.92,
    }),
    leading: z.boolean().openapi({
      description:
        'Whether it belongs to the fewest members that make up 80% of the change, each in its direction.',
    }),
  })
  .openapi('MetricDriver')
export type MetricDriver = z.output<typeof MetricDriver>

const { measures, range, compare, comparison, complete, facts, model } =
  MetricAnswer.shape.meta.shape

export const MetricDrivers = answerOf(z.array(MetricDriver), {
  ...{ model, range, compare, comparison, complete, facts },
  parameters: z.strictObject({
    question: z.string().openapi({
      description: 'The measure, days and filters as URL parameters, without defaults.',
      example: 'measures=revenue&range=last_quarter&compare=previous_year',
    }),
    by: z.string().openapi({ example: 'channel,territory,category' }),
    limit: z.int().openapi({ example: 10 }),
  }),
  measure: measures.element,
  method: z.enum(['additive', 'rate_and_mix', 'distinct']).openapi({
    description:
      'additive: contributions add up to the change exactly. rate_and_mix: those of a ratio do, to its last digit. distinct: a member of a count may be counted in several members of a dimension, and the remainder says how much is not explained.',
  }),
  totals: z.strictObject({
    value: amount.openapi({ example: 5_328_573.76 }),
    comparison: amount.openapi({ example: 3_631_000.59 }),
    change: amount.openapi({
      description: 'value − comparison, in the unit of the measure.',
      example: 1_697_573.17,
    }),
  }),
  dimensions: z.array(
    z.strictObject({
      dimension: z.string().openapi({ example: 'category' }),
      members: z.int().openapi({ description: 'In either window.', example: 4 }),
      leading: z.int().openapi({ description: 'How many lead.', example: 1 }),
      leading_share: amount.openapi({
        description: 'The share of the change that the leading ones make up.',
        example: 0.92,
      }),
      remainder: amount.openapi({
        description: 'The change less all contributions, those of the others included.',
        example: 0,
      }),
    }),
  ),
  sentence: z.strictObject({ en: z.string(), hr: z.string() }).openapi({
    description: 'The change and what explains it, in words.',
    example: {
      en: 'Revenue: +1,697,573.17 (+46.8%), from 3,631,000.59 to 5,328,573.76. Category: Bikes (92.0%).',
      hr: 'Prihod: +1.697.573,17 (+46,8 %), s 3.631.000,59 na 5.328.573,76. Kategorija: Bikes (92,0 %).',
    },
  }),
}).openapi('MetricDrivers')
export type MetricDrivers = z.output<typeof MetricDrivers>
