import { ApiProblem, dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { keepPreviousData, type QueryClient, queryOptions } from '@tanstack/solid-query'
import type { Selection } from '../../url-state/selection.ts'

export type AwSalesKpis = Schemas['AwSalesKpis']
export type WwiSalesKpis = Schemas['WwiSalesKpis']
type Overview = Schemas['Overview']
type Half<T> = { readonly data: T | null; readonly problem: Schemas['Problem'] | null }
type Asked = Pick<Selection, 'daysBack' | 'channel'>

/** Both halves in one round trip: whoever asks while it is under way shares it. */
function askOverview(api: OtelBiClient, queries: QueryClient, { daysBack, channel }: Asked) {
  const query = { days_back: daysBack, channel }
  return queries.fetchQuery({
    queryKey: ['overview', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/overview', { params: { query }, signal })),
    staleTime: 0,
  })
}

/** @throws ApiProblem when the half is missing, so that it fails, and heals, apart from the other. */
function present<T>({ data, problem }: Half<T>): T {
  if (data !== null) return data
  throw new ApiProblem({
    code: problem?.code ?? 'unexpected_answer',
    status: problem?.status ?? null,
    detail: problem?.detail ?? null,
    traceId: problem?.trace_id ?? null,
  })
}

const half = <T>(
  queryKey: readonly unknown[],
  ask: () => Promise<Overview>,
  pick: (overview: Overview) => Half<T>,
) =>
  queryOptions({
    queryKey,
    queryFn: async () => present(pick(await ask())),
    placeholderData: keepPreviousData,
  })

export const awOverview = (api: OtelBiClient, queries: QueryClient, asked: Asked) =>
  half(
    ['overview', 'aw', asked.daysBack, asked.channel],
    () => askOverview(api, queries, asked),
    ({ aw }) => aw,
  )

/** Channels are AdventureWorks's own: another one leaves this half as it is. */
export const wwiOverview = (api: OtelBiClient, queries: QueryClient, asked: Asked) =>
  half(
    ['overview', 'wwi', asked.daysBack],
    () => askOverview(api, queries, asked),
    ({ wwi }) => wwi,
  )
