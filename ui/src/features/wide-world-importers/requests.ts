import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'

export type WwiSalesKpis = Schemas['WwiSalesKpis']

export function wwiSalesKpis(api: OtelBiClient, daysBack: number) {
  const query = { days_back: daysBack }
  return queryOptions({
    queryKey: ['wwi', 'sales', 'kpis', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/wwi/sales/kpis', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
