import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import type { JobDomain, JobHistoryDomain } from '@otel-bi/contract/job-schedules'
import type { KnownJobId } from '@otel-bi/contract/job-titles'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/solid-query'

export type JobExecution = Schemas['JobExecution']
type JobHistory = Schemas['JobHistory']
export type ScheduledJob = JobHistory['jobs'][number] & { readonly domain: JobHistoryDomain }
export type Quality = Schemas['Quality']

export const statuses = [
  'queued',
  'running',
  'succeeded',
  'failed',
  'abandoned',
  'skipped',
] as const satisfies readonly JobExecution['status'][]

const pageLength = 25
const whileRunningMs = 1_000
const whileIdleMs = 15_000

const isActive = ({ status }: JobExecution) => status === 'queued' || status === 'running'

export type HistoryFilter = {
  readonly job_id?: KnownJobId
  readonly status?: JobExecution['status']
}

function getHistory(
  api: OtelBiClient,
  domain: JobHistoryDomain,
  query: HistoryFilter & { readonly limit: number; readonly cursor?: string },
  signal: AbortSignal,
): Promise<JobHistory> {
  const options = { params: { query }, signal }
  if (domain === 'aw') return dataOf(api.GET('/api/jobs/aw', options))
  if (domain === 'wwi') return dataOf(api.GET('/api/jobs/wwi', options))
  return dataOf(api.GET('/api/jobs/gateway', options))
}

/** When the jobs of a domain run next. */
export const jobSchedule = (api: OtelBiClient, domain: JobHistoryDomain) =>
  queryOptions({
    queryKey: ['jobs', domain, 'schedule'],
    queryFn: async ({ signal }): Promise<ScheduledJob[]> => {
      const { jobs } = await getHistory(api, domain, { limit: 1 }, signal)
      return jobs.map((job) => ({ ...job, domain }))
    },
    refetchInterval: whileIdleMs,
  })

/** How the jobs of a domain ran, newest first; fetched again every second while one of them runs. */
export const jobHistory = (api: OtelBiClient, domain: JobHistoryDomain, filter: HistoryFilter) =>
  infiniteQueryOptions({
    queryKey: ['jobs', domain, 'history', filter],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      return getHistory(api, domain, { ...filter, ...cursor, limit: pageLength }, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.data.some(isActive)) ? whileRunningMs : whileIdleMs,
  })

/** One execution, followed until it has come to its end. */
export const jobExecution = (api: OtelBiClient, domain: JobHistoryDomain, id: number) =>
  queryOptions({
    queryKey: ['jobs', domain, 'execution', id],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/jobs/{domain}/executions/{id}', { params: { path: { domain, id } }, signal }),
      ),
    refetchInterval: ({ state }) => (state.data && isActive(state.data) ? whileRunningMs : false),
  })

/** Safe to call again with the same key: the server answers with what the first call started. */
export const runJob = (
  api: OtelBiClient,
  {
    domain,
    job,
    key,
  }: { readonly domain: JobHistoryDomain; readonly job: KnownJobId; readonly key: string },
): Promise<JobExecution> =>
  dataOf(
    api.POST('/api/jobs/{domain}/{job_id}/run', {
      params: { path: { domain, job_id: job }, header: { 'idempotency-key': key } },
    }),
  )

export const dataQuality = (api: OtelBiClient, domain: JobDomain) =>
  queryOptions({
    queryKey: ['jobs', domain, 'quality'],
    queryFn: ({ signal }) =>
      dataOf(
        domain === 'aw'
          ? api.GET('/api/aw/quality', { signal })
          : api.GET('/api/wwi/quality', { signal }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: whileIdleMs,
  })
