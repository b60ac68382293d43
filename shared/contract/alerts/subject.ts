import { z } from '@hono/zod-openapi'
import { jobHistoryDomains } from '../job-schedules.ts'
import { textParameter } from '../parameters.ts'
import { modelNames } from '../saved-views.ts'

const domain = z
  .enum(['aw', 'wwi'], 'must be one of aw, wwi')
  .openapi({ description: 'Whose data.', example: 'aw' })

const metric = z
  .strictObject({
    kind: z.literal('metric'),
    model: z
      .enum(modelNames, `must be one of ${modelNames.join(', ')}`)
      .openapi({ description: 'The metric model that is asked.', example: 'aw.sales' }),
    question: textParameter({
      max: 10_000,
      description:
        'What is watched, as in the query of a URL: one measure, at most one dimension in `by` (each of its members is an instance of the rule, the first 50 of them), filters, and the grain (default: day). The latest complete unit of time is judged; range, compare and order are left out.',
      example: 'measures=revenue&grain=day&where=channel%3Ainternet',
    }),
  })
  .openapi('AlertOnMetric')

const quality = z
  .strictObject({
    kind: z.literal('quality'),
    domain,
    check: textParameter({
      max: 200,
      description: 'One data-quality check; null for each of them.',
      example: 'aw.reseller_sales.fresh',
    })
      .nullable()
      .default(null),
  })
  .openapi('AlertOnQuality')

const jobs = z
  .strictObject({
    kind: z.literal('jobs'),
    domain: z
      .enum(jobHistoryDomains, `must be one of ${jobHistoryDomains.join(', ')}`)
      .openapi({ description: 'Whose jobs; each job is an instance of the rule.', example: 'aw' }),
  })
  .openapi('AlertOnJobs')

const freshness = z
  .strictObject({ kind: z.literal('freshness'), domain })
  .openapi('AlertOnFreshness', {
    description: 'The age of the data: days from the last date of the data to today, in UTC.',
  })

const anomalies = z
  .strictObject({
    kind: z.literal('anomalies'),
    domain,
    measure: z.enum(['revenue', 'orders', 'invoices', 'units']).openapi({
      description: 'Orders of AdventureWorks, invoices of WideWorldImporters.',
      example: 'revenue',
    }),
    dimension: z.enum(['all', 'channel', 'territory', 'category', 'sales_territory']).openapi({
      description:
        'Each part with enough data is an instance of the rule; all is the whole. WideWorldImporters has all and sales_territory, AdventureWorks the others.',
      example: 'channel',
    }),
    unexplained: z.boolean('must be true or false').default(false).openapi({
      description:
        'Whether days that a closed day, a batch of orders or a new level explains do not count.',
      example: false,
    }),
  })
  .openapi('AlertOnAnomalies', {
    description: 'The latest day that was compared with the 95% interval forecast for it.',
  })

/** What a rule watches. */
export const alertSubject = z.discriminatedUnion(
  'kind',
  [metric, anomalies, quality, jobs, freshness],
  'must have a kind: metric, anomalies, quality, jobs or freshness',
)
export type AlertSubject = z.output<typeof alertSubject>
export type AlertSubjectKind = AlertSubject['kind']
