import { addDays, type Window } from '@otel-bi/analytics/window'
import type { ComparedWindow } from '@otel-bi/metrics/view-window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { dailySalesBySeller, salesBySeller, sellerNames, sellerQuotas } from './rep-scores.query.ts'
import type { SellerRows } from './seller-sales.ts'

/** The rows of a window's ranking, and the sales that growth is measured against. */
export async function fetchSellers(
  warehouse: Warehouse,
  window: ComparedWindow,
): Promise<SellerRows> {
  const valuesOf = ({ from, to }: Window) => ({ from, until: addDays(to, 1) })
  const { comparison } = window
  const [current, previous, daily, quotas, names] = await Promise.all([
    warehouse.query(salesBySeller, valuesOf(window)),
    comparison ? warehouse.query(salesBySeller, valuesOf(comparison)) : [],
    warehouse.query(dailySalesBySeller, valuesOf(window)),
    warehouse.query(sellerQuotas, {}),
    warehouse.query(sellerNames, {}),
  ])
  const sales = [
    ...current.map((row) => ({ ...row, period: 'current' as const })),
    ...previous.map((row) => ({ ...row, period: 'previous' as const })),
  ]
  return { sales, daily, quotas, names }
}
