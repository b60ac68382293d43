import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/solid-query'
import type { ViewExport } from '../exports/view-export.ts'

export type AuditEntry = Schemas['AuditEntry']
export type ChainHead = Schemas['AuditChain']['data'][number]

export type AuditFilter = {
  readonly domain?: string
  readonly action?: string
  readonly actor?: string
  readonly outcome?: AuditEntry['outcome']
  readonly from?: string
  readonly to?: string
}

const pageLength = 50

export const auditEntries = (api: OtelBiClient, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: ['audit', 'entries', filter],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? {} : { cursor: pageParam }
      const query = { ...filter, ...cursor, limit: pageLength }
      return dataOf(api.GET('/api/audit', { params: { query }, signal }))
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: keepPreviousData,
  })

export const auditExport = (api: OtelBiClient, filter: AuditFilter): ViewExport => ({
  operation: 'exportAuditEntries',
  fetch: (file, signal) =>
    api.GET('/api/platform/export/audit-log', {
      params: { query: { ...filter, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})

export const auditChain = (api: OtelBiClient) =>
  queryOptions({
    queryKey: ['audit', 'chain'],
    queryFn: ({ signal }) => dataOf(api.GET('/api/audit/chain', { signal })),
  })
