import { type JobDomain, type JobId, jobSchedules } from '@otel-bi/contract/job-schedules'
import type { JobWords } from './messages.ts'

/** The jobs of a domain, in the order they run through a night. */
export const jobsOf = (domain: JobDomain): JobId[] =>
  jobSchedules.filter((job) => job.domain === domain).map(({ id }) => id)

export const asJobId = (text: string): JobId | undefined =>
  jobSchedules.find(({ id }) => id === text)?.id

/** A job in the reader's words; its id where it is one that this dashboard does not know. */
export function jobName(id: string, words: JobWords): string {
  const known = asJobId(id)
  return known ? words.names[known] : id
}
