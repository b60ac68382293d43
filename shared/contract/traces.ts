import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok } from './answer.ts'
import { flagParameter, instant, integerParameter, textParameter } from './parameters.ts'
import { notFoundProblem, publicProblems, tokenProblems, upstreamProblem } from './problem.ts'
import { createRoute, noParameters } from './route.ts'
import { statementReader } from './statement.ts'

const traceId = z
  .string()
  .regex(/^[\da-f]{32}$/, 'must be 32 hexadecimal digits')
  .openapi({
    description: 'As in W3C Trace Context.',
    example: '4bf92f3577b34da6a3ce929d0e0e4736',
  })
const milliseconds = (description: string) =>
  z.number().min(0).openapi({ description, example: 41.7 })
const word = (description: string, example: string) =>
  textParameter({ max: 200, description, example })

export const traceQuery = z.strictObject({
  service: word('Only traces with a span of this service.', 'aw-service').optional(),
  operation: word(
    'Only traces with a span whose name contains this text.',
    'sales/kpis',
  ).optional(),
  min_duration_ms: integerParameter({
    min: 0,
    max: 3_600_000,
    description: 'Only traces of at least this duration.',
    example: 100,
  }).optional(),
  errors: flagParameter('Only traces with a failed span.').optional(),
  limit: integerParameter({
    min: 1,
    max: 200,
    description: 'How many traces at most, the newest first. Default: 50.',
    example: 50,
  }).optional(),
})
export type TraceQuery = z.output<typeof traceQuery>

const timed = {
  started_at: instant('Start of its first span.'),
  duration_ms: milliseconds('From the start of the first span to the end of the last.'),
}

export const TraceSummary = z
  .strictObject({
    trace_id: traceId,
    service: z.string().openapi({ description: 'Service of the root span.', example: 'dashboard' }),
    operation: z.string().openapi({ description: 'Name of the root span.', example: 'click a' }),
    ...timed,
    spans: z.int().openapi({ example: 14 }),
    services: z.array(z.string()).openapi({ example: ['api-gateway', 'aw-service'] }),
    error: z.boolean().openapi({ description: 'Whether any of its spans failed.' }),
  })
  .openapi('TraceSummary')
export type TraceSummary = z.output<typeof TraceSummary>

export const TraceList = z
  .strictObject({
    data: z.array(TraceSummary),
    services: z
      .array(z.string())
      .openapi({ description: 'Every service with spans.', example: ['aw-service'] }),
  })
  .openapi('TraceList')
export type TraceList = z.output<typeof TraceList>

const TraceSpan = z
  .strictObject({
    span_id: z.string().openapi({ example: '00f067aa0ba902b7' }),
    parent_id: z.string().nullable().openapi({ example: null }),
    service: z.string().openapi({ example: 'api-gateway' }),
    name: z.string().openapi({ example: 'GET /api/aw/sales/kpis' }),
    kind: z.enum(['internal', 'server', 'client', 'producer', 'consumer']),
    start_ms: milliseconds('Since the start of the trace.'),
    duration_ms: milliseconds('Of this span.'),
    error: z.boolean(),
    attributes: z.record(z.string(), z.string()).openapi({ example: { 'http.route': '/api' } }),
  })
  .openapi('TraceSpan')

export const Trace = z
  .strictObject({ trace_id: traceId, ...timed, spans: z.array(TraceSpan) })
  .openapi('Trace')
export type Trace = z.output<typeof Trace>

const problems = { ...publicProblems, ...tokenProblems, ...notFoundProblem, ...upstreamProblem }
const about = 'For development: traces are available only with TRACE_STORE_URL set, as in the demo.'

export const listTracesRoute = createRoute({
  method: 'get',
  path: '/api/traces',
  operationId: 'listTraces',
  tags: ['Platform'],
  summary: 'Stored traces, the newest first',
  description: about,
  ...requires('viewer'),
  request: { query: traceQuery },
  responses: { ...ok('Traces', TraceList), ...problems },
})

export const traceRoute = createRoute({
  method: 'get',
  path: '/api/traces/{trace_id}',
  operationId: 'getTrace',
  tags: ['Platform'],
  summary: 'Every span of one trace',
  description: `${about} \`db.query.text\`, the text of a statement, is left out below the role ${statementReader}.`,
  ...requires('viewer'),
  request: { query: noParameters, params: z.strictObject({ trace_id: traceId }) },
  responses: { ...ok('The trace', Trace), ...problems },
})
