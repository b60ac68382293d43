import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'

export type Supplier = Schemas['WwiSupplierScores']['data'][number]

export function wwiSupplierScores(api: OtelBiClient) {
  const query = { top_n: mostRows }
  return queryOptions({
    queryKey: ['wwi', 'suppliers', 'scores', query],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/wwi/suppliers/scores', { params: { query }, signal })),
  })
}
