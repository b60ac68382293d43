import { type Link, trace } from '@opentelemetry/api'
import { continuing } from '@otel-bi/telemetry/span'

/**
 * Until an execution runs, its row keeps the traceparent of whoever asked for it, which its span then
 * links to. Nobody asked for a scheduled one, and one taken over has only the trace of its last holder.
 */
export function linksTo(stored: string | null): Link[] {
  const asker = stored && trace.getSpanContext(continuing({ traceparent: stored }))
  return asker ? [{ context: asker }] : []
}

/** The trace in a traceparent, or what is a trace id already. */
export const traceIdOf = (stored: string | null): string | null =>
  stored && (/^00-([\da-f]{32})-/.exec(stored)?.[1] ?? stored)
