import type { OtelBiClient, Schemas } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import { tracedDataOf } from '../../api/traced.ts'
import { mostRows } from '../../components/data-table/most-rows.ts'
import type { Dates } from '../../url-state/dates.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'

type AwProductDemand = Schemas['AwProductDemand']
export type Product = AwProductDemand['data'][number]

const parametersOf = (dates: Dates) => ({ ...dates, top_n: mostRows })

export function awProductDemand(api: OtelBiClient, dates: Dates) {
  const query = parametersOf(dates)
  return queryOptions({
    queryKey: ['aw', 'products', 'demand', query],
    queryFn: ({ signal }) =>
      tracedDataOf(api.GET('/api/aw/products/demand', { params: { query }, signal })),
    placeholderData: keepPreviousData,
  })
}

export const awProductDemandExport = (api: OtelBiClient, dates: Dates): ViewExport => ({
  operation: 'exportAwProductDemand',
  fetch: (file, signal) => {
    const query = { ...parametersOf(dates), ...file.query }
    return api.GET('/api/aw/export/product-demand', {
      params: { query, header: file.header },
      parseAs: 'stream',
      signal,
    })
  },
})

export const awProductDemandStatements = (api: OtelBiClient, dates: Dates): ViewStatements => {
  const query = parametersOf(dates)
  return {
    operation: 'explainAwProductDemand',
    query,
    fetch: (signal) => api.GET('/api/aw/statements/products/demand', { params: { query }, signal }),
  }
}
