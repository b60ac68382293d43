import { context, trace } from '@opentelemetry/api'
import { histogram } from '@otel-bi/telemetry/instruments'
import { errorType, failSpan, startSpan } from '@otel-bi/telemetry/span'
import type { ClientBase } from 'pg'

/**
 * Makes every query of a client a client span. The statement's text is recorded, never its values.
 * A query outside any trace, such as a poll for work, gets none. The pool and drizzle call `query`
 * with a promise or with a callback; both end the span.
 */
export function traceQueries(client: ClientBase, url: URL): void {
  const begin = operations(url)
  client.query = new Proxy(client.query, {
    apply(query, self, args: unknown[]) {
      if (!trace.getActiveSpan()) return Reflect.apply(query, self, args)
      const finish = begin(textOf(args[0]))
      const callback = args.at(-1)
      if (typeof callback === 'function') {
        const caller = context.active()
        args[args.length - 1] = (error: unknown, result: unknown) => {
          finish(error)
          context.with(caller, () => callback(error, result))
        }
        return Reflect.apply(query, self, args)
      }
      const running: unknown = Reflect.apply(query, self, args)
      if (running instanceof Promise) running.then(() => finish(), finish)
      else finish()
      return running
    },
  })
}

/** Begins a span and a duration for a statement; what it gives ends both. */
function operations(url: URL): (text: string) => (error?: unknown) => void {
  const duration = histogram('db.client.operation.duration')
  const database = { 'db.system.name': 'postgresql', 'db.namespace': url.pathname.slice(1) }
  const server = { 'server.address': url.hostname, 'server.port': Number(url.port || 5432) }
  return (text) => {
    const summary = summarise(text)
    const what = { ...database, 'db.query.summary': summary }
    const started = performance.now()
    const attributes = { ...what, ...server, 'db.query.text': text }
    const span = startSpan('db.client', { name: summary, attributes })
    return (error) => {
      const failure = error ? { 'error.type': errorType(error) } : {}
      if (error) failSpan(span, error)
      span.end()
      duration.record((performance.now() - started) / 1_000, { ...what, ...failure })
    }
  }
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  if (typeof query === 'object' && query !== null && 'text' in query) return String(query.text)
  return ''
}

/** `INSERT audit_log`, `SELECT job_executions`: what a person would call the statement. */
function summarise(text: string): string {
  const operation = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'QUERY'
  const table = /\b(?:from|into|update|table)\s+(?:"?\w+"?\.)?"?(\w+)"?/i.exec(text)?.[1]
  return table === undefined ? operation : `${operation} ${table}`
}
