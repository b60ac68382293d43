import { type JobDomain, jobSchedules } from '@otel-bi/contract/job-schedules'
import type { JobExecution } from '@otel-bi/jobs/job-execution'
import { previousSlot } from '@otel-bi/jobs/slots'

type Execution = Pick<JobExecution, 'jobId' | 'status' | 'createdAt' | 'scheduledFor'>

const graceMs = 15 * 60_000
const badEnds = ['failed', 'abandoned']
const ends = ['succeeded', ...badEnds]

/**
 * Numbers of jobs of a domain whose latest run failed, and of jobs that missed a slot.
 * A job that has never run is not late.
 * @param executions newest first
 */
export function jobAttention(domain: JobDomain, executions: readonly Execution[], now: Date) {
  const jobs = jobSchedules.filter((job) => job.domain === domain)
  const of = (jobId: string) => executions.filter((execution) => execution.jobId === jobId)
  const isFailed = ({ id }: { id: string }) => {
    const last = of(id).find(({ status }) => ends.includes(status))
    return last !== undefined && badEnds.includes(last.status)
  }
  const isLate = ({ id, cron }: { id: string; cron: string }) => {
    const [latest] = of(id)
    const due = previousSlot(cron, new Date(now.getTime() - graceMs))
    return (
      latest !== undefined && due !== null && latest.createdAt < due && latest.scheduledFor < due
    )
  }
  return { failed_jobs: jobs.filter(isFailed).length, late_jobs: jobs.filter(isLate).length }
}
