import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'

export type WwiStockRecommendations = Schemas['WwiStockRecommendations']
export type StockItem = WwiStockRecommendations['data'][number]

export function wwiStockRecommendations(
  api: OtelBiClient,
  query: WwiStockRecommendations['meta']['parameters'],
) {
  return queryOptions({
    queryKey: ['wwi', 'stock', 'recommendations', query],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/wwi/stock/recommendations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
