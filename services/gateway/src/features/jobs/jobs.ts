import type { JobExecution, JobHistory } from '@otel-bi/contract/jobs'
import type { JobSchedule } from '@otel-bi/jobs/job'
import type { JobExecution as StoredExecution } from '@otel-bi/jobs/job-execution'
import type { JobRecord } from '@otel-bi/jobs/job-record.query'
import { traceIdOf } from '@otel-bi/jobs/requester'
import { nextSlot } from '@otel-bi/jobs/slots'
import { stateOf } from './job-state.ts'

const instant = (date: Date | null) => date?.toISOString() ?? null

/** When each job runs next, and how it ran last. */
export function describeJobs(
  schedules: readonly JobSchedule[],
  records: readonly JobRecord[],
  now: Date,
): JobHistory['jobs'] {
  return schedules.flatMap((job) => {
    const { id, cron, why } = job
    const next = nextSlot(cron, now)
    const record = records.find(({ jobId }) => jobId === id)
    const latest = record?.latest
    return next
      ? [
          {
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
            ...stateOf(job, record, now),
            usual_duration_ms: record?.usualDurationMs ?? null,
          },
        ]
      : []
  })
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
