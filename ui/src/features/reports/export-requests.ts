import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/solid-query'
import type { ViewExport } from '../exports/view-export.ts'

export type ExportRecord = Schemas['ExportRecord']

export type ExportFilter = {
  readonly actor?: string
  readonly file_format?: ExportRecord['format']
  readonly outcome?: ExportRecord['outcome']
  readonly from?: string
  readonly to?: string
}

const pageLength = 25

export const exportList = (api: OtelBiClient, filter: ExportFilter) =>
  infiniteQueryOptions({
    queryKey: ['exports', filter],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      const query = { ...filter, ...cursor, limit: pageLength }
      return dataOf(api.GET('/api/exports', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
    // A file may have been downloaded on any page since this was fetched.
    staleTime: 0,
  })

export const exportListExport = (api: OtelBiClient, filter: ExportFilter): ViewExport => ({
  operation: 'exportExports',
  fetch: (file, signal) =>
    api.GET('/api/platform/export/exports', {
      params: { query: { ...filter, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})
