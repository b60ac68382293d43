import type { JobDomain } from '@otel-bi/contract/job-schedules'

/** The checks of a business with one verdict, on the page Jobs. */
export const checksThat = (domain: JobDomain, verdict: 'fail') =>
  `/jobs?domain=${domain}&quality_search=status:${verdict}#quality`

/** The jobs of a business in one state, on the page Jobs. */
export const jobsThat = (domain: JobDomain, state: 'failed' | 'late') =>
  `/jobs?domain=${domain}&schedule_search=domain:${domain} state:${state}#schedule`
