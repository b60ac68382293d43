import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'
import type { ViewExport } from '../exports/view-export.ts'

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

export const states = ['open', 'ended'] as const

export type EventFilter = {
  readonly kind: BusinessEvent['kind'] | 'any'
  readonly severity: BusinessEvent['severity'] | 'any'
  readonly state: (typeof states)[number] | 'any'
}

const queryOf = ({ kind, severity, state }: EventFilter) => ({
  ...(kind === 'any' ? {} : { kind }),
  ...(severity === 'any' ? {} : { severity }),
  ...(state === 'any' ? {} : { state }),
})

export function wwiEvents(api: OtelBiClient, filter: EventFilter) {
  const query = { limit: mostRows, ...queryOf(filter) }
  return queryOptions({
    queryKey: ['wwi', 'events', query],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/wwi/events', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export const wwiEventsExport = (api: OtelBiClient, filter: EventFilter): ViewExport => ({
  operation: 'exportWwiBusinessEvents',
  fetch: (file, signal) => {
    const query = { ...queryOf(filter), ...file.query }
    return api.GET('/api/wwi/export/business-events', {
      params: { query, header: file.header },
      parseAs: 'stream',
      signal,
    })
  },
})
