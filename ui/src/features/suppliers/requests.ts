import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { queryOptions } from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'

export type Supplier = Schemas['WwiSupplierScores']['data'][number]

const query = { top_n: mostRows }

export function wwiSupplierScores(api: OtelBiClient) {
  return queryOptions({
    queryKey: ['wwi', 'suppliers', 'scores', query],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/wwi/suppliers/scores', { params: { query }, signal })),
  })
}

export const wwiSupplierScoresExport = (api: OtelBiClient): ViewExport => ({
  operation: 'exportWwiSupplierScores',
  fetch: (file, signal) =>
    api.GET('/api/wwi/export/supplier-scores', {
      params: { query: { ...query, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})

export const wwiSupplierScoresStatements = (api: OtelBiClient): ViewStatements => {
  return {
    operation: 'explainWwiSupplierScores',
    query,
    fetch: (signal) =>
      api.GET('/api/wwi/statements/suppliers/scores', { params: { query }, signal }),
  }
}
