import type { OtelBiClient } from '@otel-bi/client'
import { dataOf } from '@otel-bi/client'
import { keepPreviousData, queryOptions } from '@tanstack/solid-query'
import type { Observed } from '../../charts/forecast-series.ts'
import { addDays } from '../../format/calendar-day.ts'
import type { Channel } from '../../url-state/shared-fields.ts'
import { awRevenueAnomalies, wwiRevenueAnomalies } from '../anomalies/requests.ts'
import type { ViewStatements } from '../explanation/view-statements.ts'
import type { ViewExport } from '../exports/view-export.ts'
import {
  awSalesForecast,
  awSalesForecastExport,
  awSalesForecastStatements,
  type SalesForecast,
  wwiSalesForecast,
  wwiSalesForecastExport,
  wwiSalesForecastStatements,
} from './requests.ts'

type Asked = Pick<SalesForecast['meta']['parameters'], 'horizon_days' | 'method'> & {
  readonly channel: Channel
}
type PastDays = { readonly forecast: SalesForecast; readonly days: number }

/** A business whose revenue is forecast: how to ask for the forecast, and for the days before it. */
export type ForecastSource = {
  readonly business: 'aw' | 'wwi'
  /** Whether its revenue can be told by channel. */
  readonly hasChannels: boolean
  readonly forecast: (api: OtelBiClient, asked: Asked) => ReturnType<typeof awSalesForecast>
  readonly file: (api: OtelBiClient, asked: Asked) => ViewExport
  readonly statements: (api: OtelBiClient, asked: Asked) => ViewStatements
  readonly anomalies: (
    api: OtelBiClient,
    forecast: SalesForecast,
    days: number,
  ) => ReturnType<typeof awRevenueAnomalies>
  readonly past: (api: OtelBiClient, past: PastDays) => ReturnType<typeof pastQuery>
}

/** Days that were, and the channel that they are of. */
type Past = { readonly channel: Channel; readonly days: readonly Observed[] }

export const channelOf = ({ meta: { parameters } }: SalesForecast): Channel =>
  'channel' in parameters ? parameters.channel : 'all'

const pastQuery = (queryKey: readonly unknown[], fetch: (signal: AbortSignal) => Promise<Past>) =>
  queryOptions({
    queryKey: [...queryKey, 'observed'],
    queryFn: ({ signal }) => fetch(signal),
    placeholderData: keepPreviousData,
  })

/** The days before a forecast. */
function lastDays({ meta: { as_of } }: SalesForecast, days: number) {
  const to = as_of ?? ''
  return { from: addDays(to, 1 - days), to }
}

export const awForecast: ForecastSource = {
  business: 'aw',
  hasChannels: true,
  forecast: awSalesForecast,
  file: awSalesForecastExport,
  statements: awSalesForecastStatements,
  anomalies: (api, forecast, days) =>
    awRevenueAnomalies(api, channelOf(forecast), lastDays(forecast, days)),
  past(api, { forecast, days }) {
    const channel = channelOf(forecast)
    const query = { days_back: days, granularity: 'day', channel } as const
    return pastQuery(['aw', 'sales', 'history', query], async (signal) => {
      const history = dataOf(api.GET('/api/aw/sales/history', { params: { query }, signal }))
      return { channel, days: (await history).data }
    })
  },
}

const withoutChannel = ({ horizon_days, method }: Asked) => ({ horizon_days, method })

export const wwiForecast: ForecastSource = {
  business: 'wwi',
  hasChannels: false,
  forecast: (api, asked) => wwiSalesForecast(api, withoutChannel(asked)),
  file: (api, asked) => wwiSalesForecastExport(api, withoutChannel(asked)),
  statements: (api, asked) => wwiSalesForecastStatements(api, withoutChannel(asked)),
  anomalies: (api, forecast, days) => wwiRevenueAnomalies(api, lastDays(forecast, days)),
  past(api, { forecast, days }) {
    const query = {
      ...lastDays(forecast, days),
      measures: 'revenue',
      grain: 'day',
      limit: 1000,
    } as const
    return pastQuery(['wwi', 'metrics', 'sales', query], async (signal) => {
      const sales = dataOf(api.GET('/api/wwi/metrics/sales', { params: { query }, signal }))
      const days = (await sales).data.flatMap(({ period, values }) =>
        period ? [{ date: period.from, revenue: values.revenue ?? 0 }] : [],
      )
      return { channel: 'all', days }
    })
  },
}
