import { and, eq, lte } from 'drizzle-orm'
import { type PageRequest, readPage } from './keyset.ts'
import { enqueue, type NewMessage } from './outbox.ts'
import { type Added, addOwned, unlessNameTaken } from './owned-rows.ts'
import type { Database, Store, Transaction } from './store.ts'
import { subscriptions, subscriptionVersions } from './subscriptions.schema.ts'

export type StoredSubscription = typeof subscriptions.$inferSelect
type NewRow = Omit<typeof subscriptions.$inferInsert, 'id' | 'version'>

/** Adds a subscription unless its owner has `most`. */
export function addSubscription(
  store: Store,
  row: NewRow,
  most: number,
): Promise<Added<StoredSubscription>> {
  const { owner, idempotencyKey } = row
  const list = { list: 'subscriptions', owner, most, idempotencyKey }
  return addOwned<StoredSubscription>(store, list, {
    earlier: (tx, key) => subscriptionOfKey(tx, owner, key),
    count: (tx) => tx.$count(subscriptions, eq(subscriptions.owner, owner)),
    insert: async (tx) => {
      const [added] = await tx
        .insert(subscriptions)
        .values({ ...row, version: 1 })
        .onConflictDoNothing({ target: [subscriptions.owner, subscriptions.name] })
        .returning()
      if (added) await keepVersion(tx, added, 'created', owner, row.createdAt)
      return added
    },
  })
}

/** The subscription that its owner created under an idempotency key. */
export async function subscriptionOfKey(
  db: Pick<Database, 'select'>,
  owner: string,
  key: string,
): Promise<StoredSubscription | undefined> {
  const sameKey = and(eq(subscriptions.owner, owner), eq(subscriptions.idempotencyKey, key))
  const [found] = await db.select().from(subscriptions).where(sameKey)
  return found
}

async function keepVersion(
  tx: Pick<Transaction, 'insert'>,
  { id: subscriptionId, version, name, definition, enabled, roles, owner }: StoredSubscription,
  change: 'created' | 'changed' | 'deleted',
  changedBy: string,
  changedAt: Date,
): Promise<void> {
  const subscription = { name, definition, enabled, roles, owner }
  await tx
    .insert(subscriptionVersions)
    .values({ subscriptionId, version, change, changedBy, changedAt, subscription })
}

export async function findSubscription(
  store: Store,
  id: number,
): Promise<StoredSubscription | undefined> {
  const [found] = await store.run((db) =>
    db.select().from(subscriptions).where(eq(subscriptions.id, id)),
  )
  return found
}

/** A page of subscriptions, of one owner unless that is undefined, the newest first. */
export function listSubscriptions(
  store: Store,
  { owner, ...request }: PageRequest & { readonly owner: string | undefined },
) {
  const ofOwner = owner === undefined ? undefined : eq(subscriptions.owner, owner)
  const list = { list: 'subscriptions', id: subscriptions.id }
  return readPage(store, list, request, (db, { after, newestFirst, rows }) =>
    db.select().from(subscriptions).where(and(after, ofOwner)).orderBy(newestFirst).limit(rows),
  )
}

type Version = Pick<StoredSubscription, 'id' | 'version'>
const thisVersion = ({ id, version }: Version) =>
  and(eq(subscriptions.id, id), eq(subscriptions.version, version))

type Change = Pick<
  StoredSubscription,
  'name' | 'definition' | 'enabled' | 'roles' | 'ownerName' | 'nextSendAt' | 'updatedAt'
>

/** Changes a subscription that still has this version; undefined when it has not, or is gone. */
export function changeSubscription(
  store: Store,
  based: Version,
  change: Change,
): Promise<StoredSubscription | 'name_taken' | undefined> {
  return unlessNameTaken(
    'subscriptions_name',
    store.run((db) =>
      db.transaction(async (tx) => {
        const [changed] = await tx
          .update(subscriptions)
          .set({ ...change, version: based.version + 1, lastProblem: null })
          .where(thisVersion(based))
          .returning()
        if (changed) await keepVersion(tx, changed, 'changed', changed.owner, change.updatedAt)
        return changed
      }),
    ),
  )
}

/** Deletes a subscription that still has this version; false when it has not, or is gone. */
export function deleteSubscription(
  store: Store,
  based: Version,
  { changedBy, at }: { readonly changedBy: string; readonly at: Date },
): Promise<boolean> {
  return store.run((db) =>
    db.transaction(async (tx) => {
      const [deleted] = await tx.delete(subscriptions).where(thisVersion(based)).returning()
      if (!deleted) return false
      await keepVersion(tx, deleted, 'deleted', changedBy, at)
      return true
    }),
  )
}

/** The subscriptions that are due, the one that is due for longest first. */
export const dueSubscriptions = (store: Store, now: Date): Promise<StoredSubscription[]> =>
  store.run((db) =>
    db
      .select()
      .from(subscriptions)
      .where(and(eq(subscriptions.enabled, true), lte(subscriptions.nextSendAt, now)))
      .orderBy(subscriptions.nextSendAt, subscriptions.id),
  )

/** What ends a slot: messages, or why there are none, and the slot that is due next. */
export type SlotEnd = {
  readonly messages: readonly NewMessage[]
  readonly problem: string | null
  readonly nextSendAt: Date | null
  readonly at: Date
}

/**
 * Ends the slot that was read: its messages are enqueued and the next one becomes due, or nothing is written. Refused
 * when another replica ended the slot, or the owner has changed the subscription since.
 */
export function endSlot(
  store: Store,
  due: StoredSubscription,
  { messages, problem, nextSendAt, at }: SlotEnd,
): Promise<'ended' | 'superseded'> {
  return store.run((db) =>
    db.transaction(async (tx) => {
      const sent = problem === null ? { lastSentAt: at } : {}
      const slot = due.nextSendAt
      if (slot === null) return 'superseded'
      const [ended] = await tx
        .update(subscriptions)
        .set({ nextSendAt, lastProblem: problem, ...sent })
        .where(and(thisVersion(due), eq(subscriptions.nextSendAt, slot)))
        .returning({ id: subscriptions.id })
      if (!ended) return 'superseded'
      await enqueue(tx, messages)
      return 'ended'
    }),
  )
}

/** Enqueues messages outside the schedule. Returns how many were new. */
export async function sendBeside(
  store: Store,
  { id }: Pick<StoredSubscription, 'id'>,
  messages: readonly NewMessage[],
  at: Date,
): Promise<number> {
  return store.run((db) =>
    db.transaction(async (tx) => {
      const keys = await enqueue(tx, messages)
      await tx.update(subscriptions).set({ lastSentAt: at }).where(eq(subscriptions.id, id))
      return keys.length
    }),
  )
}
