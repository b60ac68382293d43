import type { JobSchedule } from '@otel-bi/jobs/job'
import { endStatuses, type JobExecution } from '@otel-bi/jobs/job-execution'
import type { JobRecord } from '@otel-bi/jobs/job-record.query'
import { previousSlot } from '@otel-bi/jobs/slots'

type Queued = Pick<JobExecution, 'createdAt' | 'scheduledFor'>

const graceMs = 15 * 60_000

/** The slot of a job that must have an execution by now. */
export const dueSlot = ({ cron }: Pick<JobSchedule, 'cron'>, now: Date): Date | null =>
  previousSlot(cron, new Date(now.getTime() - graceMs))

export const hasEnded = ({ status }: Pick<JobExecution, 'status'>) =>
  endStatuses.some((end) => end === status)
export const hasFailed = ({ status }: Pick<JobExecution, 'status'>) =>
  status === 'failed' || status === 'abandoned'

/**
 * Whether a job missed a slot. A job that has never run is not late.
 * @param latest its newest execution, in whatever state
 */
export function isLate(
  job: Pick<JobSchedule, 'cron'>,
  latest: Queued | null | undefined,
  now: Date,
): boolean {
  const due = dueSlot(job, now)
  return !!latest && due !== null && latest.createdAt < due && latest.scheduledFor < due
}

/** Whether a job calls for attention: it ended badly, and runs or not since, or it missed a slot. */
export const stateOf = (
  job: Pick<JobSchedule, 'cron'>,
  record: Pick<JobRecord, 'latest' | 'lastEnd'> | undefined,
  now: Date,
) => ({
  failed: !!record?.lastEnd && hasFailed({ status: record.lastEnd }),
  late: isLate(job, record?.latest, now),
})
