import {
  context,
  isSpanContextValid,
  propagation,
  type Span,
  SpanStatusCode,
  type TextMapGetter,
  trace,
} from '@opentelemetry/api'
import { histogram } from '@otel-bi/telemetry/instruments'
import { startSpan } from '@otel-bi/telemetry/span'
import type { Context, MiddlewareHandler } from 'hono'
import { routeOf } from './route.ts'

/** Who reads the response: any client, through W3C's `traceresponse`, or the gateway, through `x-span-id`. */
export type Audience = 'public' | 'internal'

/** Probes, and routes that receive or show spans: a span about spans would cause the next one. */
const unobserved = /^\/api\/(?:health|telemetry|traces)(?:\/|$)/

const fromHeaders: TextMapGetter<Headers> = {
  get: (headers, name) => headers.get(name) ?? undefined,
  keys: (headers) => [...headers.keys()],
}

/**
 * One server span and one duration per request, joined to the caller's trace, with the attributes of
 * OpenTelemetry's stable HTTP conventions. The route replaces the path, which may hold user input.
 */
export function serverSpan(audience: Audience): MiddlewareHandler {
  const duration = histogram('http.server.request.duration')
  return async (c, next) => {
    if (unobserved.test(c.req.path)) return next()
    const started = performance.now()
    const { method } = c.req
    const parent = propagation.extract(context.active(), c.req.raw.headers, fromHeaders)
    const common = { 'http.request.method': method, 'url.scheme': 'http' }
    const span = startSpan('http.server', { name: method, attributes: common, parent })
    await context.with(trace.setSpan(parent, span), next)
    const outcome = outcomeOf(c)
    duration.record((performance.now() - started) / 1_000, { ...common, ...outcome })
    finish(span, c, outcome)
    tell(c.res.headers, span, audience)
    span.end()
  }
}

type Outcome = {
  readonly 'http.response.status_code': number
  readonly 'http.route'?: string
  readonly 'error.type'?: string
}

function outcomeOf(c: Context): Outcome {
  const { status } = c.res
  const route = routeOf(c)
  return {
    'http.response.status_code': status,
    ...(route !== undefined && { 'http.route': route }),
    ...(status >= 500 && { 'error.type': String(status) }),
  }
}

function finish(span: Span, c: Context, outcome: Outcome): void {
  const route = outcome['http.route']
  if (route !== undefined) span.updateName(`${c.req.method} ${route}`)
  span.setAttributes({ ...outcome, 'url.path': route ?? '/*' })
  if (outcome['error.type'] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR })
}

function tell(headers: Headers, span: Span, audience: Audience): void {
  const { traceId, spanId, traceFlags } = span.spanContext()
  if (!isSpanContextValid(span.spanContext())) return
  headers.set('x-trace-id', traceId)
  if (audience === 'internal') {
    headers.set('x-span-id', spanId)
    return
  }
  headers.delete('x-span-id')
  const flags = traceFlags.toString(16).padStart(2, '0')
  headers.set('traceresponse', `00-${traceId}-${spanId}-${flags}`)
}
