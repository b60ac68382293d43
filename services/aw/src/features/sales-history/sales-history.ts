import { bucketSeries, type Granularity } from '@otel-bi/analytics/gap-fill'
import { roundMoneySeries } from '@otel-bi/analytics/money'
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

/**
 * Every period of the window in order; one without sales is 0. An order lies on one day, so orders add
 * up; money is rounded so that the last N periods sum to the KPIs of the same window.
 */
export function salesHistory(
  rows: readonly DailySales[],
  window: Window,
  granularity: Granularity,
): AwSalesHistory['data'] {
  const periods = bucketSeries(rows, zero, window, granularity)
  const revenue = roundMoneySeries(periods.map((period) => period.revenue))
  const margin = roundMoneySeries(periods.map((period) => period.revenue - period.total_cost))
  return periods.map(({ date, orders, units }, index) => ({
    date,
    revenue: revenue[index] ?? 0,
    orders,
    units,
    gross_margin: margin[index] ?? 0,
  }))
}
