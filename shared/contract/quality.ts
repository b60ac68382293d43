import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok } from './answer.ts'
import type { JobDomain } from './job-schedules.ts'
import { instant, integerParameter } from './parameters.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute } from './route.ts'

const status = z.enum(['pass', 'warn', 'fail'])
const observed = z
  .number()
  .nullable()
  .openapi({ description: 'null: it could not be observed.', example: 0 })

/** Absent from runs of earlier versions. */
const coded = (description: string) =>
  z
    .strictObject({
      code: z.string().openapi({ example: 'rows' }),
      values: z.record(z.string(), z.union([z.string(), z.number()])).openapi({
        example: { table: '"dbo"."FactResellerSales"' },
      }),
    })
    .optional()
    .openapi({ description })

/** One check of one run, as stored in the job's result. */
export const QualityFinding = z.strictObject({
  check: z.string().openapi({ example: 'aw.reseller_sales.fresh' }),
  asserts: z.string().openapi({ example: 'Reseller sales end where they ended, or later.' }),
  status,
  observed,
  threshold: z.number().openapi({ example: 0 }),
  comparison: z.enum(['at_least', 'at_most', 'equal_to']),
  explanation: z.string().nullable().openapi({ example: null }),
  unit: z.enum(['rows', 'keys', 'days', 'share']).optional().openapi({
    description:
      'What was observed: a number of rows, of keys that occur more than once, of days, or a fraction. Absent from runs of earlier versions.',
  }),
  rule: coded('`asserts` as a code and its values, to be worded in any language.'),
  reason: coded('`explanation` likewise; absent where that is null.'),
})
export type QualityFinding = z.output<typeof QualityFinding>

const counts = {
  pass: z.int().openapi({ example: 41 }),
  warn: z.int().openapi({ example: 7 }),
  fail: z.int().openapi({ example: 0 }),
}

/** The result of a data-quality job, in its execution. */
export const QualityResult = z.strictObject({
  ...counts,
  checks: z.array(QualityFinding),
})
export type QualityResult = z.output<typeof QualityResult>

const run = {
  execution_id: z.int().openapi({ example: 1 }),
  finished_at: instant('When the run ended.'),
}

export const Quality = z
  .strictObject({
    latest: z
      .strictObject({ ...run, ...counts })
      .nullable()
      .openapi({ description: 'null before the first run.' }),
    checks: z.array(
      QualityFinding.extend({
        history: z
          .array(z.strictObject({ ...run, status, observed }))
          .openapi({ description: 'Newest first, the latest run included.' }),
      }),
    ),
  })
  .openapi('Quality')
export type Quality = z.output<typeof Quality>

const qualityRoute = <D extends JobDomain, Id extends string>(
  domain: D,
  operationId: Id,
  name: string,
) =>
  createRoute({
    method: 'get',
    path: `/api/${domain}/quality`,
    operationId,
    tags: [name],
    summary: `Data quality of ${name}`,
    description:
      'What every check observed in the latest run of the data-quality job, and in the runs before.',
    ...requires('viewer'),
    request: {
      query: z.strictObject({
        runs: integerParameter({
          min: 1,
          max: 100,
          description: 'Length of the history. Default: 30.',
          example: 30,
        }).optional(),
      }),
    },
    responses: { ...ok('The checks', Quality), ...analyticsProblems },
  })

export const awQualityRoute = qualityRoute('aw', 'getAwQuality', 'AdventureWorks')
export const wwiQualityRoute = qualityRoute('wwi', 'getWwiQuality', 'WideWorldImporters')
