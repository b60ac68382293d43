import { gapFill } from '@otel-bi/analytics/forecast/series'
import { addDays, type Window } from '@otel-bi/analytics/window'
import type { WwiAnomalies } from '@otel-bi/contract/anomalies'
import { partsOf } from '@otel-bi/runtime/anomalies/parts'
import type { NamedSeries } from '@otel-bi/runtime/anomalies/review-all'
import { expectationsOf } from '@otel-bi/runtime/anomalies/stored-expectations'
import { wwiForecasts } from '@otel-bi/store/schema'
import { forecastsBefore } from '@otel-bi/store/stored-forecasts'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { WwiDeps } from '../../deps.ts'
import { dailyRevenueByTerritory, dailySales } from './anomalies.query.ts'

type Row = WwiAnomalies['data'][number]
type WwiSeries = NamedSeries<Row['measure'], Row['dimension']>

const measures = ['revenue', 'invoices', 'units'] as const

/** Each measure of all sales, and revenue by territory; the whole comes first. */
export async function loadSeries(
  { store, warehouse }: Pick<WwiDeps, 'store'> & { readonly warehouse: Warehouse },
  range: Window,
): Promise<WwiSeries[]> {
  const parameters = { from: range.from, until: addDays(range.to, 1) }
  const stored = expectationsOf(await forecastsBefore(store, wwiForecasts, range))
  const days = await warehouse.query(dailySales, parameters)
  const territories = await warehouse.query(dailyRevenueByTerritory, parameters)
  return [
    ...measures.map((measure) => ({
      ...({ measure, dimension: 'all', member: 'all', isPart: false } as const),
      series: gapFill(
        days.map((day) => ({ date: day.date, value: day[measure] })),
        range,
      ),
      ...(measure === 'revenue' && { stored }),
    })),
    ...partsOf('sales_territory', territories, range),
  ]
}
