import { addDays, type IsoDate, type Window } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { dateKeyOf } from '../dataset/date-key.ts'
import { demandSizes, monthlyUnits, salesByProduct, stockOnDay } from './product-demand.query.ts'
import type { DemandRows } from './product-demand.ts'

/** Everything the demand of a window is made of, and the stock of one day; none without a day. */
export async function fetchDemand(
  warehouse: Warehouse,
  window: Window,
  stockDay: IsoDate | null,
): Promise<DemandRows> {
  const values = { from: window.from, until: addDays(window.to, 1) }
  const [sales, sizes, months, stock] = await Promise.all([
    warehouse.query(salesByProduct, values),
    warehouse.query(demandSizes, values),
    warehouse.query(monthlyUnits, values),
    stockDay === null ? [] : warehouse.query(stockOnDay, { date_key: dateKeyOf(stockDay) }),
  ])
  return { sales, sizes, months, stock }
}
