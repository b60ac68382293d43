import { and, arrayContains, eq, isNull } from 'drizzle-orm'
import type { MessageContent } from './message.ts'
import { destinations } from './outbox.schema.ts'
import { enqueue } from './outbox.ts'
import type { Store, Transaction } from './store.ts'

export type NewEvent = {
  readonly type: string
  /** Names the occurrence for ever: with the type and the destination it is the key of the message. */
  readonly occurrence: string | number
  readonly contentIn: (language: 'en' | 'hr') => MessageContent
}

const subscribesTo = (type: string) =>
  and(
    eq(destinations.kind, 'webhook'),
    isNull(destinations.deletedAt),
    arrayContains(destinations.events, [type]),
  )

/** Whether any webhook subscribes to an event. */
export async function isSubscribed(store: Store, type: string): Promise<boolean> {
  return (await store.run((db) => db.$count(destinations, subscribesTo(type)))) > 0
}

/**
 * Enqueues a message for every webhook that subscribes to the event, in the transaction of what it tells of.
 * Returns the keys that were new.
 */
export async function enqueueEvent(
  tx: Pick<Transaction, 'select' | 'insert'>,
  { type, occurrence, contentIn }: NewEvent,
): Promise<readonly string[]> {
  const subscribed = await tx
    .select({ id: destinations.id, language: destinations.language })
    .from(destinations)
    .where(subscribesTo(type))
    .orderBy(destinations.id)
  return enqueue(
    tx,
    subscribed.map(({ id, language }) => ({
      key: `${type} ${occurrence} to ${id}`,
      destinationId: id,
      content: contentIn(language),
    })),
  )
}
