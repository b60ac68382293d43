import type { Message } from '@otel-bi/contract/messages'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { findMessage, type SeenMessage } from '@otel-bi/store/messages'
import type { Store } from '@otel-bi/store/store'
import { seenByCaller } from './destinations.ts'

/** A stored message as the contract has it. */
export const toMessage = (stored: SeenMessage): Message => ({
  id: stored.id,
  key: stored.messageKey,
  destination_id: stored.destinationId,
  destination: stored.destination,
  type: stored.content.type,
  title: stored.content.title,
  state: stored.state,
  attempts: stored.attempts,
  error: stored.lastError,
  created_at: stored.createdAt.toISOString(),
  next_attempt_at: stored.state === 'queued' ? stored.availableAt.toISOString() : null,
  sent_at: stored.sentAt?.toISOString() ?? null,
})

/** @throws RequestProblem not_found, also for a message to another user's destination. */
export async function visibleMessage(
  { store, identity }: { readonly store: Store; readonly identity: Identity },
  by: { readonly id: number } | { readonly key: string },
): Promise<SeenMessage> {
  const found = await findMessage(store, by, seenByCaller(identity))
  if (found) return found
  throw new RequestProblem('not_found', { detail: 'There is no such message.' })
}
