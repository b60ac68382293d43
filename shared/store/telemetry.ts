import {
  type Attributes,
  context,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import type { ClientBase } from 'pg'

const tracer = trace.getTracer('@otel-bi/store')

/**
 * Makes every query of a client a client span. The statement's text is recorded, never its values.
 * A query outside any trace, such as a poll for work, gets none. The pool and drizzle call `query` with a promise or with a callback; both end the span.
 */
export function traceQueries(client: ClientBase, url: URL): void {
  const common: Attributes = {
    'db.system.name': 'postgresql',
    'db.namespace': url.pathname.slice(1),
    'server.address': url.hostname,
    'server.port': Number(url.port || 5432),
  }
  client.query = new Proxy(client.query, {
    apply(query, self, args: unknown[]) {
      if (!trace.getActiveSpan()) return Reflect.apply(query, self, args)
      const text = textOf(args[0])
      const summary = summarise(text)
      const attributes = { ...common, 'db.query.summary': summary, 'db.query.text': text }
      const span = tracer.startSpan(summary, { kind: SpanKind.CLIENT, attributes })
      const callback = args.at(-1)
      if (typeof callback === 'function') {
        const caller = context.active()
        args[args.length - 1] = (error: unknown, result: unknown) => {
          finish(span, error)
          context.with(caller, () => callback(error, result))
        }
        return Reflect.apply(query, self, args)
      }
      const running: unknown = Reflect.apply(query, self, args)
      if (running instanceof Promise)
        running.then(
          () => finish(span),
          (error: unknown) => finish(span, error),
        )
      else finish(span)
      return running
    },
  })
}

function finish(span: Span, error?: unknown): void {
  if (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    span.setAttribute('error.type', errorType(error))
  }
  span.end()
}

const errorType = (error: unknown) =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown'

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  if (typeof query === 'object' && query !== null && 'text' in query) return String(query.text)
  return ''
}

/** `INSERT audit_log`, `SELECT job_executions`: what a person would call the statement. */
export function summarise(text: string): string {
  const operation = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'QUERY'
  const table = /\b(?:from|into|update|table)\s+(?:"?\w+"?\.)?"?(\w+)"?/i.exec(text)?.[1]
  return table === undefined ? operation : `${operation} ${table}`
}
