import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'

const tracer = trace.getTracer('@otel-bi/runtime')
const untraced = new Set(['/api/health', '/api/health/ready'])

/**
 * One server span per request, joined to the caller's, with the attributes of OpenTelemetry's stable
 * HTTP conventions. The answer carries its trace id.
 */
export const serverSpan: MiddlewareHandler = async (c, next) => {
  if (untraced.has(c.req.path)) return next()
  const parent = propagation.extract(context.active(), Object.fromEntries(c.req.raw.headers))
  const { pathname } = new URL(c.req.url)
  const span = tracer.startSpan(
    c.req.method,
    {
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': c.req.method,
        'url.path': pathname,
        'url.scheme': 'http',
      },
    },
    parent,
  )
  await context.with(trace.setSpan(parent, span), next)
  const route = routePath(c, -1)
  const { status } = c.res
  if (status !== 404) span.updateName(`${c.req.method} ${route}`).setAttribute('http.route', route)
  span.setAttribute('http.response.status_code', status)
  if (status >= 500) {
    span.setAttribute('error.type', String(status)).setStatus({ code: SpanStatusCode.ERROR })
    if (c.error) span.recordException(c.error)
  }
  c.res.headers.set('x-trace-id', span.spanContext().traceId)
  span.end()
}

export const currentTraceId = (): string | null =>
  trace.getActiveSpan()?.spanContext().traceId ?? null
