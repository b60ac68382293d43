import { bucketSeries, type Granularity } from '@otel-bi/analytics/gap-fill'
import { roundMoney } from '@otel-bi/analytics/money'
import type { Window } from '@otel-bi/analytics/window'
import type { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'

export type DailySales = {
  readonly date: string
  readonly revenue: number
  readonly orders: number
  readonly units: number
  readonly total_cost: number
}

const zero = { revenue: 0, orders: 0, units: 0, total_cost: 0 }

/** Every period of the window in order; one without sales is 0. An order lies on one day, so orders add up. */
export function salesHistory(
  rows: readonly DailySales[],
  window: Window,
  granularity: Granularity,
): AwSalesHistory['data'] {
  return bucketSeries(rows, zero, window, granularity).map((period) => ({
    date: period.date,
    revenue: roundMoney(period.revenue),
    orders: period.orders,
    units: period.units,
    gross_margin: roundMoney(period.revenue - period.total_cost),
  }))
}
