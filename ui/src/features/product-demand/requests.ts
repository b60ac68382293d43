import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'

export type AwProductDemand = Schemas['AwProductDemand']
export type Product = AwProductDemand['data'][number]

export function awProductDemand(api: OtelBiClient, daysBack: number) {
  const query = { days_back: daysBack, top_n: mostRows }
  return queryOptions({
    queryKey: ['aw', 'products', 'demand', query],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/aw/products/demand', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
