import { dataOf, type FileCall, type OtelBiClient, type Schemas } from '@otel-bi/client'
import type { Language } from '@otel-bi/contract/language'
import { infiniteQueryOptions } from '@tanstack/solid-query'
import type { Dates } from '../../url-state/dates.ts'

export type Report = Schemas['Report']
export type ReportFile = Report['files'][number]
export type ReportRequest = Dates & {
  readonly horizon_days: number
  readonly top_n: number
  readonly strict: boolean
  readonly language: Language
}

const pageLength = 25
const whileRunningMs = 500

/** Reports, newest first; fetched again twice a second while one is being generated. */
export const reportList = (api: OtelBiClient, isGenerating: boolean) =>
  infiniteQueryOptions({
    queryKey: ['reports'],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      const query = { limit: pageLength, ...cursor }
      return dataOf(api.GET('/api/reports', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    refetchInterval: ({ state }) =>
      isGenerating ||
      state.data?.pages.some((page) => page.data.some((report) => report.state === 'running'))
        ? whileRunningMs
        : false,
  })

/** Answers when both files are there, which takes seconds. */
export const generateReport = (api: OtelBiClient, query: ReportRequest): Promise<Report> =>
  dataOf(api.POST('/api/reports/generate', { params: { query } }))

export const reportFile =
  (api: OtelBiClient, id: string, format: ReportFile['format']) =>
  (signal: AbortSignal): FileCall =>
    api.GET('/api/reports/{id}/{format}', {
      params: { path: { id, format } },
      parseAs: 'stream',
      signal,
    })
