import { keepLooking } from '@otel-bi/store/keep-looking'
import { outboxState } from '@otel-bi/store/outbox-state'
import type { Store } from '@otel-bi/store/store'
import { type OutboxState, observeOutbox } from '@otel-bi/telemetry/messages'
import type { Logger } from 'pino'

const everyMs = 15_000

/** Keeps the metrics of the outbox up to date. Call what it returns to stop. */
export function watchOutbox(store: Store, logger: Logger): () => void {
  let known: OutboxState | undefined
  observeOutbox(() => known)
  const look = async () => {
    known = await outboxState(store)
  }
  return keepLooking(look, everyMs, (err) =>
    logger.warn({ err }, 'the state of the outbox cannot be read'),
  )
}
