import type { JobBody } from '@otel-bi/jobs/job'
import { defaultWorkerSettings } from '@otel-bi/jobs/worker'
import { generateReport, type ReportDeps } from './generate-report.ts'
import { removeExpired } from './remove-expired.ts'

export type ScheduledReportOptions = {
  /** Reports older than this lose their files; undefined keeps them. */
  readonly retentionDays: number | undefined
  readonly maxAttempts?: number
}

const scheduler = { subject: 'scheduler', roles: ['viewer'] } as const

/**
 * Generates the report of POST /api/reports/generate without parameters. While a service is down the attempt
 * fails and is retried; the last attempt generates the report without the sections of that service.
 */
export const scheduledReport =
  (
    deps: ReportDeps,
    { retentionDays, maxAttempts = defaultWorkerSettings.maxAttempts }: ScheduledReportOptions,
  ): JobBody =>
  async ({ attempt, log }) => {
    const strict = attempt < maxAttempts
    const { reportId, state, files, sections } = await generateReport(
      { parameters: {}, strict },
      scheduler,
      deps,
    )
    if (state === 'running') throw new Error(`report ${reportId} is still running`)
    log(`report ${reportId} is ${state}`)
    const removed = retentionDays === undefined ? [] : await removeExpired(deps, retentionDays)
    const rowsWritten = sections.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
    const result = { report_id: reportId, state, files: files.map(({ name }) => name), removed }
    return async () => ({ rowsWritten, result })
  }
