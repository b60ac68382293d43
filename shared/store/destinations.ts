import { and, eq, inArray, isNull } from 'drizzle-orm'
import { type PageRequest, readPage } from './keyset.ts'
import { destinations } from './outbox.schema.ts'
import { type Added, addOwned, unlessNameTaken } from './owned-rows.ts'
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

/** Adds a destination unless its owner has `most`. */
export function addDestination(
  store: Store,
  destination: NewDestination,
  most: number,
): Promise<Added<Destination>> {
  const { owner, idempotencyKey } = destination
  const kept = and(eq(destinations.owner, owner), notDeleted)
  const list = { list: 'destinations', owner, most, idempotencyKey }
  return addOwned<Destination>(store, list, {
    earlier: (tx, key) => destinationOfKey(tx, owner, key),
    count: (tx) => tx.$count(destinations, kept),
    insert: async (tx) => {
      const sameName = and(kept, eq(destinations.name, destination.name))
      if ((await tx.$count(destinations, sameName)) > 0) return undefined
      const [added] = await tx
        .insert(destinations)
        .values({ ...destination, version: 1 })
        .returning()
      return added
    },
  })
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
  const changed = await unlessNameTaken(
    'destinations_name',
    store.run((db) =>
      db
        .update(destinations)
        .set({ ...change, version: version + 1 })
        .where(and(eq(destinations.id, id), eq(destinations.version, version), notDeleted))
        .returning(),
    ),
  )
  return changed === 'name_taken' ? changed : changed[0]
}
