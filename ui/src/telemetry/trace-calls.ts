import { context, propagation, type Span, trace } from '@opentelemetry/api'
import type { Middleware } from '@otel-bi/client'
import { failSpan, startSpan } from '@otel-bi/telemetry/span'

const toHeaders = {
  set: (headers: Headers, name: string, value: string) => headers.set(name, value),
}

/** Calls that export or show spans: tracing them would cause the next export. */
const untraced = /^\/api\/(?:telemetry|traces)(?:\/|$)/

/**
 * Makes each call of the typed client a client span below what the reader did last, named by the path of
 * the contract, and hands its trace on to the gateway. Before the SDK has started it does nothing.
 */
export function traceCalls(): Middleware {
  const running = new Map<string, Span>()
  const take = (id: string) => {
    const span = running.get(id)
    running.delete(id)
    return span
  }
  return {
    onRequest({ request, schemaPath, id }) {
      if (untraced.test(schemaPath)) return
      const span = startCall(request, schemaPath)
      propagation.inject(trace.setSpan(context.active(), span), request.headers, toHeaders)
      running.set(id, span)
    },
    onResponse({ response, id }) {
      const { status } = response
      const span = take(id)?.setAttribute('http.response.status_code', status)
      if (span && status >= 400) failSpan(span, String(status))
      span?.end()
    },
    onError({ error, id }) {
      const span = take(id)
      // A reader who goes on to something else has not met an error.
      if (span && !(error instanceof DOMException && error.name === 'AbortError'))
        failSpan(span, error)
      span?.end()
    },
  }
}

function startCall(request: Request, path: string): Span {
  const url = new URL(request.url)
  return startSpan('http.client', {
    name: `${request.method} ${path}`,
    attributes: {
      'http.request.method': request.method,
      'server.address': url.hostname,
      'server.port': Number(url.port || (url.protocol === 'https:' ? 443 : 80)),
      'url.full': url.origin,
      'url.template': path,
    },
  })
}
