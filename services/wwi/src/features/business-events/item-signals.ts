import type { ItemSignals } from '@otel-bi/analytics/event-detectors'
import { expectedLeadTime } from '@otel-bi/analytics/reorder'
import { daysBetween, isWithin, type Window, windowLength } from '@otel-bi/analytics/window'
import type { StockItem } from '../stock-items/stock-items.ts'

export type DailySale = {
  readonly stock_item_id: number
  readonly sold_on: string
  readonly units: number
}

/** Input of the detectors: each item with its units per whole week, the last week ending on the window's last day. */
export function itemSignals(
  items: readonly StockItem[],
  sales: readonly DailySale[],
  window: Window,
): ItemSignals[] {
  const salesOf = Map.groupBy(sales, (row) => row.stock_item_id)
  return items.map((item) => ({
    itemId: item.itemId,
    onHand: item.onHand,
    onOrder: item.onOrder,
    reorderLevel: item.reorderLevel,
    dailyDemandMean: item.dailyDemandMean,
    leadTimeDays: expectedLeadTime(item).leadTime.mean,
    declaredLeadTimeDays: item.declaredLeadTimeDays,
    weeklyDemand: weeklyDemand(salesOf.get(item.itemId) ?? [], window),
    revenue: item.revenue,
    profit: item.profit,
    openPurchases: item.openPurchases,
  }))
}

/** Units per seven days, the oldest first; the last week ends on the last day, days before the first whole week are left out. */
export function weeklyDemand(sales: readonly DailySale[], window: Window): number[] {
  const weeks: number[] = Array.from({ length: Math.floor(windowLength(window) / 7) }, () => 0)
  for (const { sold_on, units } of sales) {
    if (!isWithin(sold_on, window)) continue
    const week = weeks.length - 1 - Math.floor(daysBetween(sold_on, window.to) / 7)
    if (week >= 0) weeks[week] = (weeks[week] ?? 0) + units
  }
  return weeks
}
