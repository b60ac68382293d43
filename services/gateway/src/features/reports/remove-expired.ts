import type { AuditRecord } from '@otel-bi/store/audit-record'
import { recordRemoval, reportsToRemove, type StoredReport } from '@otel-bi/store/reports'
import type { ReportDeps } from './generate-report.ts'
import { removeFiles, removeLeftovers } from './report-storage.ts'

const day = 86_400_000

/**
 * Removes the files of reports older than `days` and records that in the reports and in the audit log.
 * The records, with the hashes of the files, stay. Returns the ids of those reports.
 */
export async function removeExpired(
  { store, reportDirectory, now }: Pick<ReportDeps, 'store' | 'reportDirectory' | 'now'>,
  retentionDays: number,
): Promise<string[]> {
  const at = now()
  await removeLeftovers(reportDirectory, new Date(at.getTime() - day))
  const expired = await reportsToRemove(store, new Date(at.getTime() - retentionDays * day))
  for (const report of expired) {
    // Files first: a crash in between leaves a record that the next run finds again.
    await removeFiles(
      reportDirectory,
      report.files.map(({ name }) => name),
    )
    await recordRemoval(store, report.reportId, at, auditOf(report, at, retentionDays))
  }
  return expired.map(({ reportId }) => reportId)
}

const auditOf = (
  { reportId, files }: StoredReport,
  occurredAt: Date,
  retentionDays: number,
): AuditRecord => ({
  occurredAt,
  service: 'api-gateway',
  actor: 'scheduler',
  roles: [],
  action: 'removeReport',
  domain: 'platform',
  resource: `/api/reports/${reportId}`,
  parameters: { retention_days: retentionDays, files: files.map(({ name }) => name) },
  outcome: 'succeeded',
  status: 200,
  durationMs: 0,
  rowCount: files.length,
  traceId: null,
})
