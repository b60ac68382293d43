import { z } from '@hono/zod-openapi'
import type { Role } from './access.ts'

/** Who may read statements: they name tables and columns of the source. Other roles receive figures and meanings. */
export const statementReader = 'analyst' satisfies Role

/** A statement as the warehouse received it. */
export const Statement = z
  .strictObject({
    sql: z.string().openapi({ example: 'WITH lines AS (…) SELECT …' }),
    parameters: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .openapi({ example: { from: '2013-10-01', until: '2014-01-01' } }),
  })
  .openapi('MetricStatement')

/** Whether an answer holds its statements, and otherwise why not. */
export const statementsGiven = z.enum(['included', 'not_requested', 'needs_analyst']).openapi({
  description:
    'Whether `meta.statements` holds the statements: they are `included`; were `not_requested` by `explain=true`; or are left out since the caller `needs_analyst`, the role that may read them.',
})
export type StatementsGiven = z.output<typeof statementsGiven>
