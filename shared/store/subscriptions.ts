import { and, eq, lte, sql } from 'drizzle-orm'
import { DatabaseError } from 'pg'
import { type PageRequest, readPage } from './keyset.ts'
import { enqueue, type NewMessage } from './outbox.ts'
import type { Database, Store, Transaction } from './store.ts'
import { subscriptions, subscriptionVersions } from './subscriptions.schema.ts'

export type StoredSubscription = typeof subscriptions.$inferSelect
type NewRow = Omit<typeof subscriptions.$inferInsert, 'id' | 'version'>

type Added =
  | { readonly outcome: 'added'; readonly subscription: StoredSubscription }
  /** The same idempotency key has created this one. */
  | { readonly outcome: 'repeated'; readonly subscription: StoredSubscription }
  | { readonly outcome: 'name_taken' }
  | { readonly outcome: 'full' }

/** Adds a subscription unless its owner has `most`. Creations of one owner wait for each other. */
export function addSubscription(store: Store, row: NewRow, most: number): Promise<Added> {
  const ofOwner = eq(subscriptions.owner, row.owner)
  return store.run((db) =>
    db.transaction(async (tx): Promise<Added> => {
      await tx.execute(
        sql`SELECT pg_advisory_xact_lock(hashtextextended(${`subscriptions of ${row.owner}`}, 0))`,
      )
      const earlier =
        row.idempotencyKey && (await subscriptionOfKey(tx, row.owner, row.idempotencyKey))
      if (earlier) return { outcome: 'repeated', subscription: earlier }
      if ((await tx.$count(subscriptions, ofOwner)) >= most) return { outcome: 'full' }
      const [added] = await tx
        .insert(subscriptions)
        .values({ ...row, version: 1 })
        .onConflictDoNothing({ target: [subscriptions.owner, subscriptions.name] })
        .returning()
      if (!added) return { outcome: 'name_taken' }
      await keepVersion(tx, added, 'created', row.owner, row.createdAt)
      return { outcome: 'added', subscription: added }
    }),
  )
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
export async function changeSubscription(
  store: Store,
  based: Version,
  change: Change,
): Promise<StoredSubscription | 'name_taken' | undefined> {
  try {
    return await store.run((db) =>
      db.transaction(async (tx) => {
        const [changed] = await tx
          .update(subscriptions)
          .set({ ...change, version: based.version + 1, lastProblem: null })
          .where(thisVersion(based))
          .returning()
        if (changed) await keepVersion(tx, changed, 'changed', changed.owner, change.updatedAt)
        return changed
      }),
    )
  } catch (error) {
    if (isNameTaken(error)) return 'name_taken'
    throw error
  }
}

/** SQLSTATE 23505 is a unique violation. */
function isNameTaken(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return (
    cause instanceof DatabaseError &&
    cause.code === '23505' &&
    cause.constraint === 'subscriptions_name'
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
