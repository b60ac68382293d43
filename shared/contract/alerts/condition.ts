import { z } from '@hono/zod-openapi'
import type { AlertSubjectKind } from './subject.ts'

const bound = z
  .number('must be a number')
  .min(-1e12, 'must be at least -1e12')
  .max(1e12, 'must be at most 1e12')
  .openapi({
    description: 'In the unit of what is watched; of a ratio as a fraction (0.1 is 10%).',
    example: 5_000,
  })

const limit = z
  .strictObject({
    kind: z.enum(['above', 'below']).openapi({ example: 'below' }),
    value: bound,
  })
  .openapi('AlertLimit')

const change = z
  .strictObject({
    kind: z.literal('change'),
    direction: z.enum(['rise', 'fall'], 'must be rise or fall').openapi({ example: 'fall' }),
    by: z
      .number('must be a number')
      .positive('must be more than 0')
      .max(1e6, 'must be at most 1000000')
      .openapi({ description: 'Percent, or percentage points.', example: 50 }),
    unit: z.enum(['percent', 'points'], 'must be percent or points').openapi({
      description: 'Percent of the reference; percentage points for ratios only.',
      example: 'percent',
    }),
    against: z.enum(['previous', 'week', 'year'], 'must be one of previous, week, year').openapi({
      description:
        'The unit of time before, the same weekday a week before (grain day only), or the same unit a year before.',
      example: 'week',
    }),
  })
  .openapi('AlertChange')

const noData = z
  .strictObject({ kind: z.literal('no_data').openapi({ example: 'no_data' }) })
  .openapi('AlertNoData', { description: 'A metric has no value.' })

const outsideForecast = z
  .strictObject({
    kind: z.literal('outside_forecast').openapi({ example: 'outside_forecast' }),
    direction: z
      .enum(['either', 'above', 'below'], 'must be one of either, above, below')
      .openapi({ description: 'On which side of the interval.', example: 'below' }),
  })
  .openapi('AlertOutsideForecast', {
    description:
      'A day leaves the 95% interval that was forecast for it beforehand; of a metric with the grain day, from 154 days of its own history.',
  })

const occurrence = z
  .strictObject({
    kind: z.enum(['fails', 'warns', 'failed', 'late']).openapi({
      description:
        'fails, warns: a quality check fails, or at least warns; failed, late: the latest run of a job failed, or a slot was missed.',
      example: 'fails',
    }),
  })
  .openapi('AlertOccurrence')

/** When a rule is in breach. */
export const alertCondition = z.discriminatedUnion(
  'kind',
  [limit, change, noData, outsideForecast, occurrence],
  'must have a kind: above, below, change, no_data, outside_forecast, fails, warns, failed or late',
)
export type AlertCondition = z.output<typeof alertCondition>

/** Which conditions a subject takes. */
export const conditionsOf: Record<AlertSubjectKind, readonly AlertCondition['kind'][]> = {
  metric: ['above', 'below', 'change', 'outside_forecast', 'no_data'],
  anomalies: ['outside_forecast'],
  quality: ['fails', 'warns'],
  jobs: ['failed', 'late'],
  freshness: ['above'],
}
