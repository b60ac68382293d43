import { jobExecutions, type jobTriggers } from '@otel-bi/store/schema'
import type { Store } from '@otel-bi/store/store'
import { and, count, eq, inArray, lte, max, ne, sql } from 'drizzle-orm'
import type { JobExecution } from './job-execution.ts'

export type Slot = {
  readonly jobId: string
  readonly domain: string
  readonly scheduledFor: Date
  readonly trigger: Exclude<(typeof jobTriggers)[number], 'manual'>
}

/** Outcome of an offered slot: queued, skipped with the reason in its row, or known from an earlier offer. */
export type Offer = 'queued' | 'skipped' | 'known'

/** Queues a slot once, however many replicas offer it; one that overlaps a live execution is recorded as skipped. */
export async function offerSlot(store: Store, slot: Slot): Promise<Offer> {
  const queued = await store.run((db) =>
    db
      .insert(jobExecutions)
      .values({ ...slot, status: 'queued' })
      .onConflictDoNothing()
      .returning({ id: jobExecutions.id }),
  )
  if (queued.length > 0) return 'queued'
  return skipSlot(store, slot, 'an earlier execution was still queued or running')
}

/** Records that a slot does not run, and why. */
export async function skipSlot(store: Store, slot: Slot, reason: string): Promise<Offer> {
  const skipped = await store.run((db) =>
    db
      .insert(jobExecutions)
      .values({ ...slot, status: 'skipped', error: reason, finishedAt: sql`now()` })
      .onConflictDoNothing()
      .returning({ id: jobExecutions.id }),
  )
  return skipped.length > 0 ? 'skipped' : 'known'
}

/** A job's last slot that is not after `until`, and whether it has any slot at all. */
export async function lastSlot(
  store: Store,
  jobId: string,
  until: Date,
): Promise<{ last: Date | null; any: boolean }> {
  const slot = jobExecutions.scheduledFor
  const [row] = await store.run((db) =>
    db
      .select({ last: max(sql`CASE WHEN ${lte(slot, until)} THEN ${slot} END`), any: count() })
      .from(jobExecutions)
      .where(and(eq(jobExecutions.jobId, jobId), ne(jobExecutions.trigger, 'manual'))),
  )
  return { last: row?.last ? new Date(row.last) : null, any: (row?.any ?? 0) > 0 }
}

export type RunRequest = {
  readonly jobId: string
  readonly domain: string
  readonly requestedBy: string
  readonly idempotencyKey: string | undefined
  /** The requester's W3C traceparent; the run's own trace id takes its place. */
  readonly traceparent?: string | undefined
  readonly at: Date
}

/**
 * Queues a requested run. The same idempotency key returns the execution that it created; undefined means
 * that the job is queued or running already.
 */
export async function requestRun(
  store: Store,
  { at, traceparent: traceId, ...request }: RunRequest,
): Promise<{ execution: JobExecution; created: boolean } | undefined> {
  const [queued] = await store.run((db) =>
    db
      .insert(jobExecutions)
      .values({ ...request, traceId, scheduledFor: at, trigger: 'manual', status: 'queued' })
      .onConflictDoNothing()
      .returning(),
  )
  if (queued) return { execution: queued, created: true }
  if (request.idempotencyKey === undefined) return undefined
  const same = and(
    eq(jobExecutions.jobId, request.jobId),
    eq(jobExecutions.idempotencyKey, request.idempotencyKey),
  )
  const [known] = await store.run((db) => db.select().from(jobExecutions).where(same))
  return known && { execution: known, created: false }
}

/** An execution that is queued or running. */
export const live = inArray(jobExecutions.status, ['queued', 'running'])
