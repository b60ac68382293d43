import {
  type Context,
  context,
  type Link,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { schemaUrl } from './schema-url.ts'
import { type SpanAttributes, type SpanId, spans } from './spans.ts'

const tracer = trace.getTracerProvider().getTracer('@otel-bi/telemetry', undefined, { schemaUrl })
const kinds = {
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  internal: SpanKind.INTERNAL,
} as const

export type SpanOptions<I extends SpanId> = {
  readonly name: string
  readonly attributes?: SpanAttributes<I>
  readonly parent?: Context
  /** Begins a trace of its own, for work without a waiting caller. */
  readonly root?: boolean
  readonly links?: readonly Link[]
  /** Milliseconds since 1970, for what began before it was known; now when left out. */
  readonly startTime?: number
}

/** Starts a span of the registry; the caller ends it. */
export function startSpan<I extends SpanId>(id: I, options: SpanOptions<I>): Span {
  const { name, attributes = {}, parent, root = false, links = [], startTime } = options
  const began = startTime === undefined ? {} : { startTime }
  return tracer.startSpan(
    name,
    { kind: kinds[spans[id].kind], attributes, root, links: [...links], ...began },
    parent ?? context.active(),
  )
}

/** Runs work inside a span, which ends with it and records its failure. */
export function inSpan<I extends SpanId, T>(
  id: I,
  options: SpanOptions<I>,
  work: (span: Span) => Promise<T>,
): Promise<T> {
  const span = startSpan(id, options)
  return context.with(trace.setSpan(options.parent ?? context.active(), span), async () => {
    try {
      return await work(span)
    } catch (error) {
      failSpan(span, error)
      throw error
    } finally {
      span.end()
    }
  })
}

/**
 * Marks a span as failed by an error or by a status code. Of an error only the type is recorded: a message
 * may quote user input.
 */
export function failSpan(span: Span, error: unknown): void {
  span
    .setAttribute('error.type', typeof error === 'string' ? error : errorType(error))
    .setStatus({ code: SpanStatusCode.ERROR })
}

/** Low in cardinality: a driver's code (`ETIMEOUT`, `42P01`) where there is one, else the class. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** Continues the trace that those headers name. */
export const continuing = (headers: Readonly<Record<string, string>>): Context =>
  propagation.extract(ROOT_CONTEXT, headers)
