import { context, isSpanContextValid, propagation, trace } from '@opentelemetry/api'

/** The active trace's id, which records and log lines keep; null outside any trace. */
export const currentTraceId = (): string | null => {
  const span = trace.getActiveSpan()?.spanContext()
  return span && isSpanContextValid(span) ? span.traceId : null
}

/** The active span as log lines carry it; undefined outside any trace. */
export function currentSpanIds(): { trace_id: string; span_id: string } | undefined {
  const span = trace.getActiveSpan()?.spanContext()
  return span && { trace_id: span.traceId, span_id: span.spanId }
}

/** The active trace as W3C headers, to pass to a Worker or to keep with queued work. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  propagation.inject(context.active(), headers)
  return headers
}
