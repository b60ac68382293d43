import {
  type FieldProblem,
  type Problem,
  type ProblemCode,
  problemCatalogue,
} from '@otel-bi/contract/problem'
import { wordProblem } from '@otel-bi/contract/problem-words'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import type { Context } from 'hono'
import { languageOf } from './presentation.ts'

export type ProblemDetails = {
  readonly detail?: string
  readonly errors?: readonly FieldProblem[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown where a request cannot be answered; carries a code, and knows nothing of HTTP. */
export class RequestProblem extends Error {
  override readonly name = 'RequestProblem'
  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
    options?: ErrorOptions,
  ) {
    super(details.detail ?? problemCatalogue[code].title, options)
  }
}

/** Details of `idempotency_key_reused`. */
export const reusedKey: ProblemDetails = {
  detail: 'A key goes with one request: send a new key, or the first request as it was.',
}

/** Every 503 says when to come back: after this many seconds where what is thrown knows no better. */
const retryAfterSeconds = '5'

/** The one place that maps a code to an HTTP response (RFC 9457), in the language of Accept-Language. */
export function problemResponse(
  c: Context,
  code: ProblemCode,
  details: ProblemDetails = {},
): Response {
  const { status, title } = problemCatalogue[code]
  const problem: Problem = {
    type: `urn:otel-bi:problem:${code}`,
    title,
    status,
    code,
    ...(details.detail === undefined ? {} : { detail: details.detail }),
    instance: c.req.path,
    trace_id: currentTraceId(),
    ...(details.errors === undefined ? {} : { errors: [...details.errors] }),
  }
  c.set('problem', code)
  const language = languageOf(c)
  return c.body(JSON.stringify(wordProblem(problem, language)), status, {
    ...(status === 503 ? { 'retry-after': retryAfterSeconds } : {}),
    ...details.headers,
    'content-type': 'application/problem+json',
    'content-language': language,
    'cache-control': 'no-store',
  })
}
