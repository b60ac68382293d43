import { gapFill } from '@otel-bi/analytics/forecast/series'
import { addDays, type Window } from '@otel-bi/analytics/window'
import type { AwAnomalies } from '@otel-bi/contract/anomalies'
import { type Channel, channels } from '@otel-bi/contract/aw/channel'
import { partsOf } from '@otel-bi/runtime/anomalies/parts'
import type { NamedSeries } from '@otel-bi/runtime/anomalies/review-all'
import { expectationsOf } from '@otel-bi/runtime/anomalies/stored-expectations'
import { awForecasts } from '@otel-bi/store/schema'
import { forecastsBefore } from '@otel-bi/store/stored-forecasts'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { AwDeps } from '../../deps.ts'
import { type AwFingerprint, dateRangeOf } from '../dataset/dataset.ts'
import { dailySales } from '../sales-history/sales-history.query.ts'
import { dailyRevenueByCategory, dailyRevenueByTerritory } from './anomalies.query.ts'

type Row = AwAnomalies['data'][number]
type AwSeries = NamedSeries<Row['measure'], Row['dimension']>

const measures = ['revenue', 'orders', 'units'] as const

/** The measures of both channels together and of each, and revenue by territory and category; the whole comes first. */
export async function loadSeries(
  { store, warehouse }: Pick<AwDeps, 'store'> & { readonly warehouse: Warehouse },
  fingerprint: AwFingerprint,
): Promise<AwSeries[]> {
  const ranges = channels.flatMap((channel) => {
    const range = dateRangeOf(fingerprint, channel)
    return range ? [{ channel, range }] : []
  })
  const whole = ranges.find(({ channel }) => channel === 'all')?.range
  if (!whole) return []
  const last = ranges.map(({ range }) => range.to).reduce((one, to) => (to > one ? to : one))
  const stored = await forecastsBefore(store, awForecasts, { from: whole.from, to: last })
  const series: AwSeries[] = []
  for (const { channel, range } of ranges) {
    const forecasts = stored.filter((day) => day.channel === channel)
    const days = await warehouse.query(dailySales, { channel, ...until(range) })
    for (const measure of measures)
      series.push({
        ...{ measure, ...nameOf(channel), isPart: false },
        series: gapFill(
          days.map((day) => ({ date: day.date, value: day[measure] })),
          range,
        ),
        ...(measure === 'revenue' && { stored: expectationsOf(forecasts) }),
      })
  }
  const parameters = { channel: 'all', ...until(whole) }
  const territories = await warehouse.query(dailyRevenueByTerritory, parameters)
  const categories = await warehouse.query(dailyRevenueByCategory, parameters)
  return [
    ...series,
    ...partsOf('territory', territories, whole),
    ...partsOf('category', categories, whole),
  ]
}

const until = ({ from, to }: Window) => ({ from, until: addDays(to, 1) })

const nameOf = (channel: Channel) =>
  channel === 'all'
    ? ({ dimension: 'all', member: 'all' } as const)
    : ({ dimension: 'channel', member: channel } as const)
