import { type JobDomain, type JobId, jobSchedules } from '@otel-bi/contract/job-schedules'
import type { Job, JobBody } from './job.ts'

/** The scheduled jobs of a domain with their bodies; a job without a body does not compile. */
export function bindJobs<D extends JobDomain>(
  domain: D,
  bodies: Readonly<Record<JobId<D>, JobBody>>,
): Job[] {
  const known = new Map<string, JobBody>(Object.entries(bodies))
  return jobSchedules.flatMap((schedule) => {
    const run = schedule.domain === domain ? known.get(schedule.id) : undefined
    return run ? [{ ...schedule, run }] : []
  })
}
