import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { DatabaseError } from 'pg'
import { type PageRequest, readPage } from './keyset.ts'
import { destinations } from './outbox.schema.ts'
import type { Database, Store, Transaction } from './store.ts'

export type Destination = typeof destinations.$inferSelect
export type NewDestination = Omit<typeof destinations.$inferInsert, 'id' | 'version' | 'deletedAt'>

const notDeleted = isNull(destinations.deletedAt)

/** Those of the named destinations that a user owns and has not deleted: what they may send to. */
export function ownDestinations(
  tx: Pick<Transaction, 'select'>,
  { ids, owner }: { readonly ids: readonly number[]; readonly owner: string },
): Promise<Destination[]> {
  const own = and(inArray(destinations.id, [...ids]), eq(destinations.owner, owner), notDeleted)
  return tx.select().from(destinations).where(own).orderBy(destinations.id)
}

/** Whose destinations or messages: those of one user, or everyone's. */
export type Whose = { readonly subject: string; readonly everyones: boolean }

export const seenBy = ({ subject, everyones }: Whose) =>
  everyones ? undefined : eq(destinations.owner, subject)

/** Undefined also where it exists and belongs to another user. */
export async function findDestination(
  store: Store,
  id: number,
  whose: Whose,
): Promise<Destination | undefined> {
  const [found] = await store.run((db) =>
    db
      .select()
      .from(destinations)
      .where(and(eq(destinations.id, id), seenBy(whose), notDeleted)),
  )
  return found
}

/** A page of destinations, newest first. */
export function listDestinations(
  store: Store,
  { whose, ...request }: PageRequest & { whose: Whose },
) {
  const list = { list: 'destinations', id: destinations.id }
  return readPage(store, list, request, (db, { after, newestFirst, rows }) =>
    db
      .select()
      .from(destinations)
      .where(and(seenBy(whose), notDeleted, after))
      .orderBy(newestFirst)
      .limit(rows),
  )
}

type Added =
  | { readonly outcome: 'added'; readonly destination: Destination }
  /** The same idempotency key has added this one. */
  | { readonly outcome: 'repeated'; readonly destination: Destination }
  | { readonly outcome: 'name_taken' }
  | { readonly outcome: 'full' }

/** Adds a destination unless its owner has `most`. Additions of one owner wait for each other. */
export function addDestination(
  store: Store,
  destination: NewDestination,
  most: number,
): Promise<Added> {
  const { owner, idempotencyKey } = destination
  const ofOwner = eq(destinations.owner, owner)
  return store.run((db) =>
    db.transaction(async (tx): Promise<Added> => {
      await tx.execute(
        sql`SELECT pg_advisory_xact_lock(hashtextextended(${`destinations of ${owner}`}, 0))`,
      )
      const earlier = idempotencyKey && (await destinationOfKey(tx, owner, idempotencyKey))
      if (earlier) return { outcome: 'repeated', destination: earlier }
      const kept = and(ofOwner, notDeleted)
      if ((await tx.$count(destinations, kept)) >= most) return { outcome: 'full' }
      const sameName = and(kept, eq(destinations.name, destination.name))
      if ((await tx.$count(destinations, sameName)) > 0) return { outcome: 'name_taken' }
      const [added] = await tx
        .insert(destinations)
        .values({ ...destination, version: 1 })
        .returning()
      return added ? { outcome: 'added', destination: added } : { outcome: 'name_taken' }
    }),
  )
}

/** The destination that its owner added under an idempotency key, deleted or not. */
export async function destinationOfKey(
  db: Pick<Database, 'select'>,
  owner: string,
  key: string,
): Promise<Destination | undefined> {
  const sameKey = and(eq(destinations.owner, owner), eq(destinations.idempotencyKey, key))
  const [found] = await db.select().from(destinations).where(sameKey)
  return found
}

type Version = Pick<Destination, 'id' | 'version'>
type Change = Partial<
  Pick<
    Destination,
    'name' | 'address' | 'language' | 'events' | 'secret' | 'ownerName' | 'updatedAt' | 'deletedAt'
  >
>

/** Changes or deletes a destination that still has this version; undefined when it does not, or is gone. */
export async function changeDestination(
  store: Store,
  { id, version }: Version,
  change: Change,
): Promise<Destination | 'name_taken' | undefined> {
  try {
    const [changed] = await store.run((db) =>
      db
        .update(destinations)
        .set({ ...change, version: version + 1 })
        .where(and(eq(destinations.id, id), eq(destinations.version, version), notDeleted))
        .returning(),
    )
    return changed
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
    cause.constraint === 'destinations_name'
  )
}
