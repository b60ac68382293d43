import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'

const tracer = trace.getTracer('@otel-bi/runtime')

export type Fetch = (request: Request) => Promise<Response>

/** A fetch whose call is a client span, and whose request carries that span to the other side. */
export function tracedFetch(send: Fetch = (request) => fetch(request)): Fetch {
  return async (request) => {
    const url = new URL(request.url)
    const span = tracer.startSpan(request.method, {
      kind: SpanKind.CLIENT,
      attributes: {
        'http.request.method': request.method,
        'server.address': url.hostname,
        'server.port': Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
        'url.full': `${url.origin}${url.pathname}`,
      },
    })
    const active = trace.setSpan(context.active(), span)
    propagation.inject(active, request.headers, {
      set: (headers, key, value) => headers.set(key, value),
    })
    try {
      const response = await context.with(active, () => send(request))
      span.setAttribute('http.response.status_code', response.status)
      if (response.status >= 400) span.setStatus({ code: SpanStatusCode.ERROR })
      return response
    } catch (error) {
      span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown')
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      span.end()
    }
  }
}
