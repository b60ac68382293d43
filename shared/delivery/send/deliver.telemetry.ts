import { linksTo } from '@otel-bi/jobs/execution.telemetry'
import { messageMetrics } from '@otel-bi/telemetry/messages'
import { errorType, inSpan } from '@otel-bi/telemetry/span'
import type { Deliver } from './deliver.ts'

/**
 * The same delivery: each attempt is the root span of a trace of its own that links to the span that enqueued
 * the message, and is counted. Call it after telemetry has started.
 */
export function tracedDeliver(deliver: Deliver, now: () => number): Deliver {
  const attempted = messageMetrics()
  return async (claimed, signal) => {
    const { message, destination } = claimed
    const { kind } = destination
    const begun = now()
    const note = (type: string | undefined) =>
      attempted({ kind, seconds: (now() - begun) / 1_000, errorType: type })
    const options = {
      name: `message ${kind}`,
      root: true,
      links: linksTo(message.traceparent),
      attributes: {
        'bi.destination.kind': kind,
        'bi.message.type': message.content.type,
        'bi.message.attempt': message.attempts,
      },
    } as const
    try {
      await inSpan('message', options, () => deliver(claimed, signal))
      note(undefined)
    } catch (error) {
      note(errorType(error))
      throw error
    }
  }
}
