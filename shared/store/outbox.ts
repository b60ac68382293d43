import { traceHeaders } from '@otel-bi/telemetry/trace-id'
import type { MessageContent } from './message.ts'
import { outbox } from './outbox.schema.ts'
import type { Transaction } from './store.ts'

export type NewMessage = {
  /**
   * Names the message for ever, its destination included: `alert 12 firing 2026-01-31T08:00:00.000Z to 5`.
   * A key that was enqueued before is the same message and is not enqueued again.
   */
  readonly key: string
  readonly destinationId: number
  readonly content: MessageContent
}

/**
 * Enqueues messages in the caller's transaction: they are sent if it commits, and only then.
 * Returns the keys that were new. The span that is active is linked to that of every attempt.
 */
export async function enqueue(
  tx: Pick<Transaction, 'insert'>,
  messages: readonly NewMessage[],
): Promise<readonly string[]> {
  if (messages.length === 0) return []
  const traceparent = traceHeaders().traceparent ?? null
  const rows = messages.map(({ key, ...rest }) => ({ messageKey: key, ...rest, traceparent }))
  const added = await tx
    .insert(outbox)
    .values(rows)
    .onConflictDoNothing({ target: outbox.messageKey })
    .returning({ key: outbox.messageKey })
  return added.map(({ key }) => key)
}
