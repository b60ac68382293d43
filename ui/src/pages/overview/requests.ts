import { ApiProblem, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/solid-query'
import { type Traced, tracedDataOf } from '../../api/traced.ts'
import type { ViewStatements } from '../../features/explanation/view-statements.ts'
import type { Dates } from '../../url-state/dates.ts'
import type { Channel } from '../../url-state/shared-fields.ts'

export type AwSalesKpis = Schemas['AwSalesKpis']
export type WwiSalesKpis = Schemas['WwiSalesKpis']
type Overview = Schemas['Overview']
type Section<T> = { readonly data: T | null; readonly problem: Schemas['Problem'] | null }
type Parameters = { readonly dates: Dates; readonly channel: Channel }

/** Both sections in one request, which the two queries share while it is running. */
function fetchOverview(api: OtelBiClient, queries: QueryClient, { dates, channel }: Parameters) {
  const query = { ...dates, channel }
  return queries.fetchQuery({
    queryKey: ['overview', query],
    queryFn: ({ signal }) => tracedDataOf(api.GET('/api/overview', { params: { query }, signal })),
    staleTime: 0,
  })
}

/** @throws ApiProblem when the section is missing, so that it fails, and heals, apart from the other. */
function present<T>({ data, problem }: Section<T>): T {
  if (data !== null) return data
  throw new ApiProblem({
    code: problem?.code ?? 'unexpected_answer',
    status: problem?.status ?? null,
    detail: problem?.detail ?? null,
    traceId: problem?.trace_id ?? null,
  })
}

const sectionQuery = <T extends object>(
  queryKey: readonly unknown[],
  fetch: () => Promise<Traced<Overview>>,
  pick: (overview: Overview) => Section<T>,
) =>
  queryOptions({
    queryKey,
    queryFn: async () => {
      const overview = await fetch()
      return { ...present(pick(overview)), traceId: overview.traceId }
    },
    placeholderData: keepPreviousData,
  })

export const awOverview = (api: OtelBiClient, queries: QueryClient, parameters: Parameters) =>
  sectionQuery(
    ['overview', 'aw', parameters.dates, parameters.channel],
    () => fetchOverview(api, queries, parameters),
    ({ aw }) => aw,
  )

/** Channels are AdventureWorks's own: another one leaves this section as it is. */
export const wwiOverview = (api: OtelBiClient, queries: QueryClient, parameters: Parameters) =>
  sectionQuery(
    ['overview', 'wwi', parameters.dates],
    () => fetchOverview(api, queries, parameters),
    ({ wwi }) => wwi,
  )

export function awKpiStatements(api: OtelBiClient, { dates, channel }: Parameters): ViewStatements {
  const query = { ...dates, channel }
  return {
    operation: 'explainAwSalesKpis',
    query,
    fetch: (signal) => api.GET('/api/aw/statements/sales/kpis', { params: { query }, signal }),
  }
}

export const wwiKpiStatements = (api: OtelBiClient, query: Dates): ViewStatements => ({
  operation: 'explainWwiSalesKpis',
  query,
  fetch: (signal) => api.GET('/api/wwi/statements/sales/kpis', { params: { query }, signal }),
})
