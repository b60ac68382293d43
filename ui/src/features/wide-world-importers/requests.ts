import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'

export type WwiSalesKpis = Schemas['WwiSalesKpis']

export function wwiSalesKpis(api: OtelBiClient, daysBack: number) {
  const query = { days_back: daysBack }
  return queryOptions({
    queryKey: ['wwi', 'sales', 'kpis', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/wwi/sales/kpis', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
