import { context, propagation, SpanStatusCode, trace } from '@opentelemetry/api'
import { histogram } from '@otel-bi/telemetry/instruments'
import { errorType, failSpan, startSpan } from '@otel-bi/telemetry/span'

export type Fetch = (request: Request) => Promise<Response>

const toHeaders = {
  set: (headers: Headers, name: string, value: string) => headers.set(name, value),
}

/**
 * A fetch that records each call as a client span and a duration, and propagates the span in the request.
 * Of the address only the origin is recorded: a path may hold user input.
 */
export function tracedFetch(send: Fetch = (request) => fetch(request)): Fetch {
  const duration = histogram('http.client.request.duration')
  return async (request) => {
    const url = new URL(request.url)
    const started = performance.now()
    const peer = {
      'http.request.method': request.method,
      'server.address': url.hostname,
      'server.port': Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
    }
    const attributes = { ...peer, 'url.full': url.origin }
    const span = startSpan('http.client', { name: request.method, attributes })
    const active = trace.setSpan(context.active(), span)
    propagation.inject(active, request.headers, toHeaders)
    let outcome: { 'http.response.status_code'?: number; 'error.type'?: string } = {}
    try {
      const response = await context.with(active, () => send(request))
      const { status } = response
      const failed = status >= 400 ? { 'error.type': String(status) } : {}
      outcome = { 'http.response.status_code': status, ...failed }
      span.setAttributes(outcome)
      if (status >= 400) span.setStatus({ code: SpanStatusCode.ERROR })
      return response
    } catch (error) {
      outcome = { 'error.type': errorType(error) }
      failSpan(span, error)
      throw error
    } finally {
      duration.record((performance.now() - started) / 1_000, { ...peer, ...outcome })
      span.end()
    }
  }
}
