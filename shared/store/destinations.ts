import { and, eq, inArray, isNull } from 'drizzle-orm'
import { destinations } from './outbox.schema.ts'
import type { Transaction } from './store.ts'

export type Destination = typeof destinations.$inferSelect

/** Those of the named destinations that a user owns and has not deleted: what they may send to. */
export function ownDestinations(
  tx: Pick<Transaction, 'select'>,
  { ids, owner }: { readonly ids: readonly number[]; readonly owner: string },
): Promise<Destination[]> {
  const own = and(
    inArray(destinations.id, [...ids]),
    eq(destinations.owner, owner),
    isNull(destinations.deletedAt),
  )
  return tx.select().from(destinations).where(own).orderBy(destinations.id)
}
