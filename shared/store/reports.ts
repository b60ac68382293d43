import { and, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { writeAudit } from './audit.ts'
import type { AuditRecord } from './audit-record.ts'
import { LeaseLost } from './errors.ts'
import { type PageRequest, readPage } from './keyset.ts'
import { reports } from './schema.ts'
import type { Store, Transaction } from './store.ts'

export type StoredReport = typeof reports.$inferSelect
export type NewReport = Pick<
  StoredReport,
  'reportId' | 'key' | 'parameters' | 'requestedBy' | 'stepsTotal' | 'startedAt' | 'traceId'
>
export type Claim = { readonly mine: boolean; readonly report: StoredReport }

/** Why a report failed whose maker let its lease expire. */
const makerLost = { code: 'internal_error', detail: 'The process that made it has ended.' } as const

export const isMakerLost = ({ problem }: StoredReport): boolean =>
  problem?.detail === makerLost.detail

const isRunning = (key: string) => and(eq(reports.key, key), eq(reports.state, 'running'))
const heldBy = (reportId: string) =>
  and(eq(reports.reportId, reportId), eq(reports.state, 'running'))
const leaseExpired = (leaseMs: number) =>
  lt(reports.heartbeatAt, sql`now() - ${leaseMs} * interval '1 millisecond'`)

/**
 * Starts a report unless one with its key is running, in this process or another; returns that one then.
 * A running report whose lease has expired is marked as failed first.
 */
export async function claimReport(
  store: Store,
  report: NewReport,
  leaseMs: number,
): Promise<Claim> {
  for (;;) {
    await store.run((db) =>
      db
        .update(reports)
        .set({ state: 'failed', finishedAt: sql`now()`, problem: makerLost })
        .where(and(isRunning(report.key), leaseExpired(leaseMs))),
    )
    const [mine] = await store.run((db) =>
      db
        .insert(reports)
        .values({
          ...report,
          state: 'running',
          stepsDone: 0,
          files: [],
          sections: [],
          heartbeatAt: sql`now()`,
        })
        .onConflictDoNothing()
        .returning(),
    )
    if (mine) return { mine: true, report: mine }
    const [running] = await store.run((db) =>
      db.select().from(reports).where(isRunning(report.key)).limit(1),
    )
    if (running) return { mine: false, report: running }
  }
}

/** Whether a report is still running although its maker has stopped renewing its lease. */
export async function isReportExpired(
  store: Store,
  reportId: string,
  leaseMs: number,
): Promise<boolean> {
  const found = await store.run((db) =>
    db
      .select({ id: reports.id })
      .from(reports)
      .where(and(heldBy(reportId), leaseExpired(leaseMs))),
  )
  return found.length > 0
}

type Changes = PgUpdateSetSource<typeof reports>

const change = (store: Store, reportId: string, set: Changes): Promise<void> =>
  store.run((db) => changeIn(db, reportId, set))

/** Only the maker of a running report may change it. @throws LeaseLost when another has taken it over. */
async function changeIn(
  db: Pick<Transaction, 'update'>,
  reportId: string,
  set: Changes,
): Promise<void> {
  const changed = await db
    .update(reports)
    .set(set)
    .where(heldBy(reportId))
    .returning({ id: reports.id })
  if (changed.length === 0) throw new LeaseLost(`report ${reportId}`)
}

/** Renews the lease. @throws LeaseLost */
export const renewReport = (store: Store, reportId: string): Promise<void> =>
  change(store, reportId, { heartbeatAt: sql`now()` })

/** Counts a finished step and renews the lease. @throws LeaseLost */
export const advanceReport = (store: Store, reportId: string): Promise<void> =>
  change(store, reportId, { stepsDone: sql`${reports.stepsDone} + 1`, heartbeatAt: sql`now()` })

export type ReportEnd = Pick<
  StoredReport,
  'state' | 'files' | 'sections' | 'findings' | 'figures' | 'problem'
> & {
  readonly finishedAt: Date
}

/** Records how a report ended; `tell` writes in the same transaction. @throws LeaseLost */
export const finishReport = (
  store: Store,
  reportId: string,
  end: ReportEnd,
  tell?: (tx: Transaction) => Promise<unknown>,
): Promise<void> =>
  store.run((db) =>
    db.transaction(async (tx) => {
      await changeIn(tx, reportId, end)
      await tell?.(tx)
    }),
  )

export async function findReport(
  store: Store,
  reportId: string,
): Promise<StoredReport | undefined> {
  const [report] = await store.run((db) =>
    db.select().from(reports).where(eq(reports.reportId, reportId)),
  )
  return report
}

/** Reports that ended before an instant and still have their files. */
export function reportsToRemove(store: Store, endedBefore: Date): Promise<StoredReport[]> {
  return store.run((db) =>
    db
      .select()
      .from(reports)
      .where(
        and(
          ne(reports.state, 'running'),
          lt(reports.finishedAt, endedBefore),
          isNull(reports.filesRemovedAt),
          sql`jsonb_array_length(${reports.files}) > 0`,
        ),
      )
      .orderBy(reports.id),
  )
}

/** Records, in one transaction with its audit record, that a report's files are removed. */
export async function recordRemoval(
  store: Store,
  reportId: string,
  at: Date,
  audit: AuditRecord,
): Promise<void> {
  await store.run((db) =>
    db.transaction(async (tx) => {
      await tx.update(reports).set({ filesRemovedAt: at }).where(eq(reports.reportId, reportId))
      await writeAudit(tx, [audit])
    }),
  )
}

/** A page of reports, newest first. */
export function listReports(store: Store, request: PageRequest) {
  const list = { list: 'reports', id: reports.id }
  return readPage(store, list, request, (db, { after, newestFirst, rows }) =>
    db.select().from(reports).where(after).orderBy(newestFirst).limit(rows),
  )
}
