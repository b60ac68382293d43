import type { JobExecution, JobHistory } from '@otel-bi/contract/jobs'
import type { JobSchedule } from '@otel-bi/jobs/job'
import type { JobExecution as StoredExecution } from '@otel-bi/jobs/job-execution'
import { traceIdOf } from '@otel-bi/jobs/requester'
import { nextSlot } from '@otel-bi/jobs/slots'

/** The jobs of a domain and when each runs next. */
export function describeJobs(
  schedules: readonly JobSchedule[],
  domain: JobSchedule['domain'],
  now: Date,
): JobHistory['jobs'] {
  return schedules
    .filter((job) => job.domain === domain)
    .flatMap(({ id, cron, why }) => {
      const next = nextSlot(cron, now)
      return next ? [{ job_id: id, cron, why, next_run_at: next.toISOString() }] : []
    })
}

const instant = (date: Date | null) => date?.toISOString() ?? null

export const toExecution = (row: StoredExecution): JobExecution => ({
  id: row.id,
  job_id: row.jobId,
  run_id: row.runId,
  scheduled_for: row.scheduledFor.toISOString(),
  trigger: row.trigger,
  status: row.status,
  attempt: row.attempt,
  requested_by: row.requestedBy,
  owner: row.owner,
  created_at: row.createdAt.toISOString(),
  available_at: row.availableAt.toISOString(),
  started_at: instant(row.startedAt),
  heartbeat_at: instant(row.heartbeatAt),
  finished_at: instant(row.finishedAt),
  error: row.error,
  result: row.result,
  rows_written: row.rowsWritten,
  trace_id: traceIdOf(row.traceId),
})
