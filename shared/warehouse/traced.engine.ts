import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Engine } from './engine.ts'

const tracer = trace.getTracer('@otel-bi/warehouse')

/** The same engine, with one client span per statement; its text is recorded, its values never. */
export function tracedEngine(engine: Engine): Engine {
  return {
    ...engine,
    execute(statement, signal) {
      const attributes = {
        'db.system.name': engine.system,
        'db.namespace': engine.database,
        'db.query.summary': statement.name,
        'db.query.text': statement.sql,
      }
      return tracer.startActiveSpan(
        statement.name,
        { kind: SpanKind.CLIENT, attributes },
        async (span) => {
          try {
            const rows = await engine.execute(statement, signal)
            span.setAttribute('db.response.returned_rows', rows.length)
            return rows
          } catch (error) {
            span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown')
            span.setStatus({ code: SpanStatusCode.ERROR })
            throw error
          } finally {
            span.end()
          }
        },
      )
    },
  }
}
