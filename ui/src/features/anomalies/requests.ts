import { dataOf, type OtelBiClient, type Schemas } from '@otel-bi/client'
import { queryOptions } from '@tanstack/solid-query'
import type { Channel } from '../../url-state/shared-fields.ts'

type Dates = { readonly from: string; readonly to: string }

/** A day of revenue outside the interval that was forecast for it. */
export type Anomaly = Pick<
  Schemas['WwiAnomalies']['data'][number],
  'date' | 'actual' | 'expected' | 'difference_ratio' | 'direction' | 'explanation'
>

/** Days of revenue outside their forecast, of all sales or of one channel, the newest first. */
export const awRevenueAnomalies = (api: OtelBiClient, channel: Channel, dates: Dates) =>
  anomalyQuery(['aw', 'anomalies', channel, dates], async (signal) => {
    const dimension = channel === 'all' ? 'all' : 'channel'
    const query = { ...dates, measure: 'revenue', dimension } as const
    const { data } = await dataOf(api.GET('/api/aw/anomalies', { params: { query }, signal }))
    return data.filter(({ member }) => member === channel)
  })

export const wwiRevenueAnomalies = (api: OtelBiClient, dates: Dates) =>
  anomalyQuery(['wwi', 'anomalies', dates], async (signal) => {
    const query = { ...dates, measure: 'revenue', dimension: 'all' } as const
    return (await dataOf(api.GET('/api/wwi/anomalies', { params: { query }, signal }))).data
  })

const anomalyQuery = (
  queryKey: readonly unknown[],
  fetch: (signal: AbortSignal) => Promise<readonly Anomaly[]>,
) => queryOptions({ queryKey, queryFn: ({ signal }) => fetch(signal) })
