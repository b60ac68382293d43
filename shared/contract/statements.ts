import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { answerOf, ok } from './answer.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute } from './route.ts'
import { Statement, statementReader } from './statement.ts'

const ViewStatement = z
  .strictObject({
    name: z.string().openapi({ example: 'aw.sales_kpis_by_channel' }),
    ...Statement.shape,
  })
  .openapi('ViewStatement')

export const ViewStatements = answerOf(z.array(ViewStatement), {
  parameters: z.record(z.string(), z.unknown()).openapi({ example: { days_back: 90 } }),
}).openapi('ViewStatements')

export type AnsweringRoute = {
  readonly path: string
  readonly operationId: string
  readonly tags?: readonly string[]
  readonly request: { readonly query: z.ZodObject }
  readonly responses: object
}

const JsonAnswer = z.object({
  200: z.object({
    content: z.object({ 'application/json': z.object({ schema: z.instanceof(z.ZodObject) }) }),
  }),
})

/** Whether a route answers from a warehouse: its meta names the version of the data. */
function readsWarehouse({ responses }: AnsweringRoute): boolean {
  const meta: unknown =
    JsonAnswer.safeParse(responses).data?.[200].content['application/json'].schema.shape.meta
  return meta instanceof z.ZodObject && 'data_version' in meta.shape
}

/** The metrics are left out: their own answers hold their statements, with `explain=true`. */
const fixedView = /^\/api\/(aw|wwi)\/(?!metrics\/)/

/** The statements behind a fixed view, by the view's own parameters; undefined for any other route. */
export function statementsRouteOf<R extends AnsweringRoute>(route: R) {
  if (!fixedView.test(route.path) || !readsWarehouse(route)) return undefined
  const query: R['request']['query'] = route.request.query
  return createRoute({
    method: 'get',
    path: route.path.replace(fixedView, '/api/$1/statements/'),
    operationId: route.operationId.replace(/^get/, 'explain'),
    tags: [...(route.tags ?? [])],
    summary: 'The statements behind a view',
    description: `What the warehouse received for the answer of \`${route.path}\` to the same parameters: each statement with its typed values, in the order in which they were sent. An answer that is kept from before keeps its statements too.`,
    ...requires(statementReader),
    request: { query },
    responses: { ...ok('The statements', ViewStatements), ...analyticsProblems },
  })
}

/** The statements of every fixed view among the routes. */
export const statementRoutesOf = (routes: readonly AnsweringRoute[]) =>
  routes.flatMap((route) => statementsRouteOf(route) ?? [])
