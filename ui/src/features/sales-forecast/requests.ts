import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'

export type AwSalesForecast = Schemas['AwSalesForecast']
export type Parameters = AwSalesForecast['meta']['parameters']

export const methods = [
  'auto',
  'seasonal_naive',
  'linear',
  'ets',
  'mstl',
  'combination',
] as const satisfies readonly Parameters['method'][]

export function awSalesForecast(api: OtelBiClient, query: Parameters) {
  return queryOptions({
    queryKey: ['aw', 'sales', 'forecast', query],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/aw/sales/forecast', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export const awSalesForecastExport = (api: OtelBiClient, parameters: Parameters): ViewExport => ({
  operation: 'exportAwSalesForecast',
  fetch: (file, signal) =>
    api.GET('/api/aw/export/sales-forecast', {
      params: { query: { ...parameters, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})

export const awSalesForecastStatements = (api: OtelBiClient, query: Parameters): ViewStatements => {
  return {
    operation: 'explainAwSalesForecast',
    query,
    fetch: (signal) => api.GET('/api/aw/statements/sales/forecast', { params: { query }, signal }),
  }
}
