import { desc, eq, sql } from 'drizzle-orm'
import { dataChanges } from './data-changes.schema.ts'
import type { Store, Transaction } from './store.ts'

export type DataState = {
  readonly domain: 'aw' | 'wwi'
  readonly dataVersion: string
  /** Last date of the data. */
  readonly asOf: string
}
export type DataChange = DataState & { readonly id: number; readonly previousVersion: string }

/** Longer than any replica of a service keeps the fingerprint of its warehouse. */
const settlingMs = 3_600_000
/** More changes than that hour may hold. */
const mostRecent = 100

/**
 * Records the version that a domain's data have now; `tell` is called in the same transaction when they have
 * changed. The first version seen is no change, and neither is one that was replaced within the last hour: a
 * replica of the service has not looked again yet. Replicas that see a change at once record it once.
 */
export function recordDataState(
  store: Store,
  state: DataState,
  now: Date,
  tell: (tx: Transaction, change: DataChange) => Promise<unknown>,
): Promise<boolean> {
  const { domain, dataVersion } = state
  return store.run((db) =>
    db.transaction(async (tx) => {
      await tx.execute(
        sql`SELECT pg_advisory_xact_lock(hashtextextended(${`data changes of ${domain}`}, 0))`,
      )
      const recent = await tx
        .select()
        .from(dataChanges)
        .where(eq(dataChanges.domain, domain))
        .orderBy(desc(dataChanges.id))
        .limit(mostRecent)
      const [latest] = recent
      const isStale = recent.some(
        (change, at) =>
          change.dataVersion === dataVersion &&
          now.getTime() - (recent[at - 1]?.seenAt.getTime() ?? 0) < settlingMs,
      )
      if (latest?.dataVersion === dataVersion || isStale) return false
      const [added] = await tx
        .insert(dataChanges)
        .values({ ...state, seenAt: now })
        .returning({ id: dataChanges.id })
      if (!latest || !added) return false
      await tell(tx, { ...state, ...added, previousVersion: latest.dataVersion })
      return true
    }),
  )
}
