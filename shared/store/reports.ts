import { and, desc, eq, isNull, lt, ne, sql } from 'drizzle-orm'
import { type AuditRecord, writeAudit } from './audit.ts'
import { decodeCursor, page } from './keyset.ts'
import { reports } from './schema.ts'
import type { Store } from './store.ts'

export type StoredReport = typeof reports.$inferSelect
export type NewReport = Pick<
  StoredReport,
  'reportId' | 'key' | 'parameters' | 'requestedBy' | 'stepsTotal' | 'startedAt' | 'traceId'
>
export type Claim = { readonly mine: boolean; readonly report: StoredReport }

const abandonedAfter = sql`now() - interval '2 minutes'`

/**
 * Starts a report unless one with its key is running, in this process or another; answers the one that
 * runs. One whose process has died is marked as failed first.
 */
export async function claimReport(store: Store, report: NewReport): Promise<Claim> {
  await failAbandoned(store, report.key)
  for (;;) {
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

const isRunning = (key: string) => and(eq(reports.key, key), eq(reports.state, 'running'))

async function failAbandoned(store: Store, key: string): Promise<void> {
  await store.run((db) =>
    db
      .update(reports)
      .set({
        state: 'failed',
        finishedAt: sql`now()`,
        problem: { code: 'internal_error', detail: 'The process that made it has ended.' },
      })
      .where(and(isRunning(key), lt(reports.heartbeatAt, abandonedAfter))),
  )
}

/** One more step is done, and whoever makes the report is alive. */
export async function advanceReport(store: Store, reportId: string): Promise<void> {
  await store.run((db) =>
    db
      .update(reports)
      .set({ stepsDone: sql`${reports.stepsDone} + 1`, heartbeatAt: sql`now()` })
      .where(eq(reports.reportId, reportId)),
  )
}

export type ReportEnd = Pick<StoredReport, 'state' | 'files' | 'sections' | 'problem'> & {
  readonly finishedAt: Date
}

export async function finishReport(store: Store, reportId: string, end: ReportEnd): Promise<void> {
  await store.run((db) => db.update(reports).set(end).where(eq(reports.reportId, reportId)))
}

export async function findReport(
  store: Store,
  reportId: string,
): Promise<StoredReport | undefined> {
  const [report] = await store.run((db) =>
    db.select().from(reports).where(eq(reports.reportId, reportId)),
  )
  return report
}

/** Reports that ended before an instant and whose files nobody has removed. */
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

/** What a report was stays; that its files are gone is added, and stands or falls with the audit row. */
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
export async function listReports(
  store: Store,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const rows = await store.run((db) =>
    db
      .select()
      .from(reports)
      .where(cursor === undefined ? undefined : lt(reports.id, decodeCursor(cursor)))
      .orderBy(desc(reports.id))
      .limit(limit + 1),
  )
  return page(rows, limit)
}
