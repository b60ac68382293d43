import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'

export type AwSalesHistory = Schemas['AwSalesHistory']
type HistoryParameters = AwSalesHistory['meta']['parameters']

export function awSalesHistory(api: OtelBiClient, query: HistoryParameters) {
  return queryOptions({
    queryKey: ['aw', 'sales', 'history', query],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/aw/sales/history', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export const awSalesHistoryExport = (
  api: OtelBiClient,
  parameters: HistoryParameters,
): ViewExport => ({
  operation: 'exportAwSalesHistory',
  fetch: (file, signal) =>
    api.GET('/api/aw/export/sales-history', {
      params: { query: { ...parameters, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})

export const awSalesHistoryStatements = (
  api: OtelBiClient,
  query: HistoryParameters,
): ViewStatements => {
  return {
    operation: 'explainAwSalesHistory',
    query,
    fetch: (signal) => api.GET('/api/aw/statements/sales/history', { params: { query }, signal }),
  }
}
