import { z } from '@hono/zod-openapi'

/** Every way a request can fail, with the one status and title it has everywhere. */
export const problemCatalogue = {
  invalid_request: { status: 422, title: 'The request is not valid' },
  malformed_request: { status: 400, title: 'The request cannot be read' },
  unauthenticated: { status: 401, title: 'A valid token is required' },
  forbidden: { status: 403, title: 'The token does not allow this' },
  rate_limited: { status: 429, title: 'Too many requests' },
  not_found: { status: 404, title: 'There is nothing at this address' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  content_too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body’s type or encoding is not taken here' },
  idempotency_key_reused: {
    status: 422,
    title: 'The Idempotency-Key was used for another request',
  },
  name_taken: { status: 409, title: 'Something of yours has this name already' },
  precondition_failed: { status: 412, title: 'It has changed since it was read' },
  precondition_required: { status: 428, title: 'The request must say which version it changes' },
  too_many_destinations: { status: 422, title: 'No more destinations can be added' },
  not_configured: { status: 422, title: 'This installation is not set up for it' },
  not_dead: { status: 409, title: 'Only a message that could not be sent can be sent again' },
  too_many_annotations: { status: 422, title: 'No more annotations can be written' },
  too_many_saved_views: { status: 422, title: 'No more views can be saved' },
  too_many_subscriptions: { status: 422, title: 'No more subscriptions can be added' },
  too_many_alert_rules: { status: 422, title: 'No more alert rules can be added' },
  job_running: { status: 409, title: 'The job is queued or running already' },
  no_data: { status: 422, title: 'There is no data to compute this from' },
  not_forecastable: { status: 422, title: 'This series cannot be forecast' },
  export_too_large: { status: 422, title: 'There are more rows than such a file may hold' },
  internal_error: { status: 500, title: 'Something went wrong on our side' },
  upstream_unavailable: { status: 503, title: 'A service behind the gateway does not answer' },
  store_unavailable: { status: 503, title: 'The store does not answer' },
  report_storage_unavailable: { status: 503, title: 'Reports cannot be written or read now' },
  report_incomplete: { status: 503, title: 'A section of the report is not available' },
  warehouse_unavailable: { status: 503, title: 'The warehouse does not answer' },
  overloaded: { status: 503, title: 'Too many requests are waiting already' },
  forecast_overloaded: { status: 503, title: 'Too many forecasts are waiting already' },
  forecast_timeout: { status: 504, title: 'The forecast took too long' },
  warehouse_timeout: { status: 504, title: 'The warehouse took too long' },
} as const satisfies Record<string, { status: number; title: string }>

export type ProblemCode = keyof typeof problemCatalogue

export const problemCodes = Object.keys(problemCatalogue) as [ProblemCode, ...ProblemCode[]]

const trace = '4bf92f3577b34da6a3ce929d0e0e4736'

export const FieldProblem = z
  .strictObject({
    field: z.string().openapi({ example: 'days_back' }),
    message: z.string().openapi({ example: 'must be a whole number from 1 to 3650' }),
  })
  .openapi('FieldProblem')

/** RFC 9457 problem details, with a stable `code` and the id of the trace. */
export const Problem = z
  .strictObject({
    type: z.string().openapi({ example: 'urn:otel-bi:problem:invalid_request' }),
    title: z.string().openapi({ example: problemCatalogue.invalid_request.title }),
    status: z.int().openapi({ example: 422 }),
    code: z.enum(problemCodes).openapi({ example: 'invalid_request' }),
    detail: z
      .string()
      .optional()
      .openapi({ example: 'days_back must be a whole number from 1 to 3650' }),
    instance: z.string().openapi({ example: '/api/aw/sales/kpis' }),
    trace_id: z.string().nullable().openapi({ example: trace }),
    errors: z.array(FieldProblem).optional(),
  })
  .openapi('Problem')

export type Problem = z.output<typeof Problem>
export type FieldProblem = z.output<typeof FieldProblem>

/** A problem as a response of a status holds it: of the given code, else of the first code of that status. */
function exampleOf(status: number, given?: ProblemCode): Problem {
  const code = given ?? problemCodes.find((one) => problemCatalogue[one].status === status)
  if (!code || problemCatalogue[code].status !== status)
    throw new TypeError(`no problem has the status ${status}`)
  const { title } = problemCatalogue[code]
  const [field, message] = ['days_back', 'must be a whole number from 1 to 3650']
  const more = { detail: `${field} ${message}`, errors: [{ field, message }] }
  return {
    ...{ type: `urn:otel-bi:problem:${code}`, title, status, code },
    ...{
      instance: '/api/aw/sales/kpis',
      trace_id: trace,
      ...(code === 'invalid_request' ? more : {}),
    },
  }
}

const response = <S extends number>(status: S, description: string, code?: ProblemCode) => ({
  [status]: {
    description,
    content: {
      'application/problem+json': { schema: Problem, example: exampleOf(status, code) },
    },
  },
})

const malformed = response(400, 'The path or the Host header is malformed')

/** Problems of every analytics call. */
export const analyticsProblems = {
  ...malformed,
  ...response(401, 'No valid token'),
  ...response(403, 'The token lacks the needed role'),
  ...response(422, 'A parameter is missing, unknown or out of range'),
  ...response(429, 'Too many requests; retry after Retry-After seconds'),
  ...response(500, 'An unexpected error'),
  ...response(
    503,
    'A dependency does not answer; retry after Retry-After seconds',
    'warehouse_unavailable',
  ),
  ...response(504, 'The warehouse or a computation took too long', 'warehouse_timeout'),
}

/** Further problems of a call that needs a token. */
export const tokenProblems = {
  ...response(401, 'No valid token'),
  ...response(403, 'The token lacks the needed role'),
}

/** Further problems of a path with an id. */
export const notFoundProblem = response(404, 'There is nothing with this id')

/** Further problems of a call that depends on another process. */
export const upstreamProblem = response(503, 'A dependency does not answer; retry later')

/** Further problems of a request for something that may be running already. */
export const conflictProblem = response(409, 'It is already running', 'job_running')

/** Further problems of a request to send a message again. */
export const notDeadProblem = response(409, 'The message is not dead', 'not_dead')

/** Further problems of a call that names something. */
export const nameTakenProblem = response(409, 'Something of the same owner has this name')

/** Further problems of a call that changes one version of something. */
export const preconditionProblems = {
  ...response(412, 'It has changed since; the detail says who changed it and when'),
  ...response(428, 'If-Match is missing'),
}

/** Further problem of a call that takes no body and is sent one. */
export const tooLargeProblem = response(413, 'A body was sent, and it is too large')

/** Further problems of a call with a JSON body. */
export const bodyProblems = {
  ...response(400, 'The body is not JSON, or the path or the Host header is malformed'),
  ...response(413, 'The body is larger than 64 KiB'),
  ...response(
    415,
    'The body is not declared as application/json, or is compressed in an unsupported way',
  ),
}

/** Problems of a public endpoint without dependencies. */
export const publicProblems = {
  ...malformed,
  ...response(422, 'An unknown parameter'),
  ...response(429, 'Too many requests; retry after Retry-After seconds'),
  ...response(500, 'An unexpected error'),
}
