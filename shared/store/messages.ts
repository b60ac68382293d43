import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import { seenBy, type Whose } from './destinations.ts'
import { type PageRequest, readPage } from './keyset.ts'
import { destinations, outbox } from './outbox.schema.ts'
import type { OutboxMessage } from './outbox-queue.ts'
import type { Store } from './store.ts'

/** A message with the name of its destination, which may be deleted. */
export type SeenMessage = OutboxMessage & { readonly destination: string }

const columns = { ...getTableColumns(outbox), destination: destinations.name }
const destinationOf = eq(destinations.id, outbox.destinationId)

export type MessageFilter = PageRequest & {
  readonly whose: Whose
  readonly state?: OutboxMessage['state'] | undefined
}

/** A page of messages, newest first. */
export function listMessages(store: Store, { whose, state, ...request }: MessageFilter) {
  const list = { list: 'outbox', id: outbox.id }
  return readPage<SeenMessage>(store, list, request, (db, { after, newestFirst, rows }) =>
    db
      .select(columns)
      .from(outbox)
      .innerJoin(destinations, destinationOf)
      .where(and(seenBy(whose), state && eq(outbox.state, state), after))
      .orderBy(newestFirst)
      .limit(rows),
  )
}

/** Undefined also where its destination belongs to another user. */
export async function findMessage(
  store: Store,
  by: { readonly id: number } | { readonly key: string },
  whose: Whose,
): Promise<SeenMessage | undefined> {
  const named = 'id' in by ? eq(outbox.id, by.id) : eq(outbox.messageKey, by.key)
  const [found] = await store.run((db) =>
    db
      .select(columns)
      .from(outbox)
      .innerJoin(destinations, destinationOf)
      .where(and(named, seenBy(whose))),
  )
  return found
}

/** Queues a dead message again, with all its attempts; false when it is not dead. */
export async function resendMessage(store: Store, id: number): Promise<boolean> {
  const queued = await store.run((db) =>
    db
      .update(outbox)
      .set({ state: 'queued', attempts: 0, availableAt: sql`now()` })
      .where(and(eq(outbox.id, id), eq(outbox.state, 'dead')))
      .returning({ id: outbox.id }),
  )
  return queued.length > 0
}
