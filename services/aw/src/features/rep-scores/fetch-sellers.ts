import { addDays, previousWindow, type Window } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { dailySalesBySeller, salesBySeller, sellerNames, sellerQuotas } from './rep-scores.query.ts'
import type { SellerRows } from './seller-sales.ts'

/** The rows of a window's ranking. */
export async function fetchSellers(warehouse: Warehouse, window: Window): Promise<SellerRows> {
  const { from } = window
  const until = addDays(window.to, 1)
  const previous_from = previousWindow(window).from
  const [sales, daily, quotas, names] = await Promise.all([
    warehouse.query(salesBySeller, { previous_from, from, until }),
    warehouse.query(dailySalesBySeller, { from, until }),
    warehouse.query(sellerQuotas, {}),
    warehouse.query(sellerNames, {}),
  ])
  return { sales, daily, quotas, names }
}
