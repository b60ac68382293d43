import { type JobDomain, jobSchedules } from '@otel-bi/contract/job-schedules'
import type { JobSchedule } from '@otel-bi/jobs/job'
import type { JobExecution } from '@otel-bi/jobs/job-execution'
import { previousSlot } from '@otel-bi/jobs/slots'

type Execution = Pick<JobExecution, 'jobId' | 'status' | 'createdAt' | 'scheduledFor'>

const graceMs = 15 * 60_000
const badEnds = ['failed', 'abandoned']
const ends = ['succeeded', ...badEnds]

/** The slot of a job that must have an execution by now. */
export const dueSlot = ({ cron }: Pick<JobSchedule, 'cron'>, now: Date): Date | null =>
  previousSlot(cron, new Date(now.getTime() - graceMs))

export const hasEnded = ({ status }: Pick<Execution, 'status'>) => ends.includes(status)
export const hasFailed = ({ status }: Pick<Execution, 'status'>) => badEnds.includes(status)

/**
 * Whether a job missed a slot. A job that has never run is not late.
 * @param executions of the job, newest first
 */
export function isLate(
  job: Pick<JobSchedule, 'cron'>,
  executions: readonly Execution[],
  now: Date,
): boolean {
  const [latest] = executions
  const due = dueSlot(job, now)
  return latest !== undefined && due !== null && latest.createdAt < due && latest.scheduledFor < due
}

/**
 * Numbers of jobs of a domain whose latest run failed, and of jobs that missed a slot.
 * @param executions newest first
 */
export function jobAttention(domain: JobDomain, executions: readonly Execution[], now: Date) {
  const jobs = jobSchedules.filter((job) => job.domain === domain)
  const of = (jobId: string) => executions.filter((execution) => execution.jobId === jobId)
  const isFailed = ({ id }: { id: string }) => {
    const last = of(id).find(hasEnded)
    return last !== undefined && hasFailed(last)
  }
  return {
    failed_jobs: jobs.filter(isFailed).length,
    late_jobs: jobs.filter((job) => isLate(job, of(job.id), now)).length,
  }
}
