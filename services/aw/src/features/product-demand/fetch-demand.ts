import { addDays, type IsoDate, type Window } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { dateKeyOf } from '../dataset/date-key.ts'
import { demandSizes, monthlyUnits, salesByProduct, stockOnDay } from './product-demand.query.ts'
import type { DemandRows } from './product-demand.ts'

/** The rows of a window's demand, and the stock of one day; no stock without a day. */
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
