import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'

export type TraceSummary = Schemas['TraceSummary']
export type Trace = Schemas['Trace']
export type TraceSpan = Trace['spans'][number]

export type TraceFilter = {
  readonly service: string
  readonly operation: string
  readonly minDurationMs: number
  readonly failedOnly: boolean
}

const refreshMs = 5_000
const longestList = 200

/** The newest traces that match; an empty filter is not sent. */
export function traceList(api: OtelBiClient, filter: TraceFilter) {
  const query = {
    limit: longestList,
    ...(filter.service && { service: filter.service }),
    ...(filter.operation && { operation: filter.operation }),
    ...(filter.minDurationMs > 0 && { min_duration_ms: filter.minDurationMs }),
    ...(filter.failedOnly && { errors: true }),
  }
  return queryOptions({
    queryKey: ['traces', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/traces', { params: { query }, signal })),
    refetchInterval: refreshMs,
    placeholderData: keepPreviousData,
  })
}

/** One trace. Its spans come from several processes, so that more may still be on their way. */
export const oneTrace = (api: OtelBiClient, id: string) =>
  queryOptions({
    queryKey: ['traces', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/traces/{trace_id}', { params: { path: { trace_id: id } }, signal })),
    refetchInterval: refreshMs,
  })
