import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'

export type BusinessEvent = Schemas['WwiBusinessEvent']

export const kinds = [
  'below_reorder_level',
  'stockout_risk',
  'overstock',
  'dead_stock',
  'demand_spike',
  'demand_drop',
  'purchase_overdue',
  'negative_margin',
] as const satisfies readonly BusinessEvent['kind'][]

export function wwiEvents(api: OtelBiClient, kind: BusinessEvent['kind'] | 'any') {
  const query = { limit: mostRows, ...(kind === 'any' ? {} : { kind }) }
  return queryOptions({
    queryKey: ['wwi', 'events', query],
    queryFn: ({ signal }) => dataOf(api.GET('/api/wwi/events', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
