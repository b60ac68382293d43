import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok, pageOf } from './answer.ts'
import { cursor, instant, isoDate, limit } from './parameters.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute } from './route.ts'
import type { View } from './view.ts'

const runId = z
  .uuid('must be the run_id of a record')
  .openapi({ example: '0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10' })

/** The run that a stored row came from. */
export const provenance = {
  run_id: runId,
  computed_at: instant('When the run computed it.'),
  as_of: isoDate.openapi({ description: 'Last date of the data used.' }),
  data_version: z.string().openapi({ example: '5f0c9a4be1d2' }),
}

export const recordsQuery = z.strictObject({
  limit: limit.optional(),
  cursor: cursor.optional(),
  run_id: runId.optional().openapi({ description: 'Only the rows of this run.' }),
})

/**
 * The rows of a view that scheduled runs stored. Stored rows never change while a view may gain
 * fields, so an old row may lack some.
 */
export function recordsRoute<P extends string, Id extends string, R extends View['row']>(route: {
  readonly path: P
  readonly operationId: Id
  readonly tag: string
  readonly schema: string
  readonly view: View<R>
}) {
  const row = z.object(route.view.row.shape).partial()
  const record = z.strictObject({ id: z.int().openapi({ example: 1 }), ...provenance, row })
  return createRoute({
    method: 'get',
    path: route.path,
    operationId: route.operationId,
    tags: [route.tag],
    summary: `${route.view.title} stored by scheduled runs, the newest run first`,
    description: `${route.view.description} Each row says which run computed it, when, and from which data. Page with limit and cursor.`,
    ...requires('viewer'),
    request: { query: recordsQuery },
    responses: {
      ...ok('A page of stored rows', pageOf(record).openapi(route.schema)),
      ...analyticsProblems,
    },
  })
}
