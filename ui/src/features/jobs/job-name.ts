import {
  type JobHistoryDomain,
  type JobId,
  jobSchedules,
  reportJob,
} from '@otel-bi/contract/job-schedules'
import type { JobWords } from './messages.ts'

export type KnownJobId = JobId | typeof reportJob.id

const knownJobs = [...jobSchedules, reportJob]

/** The jobs of a domain, in the order they run through a night. */
export const jobsOf = (domain: JobHistoryDomain): KnownJobId[] =>
  knownJobs.filter((job) => job.domain === domain).map(({ id }) => id)

export const asJobId = (text: string): KnownJobId | undefined =>
  knownJobs.find(({ id }) => id === text)?.id

/** A job in the reader's words; its id where it is one that this dashboard does not know. */
export function jobName(id: string, words: JobWords): string {
  const known = asJobId(id)
  return known ? words.names[known] : id
}
