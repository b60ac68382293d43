import { counter } from '@otel-bi/telemetry/instruments'
import { errorType } from '@otel-bi/telemetry/span'
import type { SpanBatch } from './browser-spans.ts'

export type SpanRelay = {
  /** Takes spans to hand on soon; false when they are dropped, since too many wait already. */
  readonly offer: (batch: SpanBatch) => boolean
}

export type SpanRelayOptions = {
  /** OTLP/HTTP collector. */
  readonly endpoint: string
  readonly fetch: (request: Request) => Promise<Response>
  /** Batches that may wait; each is at most as large as a call may be. */
  readonly maxWaiting?: number
  readonly timeoutMs?: number
}

/** Hands spans on one batch at a time. Nobody waits for it, and what the collector does not take is lost. */
export function createSpanRelay(options: SpanRelayOptions): SpanRelay {
  const { endpoint, fetch, maxWaiting = 64, timeoutMs = 2_000 } = options
  const relayed = counter('bi.telemetry.browser.spans')
  // Told before it happens, so that a first rise is seen.
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
