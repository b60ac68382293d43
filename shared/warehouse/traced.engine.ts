import { context, type Span, trace } from '@opentelemetry/api'
import { histogram } from '@otel-bi/telemetry/instruments'
import { errorType, failSpan, startSpan } from '@otel-bi/telemetry/span'
import type { Engine, Statement } from './engine.ts'

/**
 * The same engine, with one client span and one duration per statement; its text is recorded, its
 * values never.
 */
export function tracedEngine(engine: Engine): Engine {
  const duration = histogram('db.client.operation.duration')
  const begin = (statement: Statement) => {
    const what = {
      'db.system.name': engine.system,
      'db.namespace': engine.database,
      'db.query.summary': statement.name,
    }
    const started = performance.now()
    const attributes = { ...what, 'db.query.text': statement.sql }
    const span = startSpan('db.client', { name: statement.name, attributes })
    let failure: { 'error.type'?: string } = {}
    return {
      span,
      failed(error: unknown) {
        failSpan(span, error)
        failure = { 'error.type': errorType(error) }
      },
      ended(rows: number) {
        span.setAttribute('db.response.returned_rows', rows).end()
        duration.record((performance.now() - started) / 1_000, { ...what, ...failure })
      },
    }
  }
  return {
    ...engine,
    async execute(statement, signal) {
      const operation = begin(statement)
      let rows = 0
      try {
        const result = await within(operation.span, () => engine.execute(statement, signal))
        rows = result.length
        return result
      } catch (error) {
        operation.failed(error)
        throw error
      } finally {
        operation.ended(rows)
      }
    },
  }
}

const within = <T>(span: Span, work: () => T): T =>
  context.with(trace.setSpan(context.active(), span), work)
