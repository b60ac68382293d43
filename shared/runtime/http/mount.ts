import { detailOf } from '@otel-bi/contract/problem-words'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App, HttpEnvironment } from './environment.ts'
import { jsonBody } from './json-body.ts'
import { RequestProblem } from './problem.ts'
import { targetIn } from './target.ts'

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

type ParameterRoute = { readonly request: { readonly params: z.ZodObject } }
type HeaderRoute = { readonly request: { readonly headers: z.ZodObject } }

/** Binds a contract route to a handler that takes valid input and returns a value or a Response. */
export function mount<R extends JsonRoute>(app: App, route: R, handler: Handler<R>): void {
  app.on(route.method.toUpperCase(), route.getRoutingPath(), async (c) => {
    const answer = await handler(parseQuery(route, c), c)
    return answer instanceof Response ? answer : jsonBody(c, JSON.stringify(answer))
  })
}

/** @throws RequestProblem invalid_request naming each field, why it is wrong and what is allowed. */
function parseQuery<R extends JsonRoute>(route: R, c: Context): QueryOf<R> {
  const query: R['request']['query'] = route.request.query
  return parseValues(query, queryOf(c))
}

/** The parts of the path, such as the `id` of `/scenarios/{id}`. @throws RequestProblem as parseQuery does. */
export function parseParams<R extends ParameterRoute>(
  route: R,
  c: Context,
): z.output<R['request']['params']> {
  const params: R['request']['params'] = route.request.params
  return parseValues(params, c.req.param())
}

/** The headers a route knows, by their lower-case names. @throws RequestProblem as parseQuery does. */
export function parseHeaders<R extends HeaderRoute>(
  route: R,
  c: Context,
): z.output<R['request']['headers']> {
  const headers: R['request']['headers'] = route.request.headers
  return parseValues(headers, c.req.header())
}

/** @throws RequestProblem invalid_request naming each value that the schema does not take. */
export function parseValues<S extends z.ZodObject>(
  schema: S,
  values: Readonly<Record<string, string | string[]>>,
): z.output<S> {
  const parsed = z.safeParse(schema, values)
  if (parsed.success) return parsed.data
  const known = Object.keys(schema.shape)
  const problems = parsed.error.issues.flatMap((issue) => {
    // Values arrive as strings: one of another type was left out, or given twice.
    const isTwice = Array.isArray(values[String(issue.path[0])])
    const once = { ...issue, message: 'must be given once' }
    return fieldProblems(isTwice || issue.code === 'invalid_type' ? once : issue, known)
  })
  throw invalidRequest(problems)
}

/**
 * The query by name; a parameter given twice stays a list, so that it fails instead of one of its values
 * winning. @throws RequestProblem invalid_request for what is not percent-encoded UTF-8.
 */
export function queryOf(c: Context): Record<string, string | string[]> {
  const pairs = targetIn(c).search.slice(1).split('&').filter(Boolean).map(decodePair)
  const byName = Map.groupBy(pairs, ([name]) => name)
  return Object.fromEntries(
    [...byName].map(([name, same]) => {
      const values = same.map(([, value]) => value)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

function decodePair(pair: string): readonly [string, string] {
  const [name = '', ...value] = pair.replaceAll('+', ' ').split('=')
  try {
    return [decodeURIComponent(name), decodeURIComponent(value.join('='))]
  } catch {
    throw invalidRequest([{ field: name, message: 'must be percent-encoded UTF-8' }])
  }
}

export function fieldProblems(issue: z.core.$ZodIssue, known: readonly string[]) {
  const place = issue.path.join('.')
  if (issue.code !== 'unrecognized_keys') return [{ field: place, message: issue.message }]
  const message = `is not known here; ${known.length === 0 ? 'there are no parameters' : `known are ${known.join(', ')}`}`
  return issue.keys.map((key) => ({
    field: [place, key || '(no name)'].filter(Boolean).join('.'),
    message,
  }))
}

export function invalidRequest(
  errors: readonly { field: string; message: string }[],
): RequestProblem {
  return new RequestProblem('invalid_request', {
    detail: detailOf(errors),
    errors,
  })
}
