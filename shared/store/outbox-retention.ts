import { and, asc, eq, inArray, lt } from 'drizzle-orm'
import { outbox } from './outbox.schema.ts'
import type { Store } from './store.ts'

/**
 * Removes up to `most` messages that were sent before an instant, the oldest first; what is queued, being sent or dead
 * stays. Rows that another process removes at the same moment are passed over.
 *
 * @returns how many were removed
 */
export async function removeSentMessages(
  store: Store,
  { before, most }: { readonly before: Date; readonly most: number },
): Promise<number> {
  const removed = await store.run((db) => {
    const oldest = db
      .select({ id: outbox.id })
      .from(outbox)
      .where(and(eq(outbox.state, 'sent'), lt(outbox.sentAt, before)))
      .orderBy(asc(outbox.id))
      .limit(most)
      .for('update', { skipLocked: true })
    return db.delete(outbox).where(inArray(outbox.id, oldest)).returning({ id: outbox.id })
  })
  return removed.length
}
