import type { JobHistoryDomain } from '@otel-bi/contract/job-schedules'
import { readJobRecords } from '@otel-bi/jobs/job-record.query'
import type { GatewayDeps } from '../../deps.ts'
import { describeJobs } from './jobs.ts'

export type JobDeps = Pick<GatewayDeps, 'store' | 'schedules' | 'now'>

/** The jobs of a domain, as they stand now. */
export async function readJobs(domain: JobHistoryDomain, { store, schedules, now }: JobDeps) {
  const own = schedules.filter((job) => job.domain === domain)
  const ids = own.map(({ id }) => id)
  return describeJobs(own, await readJobRecords(store, ids), now())
}
