import type { JobExecution, JobHistory } from '@otel-bi/contract/jobs'
import type { JobSchedule } from '@otel-bi/jobs/job'
import type { JobExecution as StoredExecution } from '@otel-bi/jobs/job-execution'
import type { JobRecord } from '@otel-bi/jobs/job-record.query'
import { traceIdOf } from '@otel-bi/jobs/requester'
import { nextSlot } from '@otel-bi/jobs/slots'

const instant = (date: Date | null) => date?.toISOString() ?? null

/** A job: when it runs next, how it ran last; undefined where it never runs again. */
export function describeJob(
  { id, cron, why }: JobSchedule,
  { latest, usualDurationMs }: JobRecord,
  now: Date,
): JobHistory['jobs'][number] | undefined {
  const next = nextSlot(cron, now)
  if (!next) return
  return {
    job_id: id,
    cron,
    why,
    next_run_at: next.toISOString(),
    latest_execution: latest
      ? {
          id: latest.id,
          status: latest.status,
          started_at: instant(latest.startedAt),
          finished_at: instant(latest.finishedAt),
        }
      : null,
    usual_duration_ms: usualDurationMs,
  }
}

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
