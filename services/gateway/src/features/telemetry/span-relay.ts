import { counter } from '@otel-bi/telemetry/instruments'
import { errorType } from '@otel-bi/telemetry/span'
import type { SpanBatch } from './browser-spans.ts'

export type SpanRelay = {
  /** Queues spans to be forwarded; false when they are dropped because the queue is full. */
  readonly offer: (batch: SpanBatch) => boolean
}

export type SpanRelayOptions = {
  /** OTLP/HTTP collector. */
  readonly endpoint: string
  readonly fetch: (request: Request) => Promise<Response>
  /** Maximum number of queued batches; each has at most the size of a call. */
  readonly maxWaiting?: number
  readonly timeoutMs?: number
}

/** Forwards spans one batch at a time, without delaying callers; batches that the collector refuses are lost. */
export function createSpanRelay(options: SpanRelayOptions): SpanRelay {
  const { endpoint, fetch, maxWaiting = 64, timeoutMs = 2_000 } = options
  const relayed = counter('bi.telemetry.browser.spans')
  // Adds zero first, so that the first drop shows as an increase.
  relayed.add(0, { 'bi.outcome': 'succeeded' })
  const waiting: SpanBatch[] = []
  let sending = false
  const send = async ({ body, spans }: SpanBatch) => {
    const lost = await fetch(
      new Request(`${endpoint}/v1/traces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(timeoutMs),
      }),
    ).then(async (answer) => {
      await answer.body?.cancel()
      return answer.ok ? undefined : String(answer.status)
    }, errorType)
    const failed = { 'bi.outcome': 'failed', 'error.type': lost }
    relayed.add(spans, lost === undefined ? { 'bi.outcome': 'succeeded' } : failed)
  }
  const sendAll = async () => {
    sending = true
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) await send(batch)
    sending = false
  }
  return {
    offer(batch) {
      if (waiting.length >= maxWaiting) {
        relayed.add(batch.spans, { 'bi.outcome': 'failed', 'error.type': 'queue_full' })
        return false
      }
      waiting.push(batch)
      if (!sending) void sendAll()
      return true
    },
  }
}
