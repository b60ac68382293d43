import {
  type JobHistoryDomain,
  jobSchedules,
  messagesJob,
  reportJob,
} from '@otel-bi/contract/job-schedules'
import type { KnownJobId } from '@otel-bi/contract/job-titles'

const knownJobs = [...jobSchedules, messagesJob, reportJob]

/** The jobs of a domain, in the order they run through a night. */
export const jobsIn = (domain: JobHistoryDomain): KnownJobId[] =>
  knownJobs.filter((job) => job.domain === domain).map(({ id }) => id)

export const asJobId = (text: string): KnownJobId | undefined =>
  knownJobs.find(({ id }) => id === text)?.id
