import type { Context } from 'hono'
import { z } from 'zod'
import type { App, HttpEnvironment } from './environment.ts'
import { RequestProblem } from './problem.ts'

/** What `mount` needs of a contract route; every `createRoute` object with a JSON answer has it. */
export type JsonRoute = {
  readonly method: string
  readonly path: string
  readonly operationId: string
  readonly getRoutingPath: () => string
  readonly request: { readonly query: z.ZodObject }
  readonly responses: {
    readonly 200: {
      readonly content: { readonly 'application/json': { readonly schema: z.ZodType } }
    }
  }
}

export type QueryOf<R extends JsonRoute> = z.output<R['request']['query']>
export type AnswerOf<R extends JsonRoute> = z.output<
  R['responses'][200]['content']['application/json']['schema']
>
export type RequestContext = Context<HttpEnvironment>

type Handler<R extends JsonRoute> = (
  query: QueryOf<R>,
  c: RequestContext,
) => Promise<AnswerOf<R> | Response> | AnswerOf<R> | Response

/** Binds a contract route to a handler that takes valid input and answers a value or a Response. */
export function mount<R extends JsonRoute>(app: App, route: R, handler: Handler<R>): void {
  app.on(route.method.toUpperCase(), route.getRoutingPath(), async (c) => {
    const answer = await handler(parseQuery(route, c), c)
    return answer instanceof Response ? answer : c.json(answer)
  })
}

/** @throws RequestProblem invalid_request naming each field, why it is wrong and what is allowed. */
export function parseQuery<R extends JsonRoute>(route: R, c: Context): QueryOf<R> {
  const query: R['request']['query'] = route.request.query
  const parsed = z.safeParse(query, queryOf(c))
  if (parsed.success) return parsed.data
  const allowed = Object.keys(route.request.query.shape)
  throw invalidRequest(parsed.error.issues.flatMap((issue) => fieldProblems(issue, allowed)))
}

/** A parameter given twice stays a list, so that it fails instead of one of its values winning. */
function queryOf(c: Context): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [
      name,
      values.length === 1 ? (values[0] ?? '') : values,
    ]),
  )
}

function fieldProblems(issue: z.core.$ZodIssue, allowed: readonly string[]) {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({
      field,
      message: `is not a parameter here; ${allowed.length === 0 ? 'there are none' : `known are ${allowed.join(', ')}`}`,
    }))
  const twice = issue.code === 'invalid_type'
  return [{ field: issue.path.join('.'), message: twice ? 'must be given once' : issue.message }]
}

export function invalidRequest(
  errors: readonly { field: string; message: string }[],
): RequestProblem {
  return new RequestProblem('invalid_request', {
    detail: errors.map(({ field, message }) => `${field} ${message}`).join('; '),
    errors,
  })
}
