import type { Schemas } from './typed-client.ts'

/** A failure's stable code: the contract's, or one of two ways to get no readable answer at all. */
export type ProblemCode = Schemas['Problem']['code'] | 'unreachable' | 'unexpected_answer'

/** What is wrong with one parameter or field, and what is allowed. */
export type FieldProblem = Schemas['FieldProblem']

type ProblemDetails = {
  readonly code: ProblemCode
  readonly status: number | null
  readonly detail: string | null
  readonly traceId: string | null
  readonly errors?: readonly FieldProblem[] | undefined
}

/** What a call failed with; `cause` is what the platform said of a connection. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: ProblemCode
  /** The HTTP status; null when there was no answer. */
  readonly status: number | null
  /** What the server says to people. */
  readonly detail: string | null
  /** The id of the trace in which the server’s operator finds the cause. */
  readonly traceId: string | null
  /** Each parameter or field that is wrong, of a 422; empty otherwise. */
  readonly errors: readonly FieldProblem[]

  constructor(
    { code, status, detail, traceId, errors = [] }: ProblemDetails,
    options?: ErrorOptions,
  ) {
    super(detail ?? code, options)
    this.code = code
    this.status = status
    this.detail = detail
    this.traceId = traceId
    this.errors = errors
  }
}

const passing: readonly (number | null)[] = [401, 408, 429]

/** Whether a failure may pass by itself: an outage may, a refusal of this very call does not. */
export function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiProblem)) return true
  const { status } = error
  return status === null || status < 400 || status >= 500 || passing.includes(status)
}

export type Answer<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response }

/**
 * An answer of the typed client that holds data, with its headers.
 * @throws ApiProblem when the server answers with a problem, with something else, or not at all;
 * an aborted call stays an AbortError.
 */
export async function answerOf<T>(
  call: Promise<Answer<T>>,
): Promise<{ readonly data: T; readonly response: Response }> {
  const { data, error, response } = await call.catch(throwUnreachable)
  if (data !== undefined) return { data, response }
  throw new ApiProblem(detailsOf(error, response))
}

/** The data of an answer of the typed client. @throws as `answerOf` does. */
export async function dataOf<T>(call: Promise<Answer<T>>): Promise<T> {
  return (await answerOf(call)).data
}

/** @throws ApiProblem in place of what the browser says of a connection; an AbortError stays. */
export function throwUnreachable(cause: unknown): never {
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
  const code = cause instanceof SyntaxError ? 'unexpected_answer' : 'unreachable'
  throw new ApiProblem({ code, status: null, detail: null, traceId: null }, { cause })
}

function detailsOf(error: unknown, response: Response): ProblemDetails {
  const traceId = response.headers.get('x-trace-id')
  if (!isProblem(error))
    return { code: 'unexpected_answer', status: response.status, detail: null, traceId }
  return {
    code: error.code,
    status: error.status,
    detail: error.detail ?? null,
    traceId: error.trace_id ?? traceId,
    errors: error.errors,
  }
}

function isProblem(value: unknown): value is Schemas['Problem'] {
  return typeof value === 'object' && value !== null && 'code' in value && 'status' in value
}
