import { and, asc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Destination } from './destinations.ts'
import { LeaseLost } from './errors.ts'
import { destinations, outbox } from './outbox.schema.ts'
import type { Store } from './store.ts'

export type OutboxMessage = typeof outbox.$inferSelect
export type ClaimedMessage = {
  readonly message: OutboxMessage
  readonly destination: Destination
}
type Claim = Pick<OutboxMessage, 'id' | 'token'>

/** Times are the server's, since the clocks of replicas may differ. */
const inMilliseconds = (ms: number): SQL<Date> => sql`now() + ${ms} * interval '1 millisecond'`

const isDue = and(eq(outbox.state, 'queued'), lte(outbox.availableAt, sql`now()`))
const leaseIsOver = and(eq(outbox.state, 'sending'), lt(outbox.leaseUntil, sql`now()`))
const heldBy = ({ id, token }: Claim) =>
  and(eq(outbox.id, id), eq(outbox.token, token), eq(outbox.state, 'sending'))

/**
 * Takes the next message that is due or whose lease has expired; one process gets each. A message whose last
 * attempt was lost with its process is dead instead.
 */
export function claimMessage(
  store: Store,
  { leaseMs, maxAttempts }: { readonly leaseMs: number; readonly maxAttempts: number },
): Promise<ClaimedMessage | undefined> {
  return store.run(async (db) => {
    await db
      .update(outbox)
      .set({ state: 'dead', token: sql`${outbox.token} + 1`, lastError: 'process_ended' })
      .where(and(leaseIsOver, gte(outbox.attempts, maxAttempts)))
    const next = db
      .select({ id: outbox.id })
      .from(outbox)
      .where(or(isDue, leaseIsOver))
      .orderBy(asc(outbox.availableAt), asc(outbox.id))
      .limit(1)
      .for('update', { skipLocked: true })
    const [message] = await db
      .update(outbox)
      .set({
        state: 'sending',
        attempts: sql`${outbox.attempts} + 1`,
        token: sql`${outbox.token} + 1`,
        leaseUntil: inMilliseconds(leaseMs),
      })
      .where(inArray(outbox.id, next))
      .returning()
    if (!message) return undefined
    const [destination] = await db
      .select()
      .from(destinations)
      .where(eq(destinations.id, message.destinationId))
    return destination && { message, destination }
  })
}

/** @throws LeaseLost when the claim is no longer valid. */
export async function renewMessage(store: Store, claim: Claim, leaseMs: number): Promise<void> {
  await settle(store, claim, { leaseUntil: inMilliseconds(leaseMs) })
}

/** @throws LeaseLost when another process has claimed it. */
export async function markSent(store: Store, claim: Claim): Promise<void> {
  await settle(store, claim, { state: 'sent', lastError: null, sentAt: sql`clock_timestamp()` })
}

/**
 * Records a failed attempt: queued again after a pause, or dead when `retryAfterMs` is null.
 * @throws LeaseLost when another process has claimed it.
 */
export async function markFailed(
  store: Store,
  claim: Claim,
  { error, retryAfterMs }: { readonly error: string; readonly retryAfterMs: number | null },
): Promise<void> {
  const next =
    retryAfterMs === null
      ? { state: 'dead' as const }
      : { state: 'queued' as const, availableAt: inMilliseconds(retryAfterMs) }
  await settle(store, claim, { ...next, lastError: error })
}

/** Queues a message again whose attempt was cut short by the end of the process; the attempt does not count. */
export async function handBackMessage(store: Store, claim: Claim): Promise<void> {
  const attempts = sql`${outbox.attempts} - 1`
  await settle(store, claim, { state: 'queued', attempts, availableAt: sql`now()` })
}

type Change = {
  readonly [K in keyof OutboxMessage]?: OutboxMessage[K] | SQL | undefined
}

async function settle(store: Store, claim: Claim, change: Change): Promise<void> {
  const settled = await store.run((db) =>
    db.update(outbox).set(change).where(heldBy(claim)).returning({ id: outbox.id }),
  )
  if (settled.length === 0) throw new LeaseLost(`message ${claim.id}`)
}
