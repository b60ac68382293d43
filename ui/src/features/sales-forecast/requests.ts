import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { type Traced, tracedDataOf } from '../../api/traced.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'

type AwParameters = Schemas['AwSalesForecast']['meta']['parameters']
type WwiParameters = Schemas['WwiSalesForecast']['meta']['parameters']

/** What the forecasts of both businesses have in common. */
export type SalesForecast = Pick<Schemas['WwiSalesForecast'], 'data'> & {
  readonly meta: Omit<Schemas['WwiSalesForecast']['meta'], 'parameters'> & {
    readonly parameters: AwParameters | WwiParameters
    /** Of the business with channels. */
    readonly sales_to?: Schemas['AwSalesTo']
  }
}

export const methods = [
  'auto',
  'seasonal_naive',
  'linear',
  'ets',
  'mstl',
  'combination',
] as const satisfies readonly AwParameters['method'][]

const forecastQuery = (
  queryKey: readonly unknown[],
  fetch: (signal: AbortSignal) => Promise<Traced<SalesForecast>>,
) =>
  queryOptions({
    queryKey,
    queryFn: ({ signal }) => fetch(signal),
    placeholderData: keepPreviousData,
  })

export const awSalesForecast = (api: OtelBiClient, query: AwParameters) =>
  forecastQuery(['aw', 'sales', 'forecast', query], (signal) =>
    tracedDataOf(api.GET('/api/aw/sales/forecast', { params: { query }, signal })),
  )

export const awSalesForecastExport = (api: OtelBiClient, parameters: AwParameters): ViewExport => ({
  operation: 'exportAwSalesForecast',
  fetch: (file, signal) =>
    api.GET('/api/aw/export/sales-forecast', {
      params: { query: { ...parameters, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})

export const awSalesForecastStatements = (
  api: OtelBiClient,
  query: AwParameters,
): ViewStatements => {
  return {
    operation: 'explainAwSalesForecast',
    query,
    fetch: (signal) => api.GET('/api/aw/statements/sales/forecast', { params: { query }, signal }),
  }
}

export const wwiSalesForecast = (api: OtelBiClient, query: WwiParameters) =>
  forecastQuery(['wwi', 'sales', 'forecast', query], (signal) =>
    tracedDataOf(api.GET('/api/wwi/sales/forecast', { params: { query }, signal })),
  )

export const wwiSalesForecastExport = (
  api: OtelBiClient,
  parameters: WwiParameters,
): ViewExport => ({
  operation: 'exportWwiSalesForecast',
  fetch: (file, signal) =>
    api.GET('/api/wwi/export/revenue-forecast', {
      params: { query: { ...parameters, ...file.query }, header: file.header },
      parseAs: 'stream',
      signal,
    }),
})

export const wwiSalesForecastStatements = (
  api: OtelBiClient,
  query: WwiParameters,
): ViewStatements => {
  return {
    operation: 'explainWwiSalesForecast',
    query,
    fetch: (signal) => api.GET('/api/wwi/statements/sales/forecast', { params: { query }, signal }),
  }
}
