import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'
import type { Granularity } from '../../format/formats.ts'

export type AwSalesKpis = Schemas['AwSalesKpis']
export type AwSalesHistory = Schemas['AwSalesHistory']
type Channel = AwSalesKpis['meta']['parameters']['channel']

export function awSalesKpis(api: OtelBiClient, daysBack: number, channel: Channel) {
  const query = { days_back: daysBack, channel }
  return queryOptions({
    queryKey: ['aw', 'sales', 'kpis', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/aw/sales/kpis', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export function awSalesHistory(
  api: OtelBiClient,
  daysBack: number,
  channel: Channel,
  granularity: Granularity,
) {
  const query = { days_back: daysBack, channel, granularity }
  return queryOptions({
    queryKey: ['aw', 'sales', 'history', query],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/aw/sales/history', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
