import type { Window } from '@otel-bi/analytics/window'
import type { ComparedWindow } from '@otel-bi/metrics/view-window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import {
  kpisByBuyingGroup,
  kpisBySalesperson,
  kpisByTerritory,
  kpiTotals,
} from './sales-kpis.query.ts'
import type { SalesKpiRows } from './sales-kpis.ts'

/** The rows of a window with its splits, and the totals of its comparison. */
export async function fetchKpis(
  warehouse: Warehouse,
  { from, to, comparison }: ComparedWindow,
): Promise<SalesKpiRows> {
  const window: Window = { from, to }
  const [current, previous, byTerritory, byBuyingGroup, bySalesperson] = await Promise.all([
    warehouse.query(kpiTotals, window),
    comparison ? warehouse.query(kpiTotals, comparison) : [],
    warehouse.query(kpisByTerritory, window),
    warehouse.query(kpisByBuyingGroup, window),
    warehouse.query(kpisBySalesperson, window),
  ])
  const totals = [
    ...current.map((row) => ({ ...row, period: 'current' as const })),
    ...previous.map((row) => ({ ...row, period: 'previous' as const })),
  ]
  return { totals, byTerritory, byBuyingGroup, bySalesperson }
}
