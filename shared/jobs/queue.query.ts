import { LeaseLost } from '@otel-bi/store/errors'
import { jobExecutions } from '@otel-bi/store/schema'
import type { Database, Store } from '@otel-bi/store/store'
import { and, asc, eq, gte, inArray, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { JobWrite } from './job.ts'
import type { JobExecution } from './job-execution.ts'
import { live } from './slots.query.ts'
import { tellEnded } from './tell-ended.ts'

/** Times are the server's, since the clocks of replicas may differ. */
const inMilliseconds = (ms: number): SQL<Date> => sql`now() + ${ms} * interval '1 millisecond'`

/** Fencing token of a claim; the next claim gets a higher one, which invalidates this one. */
export type Claim = Pick<JobExecution, 'id' | 'token'>

const heldBy = ({ id, token }: Claim) =>
  and(eq(jobExecutions.id, id), eq(jobExecutions.token, token), eq(jobExecutions.status, 'running'))

export type ClaimOptions = {
  readonly jobIds: readonly string[]
  readonly owner: string
  readonly leaseMs: number
  readonly maxAttempts: number
}

const leaseIsOver = and(
  eq(jobExecutions.status, 'running'),
  lt(jobExecutions.leaseUntil, sql`now()`),
)
const isDue = and(eq(jobExecutions.status, 'queued'), lte(jobExecutions.availableAt, sql`now()`))

/**
 * Takes the next execution that is due or whose lease has expired. One process gets each; an execution
 * that has used up its attempts is abandoned instead.
 */
export async function claimExecution(
  store: Store,
  { jobIds, owner, leaseMs, maxAttempts }: ClaimOptions,
): Promise<JobExecution | undefined> {
  if (jobIds.length === 0) return undefined
  const mine = and(live, inArray(jobExecutions.jobId, [...jobIds]))
  const isLost = and(mine, leaseIsOver, gte(jobExecutions.attempt, maxAttempts))
  return store.run(async (db) => {
    // Only looked for here: polling costs no transaction.
    if ((await db.$count(jobExecutions, isLost)) > 0) await abandon(db, isLost)
    const next = db
      .select({ id: jobExecutions.id })
      .from(jobExecutions)
      .where(and(mine, or(isDue, leaseIsOver)))
      .orderBy(asc(jobExecutions.availableAt), asc(jobExecutions.id))
      .limit(1)
      .for('update', { skipLocked: true })
    const [claimed] = await db
      .update(jobExecutions)
      .set({
        status: 'running',
        owner,
        attempt: sql`${jobExecutions.attempt} + 1`,
        token: sql`${jobExecutions.token} + 1`,
        startedAt: sql`now()`,
        heartbeatAt: sql`now()`,
        leaseUntil: inMilliseconds(leaseMs),
      })
      .where(inArray(jobExecutions.id, next))
      .returning()
    return claimed
  })
}

/** Ends the executions whose last attempt was lost with its process. */
const abandon = (db: Database, isLost: SQL | undefined): Promise<void> =>
  db.transaction(async (tx) => {
    const abandoned = await tx
      .update(jobExecutions)
      .set({
        status: 'abandoned',
        token: sql`${jobExecutions.token} + 1`,
        finishedAt: sql`now()`,
        error: sql`concat('the lease ran out in attempt ', ${jobExecutions.attempt}, ', the last one')`,
      })
      .where(isLost)
      .returning()
    for (const execution of abandoned) await tellEnded(tx, execution)
  })

/** Renews the lease. @throws LeaseLost when the claim is no longer valid. */
export async function renewLease(
  store: Store,
  claim: Claim,
  { leaseMs, traceId }: { leaseMs: number; traceId: string | null },
): Promise<void> {
  const renewed = await store.run((db) =>
    db
      .update(jobExecutions)
      .set({ heartbeatAt: sql`now()`, leaseUntil: inMilliseconds(leaseMs), traceId })
      .where(heldBy(claim))
      .returning({ id: jobExecutions.id }),
  )
  if (renewed.length === 0) throw new LeaseLost(`execution ${claim.id}`)
}

/** A run may write thousands of rows; no caller waits for them. */
const resultsPatience = { timeoutMs: 60_000 }

/**
 * Writes results and success in one transaction. The row is locked from the check
 * to the commit, so the execution cannot be claimed in between.
 * @throws LeaseLost when another process has claimed it.
 */
export async function completeExecution(
  store: Store,
  claim: Claim,
  write: JobWrite,
): Promise<void> {
  const work = (db: Database) =>
    db.transaction(async (tx) => {
      const held = await tx
        .select({ id: jobExecutions.id })
        .from(jobExecutions)
        .where(heldBy(claim))
        .for('update')
      if (held.length === 0) throw new LeaseLost(`execution ${claim.id}`)
      const { rowsWritten, result } = await write(tx)
      const ended = await tx
        .update(jobExecutions)
        .set({
          status: 'succeeded',
          rowsWritten,
          result,
          error: null,
          finishedAt: sql`clock_timestamp()`,
        })
        .where(heldBy(claim))
        .returning()
      for (const execution of ended) await tellEnded(tx, execution)
    })
  await store.run(work, resultsPatience)
}

/** Records a failed attempt: queued again after a pause, or failed for good when `retryAfterMs` is null. */
export async function failExecution(
  store: Store,
  claim: Claim,
  { error, retryAfterMs }: { error: string; retryAfterMs: number | null },
): Promise<void> {
  const next =
    retryAfterMs === null
      ? { status: 'failed' as const, finishedAt: sql`now()` }
      : { status: 'queued' as const, availableAt: inMilliseconds(retryAfterMs) }
  await store.run((db) =>
    db.transaction(async (tx) => {
      const changed = await tx
        .update(jobExecutions)
        .set({ error, ...next })
        .where(heldBy(claim))
        .returning()
      for (const execution of changed) await tellEnded(tx, execution)
    }),
  )
}

/** Queues an unfinished execution again for immediate claim; the attempt does not count. */
export async function handBackExecution(store: Store, claim: Claim): Promise<void> {
  await store.run((db) =>
    db
      .update(jobExecutions)
      .set({
        status: 'queued',
        attempt: sql`${jobExecutions.attempt} - 1`,
        error: 'handed back: the process was stopped',
        availableAt: sql`now()`,
      })
      .where(heldBy(claim)),
  )
}
