import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'

export type WwiStockRecommendations = Schemas['WwiStockRecommendations']
export type StockItem = WwiStockRecommendations['data'][number]

type Parameters = WwiStockRecommendations['meta']['parameters']

export function wwiStockRecommendations(api: OtelBiClient, query: Parameters) {
  return queryOptions({
    queryKey: ['wwi', 'stock', 'recommendations', query],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/wwi/stock/recommendations', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export const wwiStockExport = (api: OtelBiClient, parameters: Parameters): ViewExport => ({
  operation: 'exportWwiStockRecommendations',
  fetch: (file, signal) =>
    api.GET('/api/wwi/export/stock-recommendations', {
      params: { query: { ...parameters, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})

export const wwiStockStatements = (api: OtelBiClient, query: Parameters): ViewStatements => {
  return {
    operation: 'explainWwiStockRecommendations',
    query,
    fetch: (signal) =>
      api.GET('/api/wwi/statements/stock/recommendations', { params: { query }, signal }),
  }
}
