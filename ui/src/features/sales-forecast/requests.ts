import type { OtelBiClient, Schemas } from '@otel-bi/clients/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { dataOf } from '../../api/problem.ts'

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
      dataOf(api.GET('/api/aw/sales/forecast', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}
