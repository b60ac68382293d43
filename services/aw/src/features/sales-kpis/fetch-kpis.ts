import { addDays, type Window } from '@otel-bi/analytics/window'
import type { Channel } from '@otel-bi/contract/aw/channel'
import type { ComparedWindow } from '@otel-bi/metrics/view-window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { kpisByCategory, kpisByChannel, kpisByTerritory } from './sales-kpis.query.ts'
import type { SalesKpiRows } from './sales-kpis.ts'

/** The rows of a window with its splits, and the totals of its comparison. */
export async function fetchKpis(
  warehouse: Warehouse,
  window: ComparedWindow,
  channel: Channel,
): Promise<SalesKpiRows> {
  const valuesOf = ({ from, to }: Window) => ({ channel, from, until: addDays(to, 1) })
  const values = valuesOf(window)
  const [current, previous, byTerritory, byCategory] = await Promise.all([
    warehouse.query(kpisByChannel, values),
    window.comparison ? warehouse.query(kpisByChannel, valuesOf(window.comparison)) : [],
    warehouse.query(kpisByTerritory, values),
    warehouse.query(kpisByCategory, values),
  ])
  const byChannel = [
    ...current.map((row) => ({ ...row, period: 'current' as const })),
    ...previous.map((row) => ({ ...row, period: 'previous' as const })),
  ]
  return { byChannel, byTerritory, byCategory }
}
