import { sql } from 'drizzle-orm'
import { DatabaseError } from 'pg'
import type { Store, Transaction } from './store.ts'

export type Added<Row> =
  | { readonly outcome: 'added'; readonly row: Row }
  /** The same idempotency key has created this one. */
  | { readonly outcome: 'repeated'; readonly row: Row }
  | { readonly outcome: 'name_taken' }
  | { readonly outcome: 'full' }

/** A user's own list: how many rows it may hold, and the key of the call that adds one. */
type OwnList = {
  readonly list: string
  readonly owner: string
  readonly most: number
  readonly idempotencyKey: string | null | undefined
}

type Steps<Row> = {
  /** What an earlier call under the same key created. */
  readonly earlier: (tx: Transaction, key: string) => Promise<Row | undefined>
  /** How many rows the owner has. */
  readonly count: (tx: Transaction) => Promise<number>
  /** Undefined where the owner has a row of that name already. */
  readonly insert: (tx: Transaction) => Promise<Row | undefined>
}

/**
 * Adds a row to a user's own list unless it is full. Additions of one owner to one list wait for each other, so that
 * the number and the names are exact, and of two calls under one key the second finds the row of the first.
 */
export function addOwned<Row>(
  store: Store,
  { list, owner, most, idempotencyKey }: OwnList,
  { earlier, count, insert }: Steps<Row>,
): Promise<Added<Row>> {
  return store.run((db) =>
    db.transaction(async (tx): Promise<Added<Row>> => {
      const lock = `${list} of ${owner}`
      await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`)
      const repeated = idempotencyKey ? await earlier(tx, idempotencyKey) : undefined
      if (repeated) return { outcome: 'repeated', row: repeated }
      if ((await count(tx)) >= most) return { outcome: 'full' }
      const row = await insert(tx)
      return row ? { outcome: 'added', row } : { outcome: 'name_taken' }
    }),
  )
}

/** What the change returns, or `name_taken` where it breaks the constraint by which an owner's names are unique. */
export async function unlessNameTaken<T>(
  constraint: string,
  change: Promise<T>,
): Promise<T | 'name_taken'> {
  try {
    return await change
  } catch (error) {
    if (breaks(constraint, error)) return 'name_taken'
    throw error
  }
}

/** SQLSTATE 23505 is a unique violation. */
function breaks(constraint: string, error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof DatabaseError && cause.code === '23505' && cause.constraint === constraint
}
