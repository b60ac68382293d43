import type { Recommendation } from '@otel-bi/analytics/reorder'
import { addDays } from '@otel-bi/analytics/window'
import type { StockRecommendation } from '@otel-bi/contract/wwi/stock-recommendations'
import type { StockItem } from '../stock-items/stock-items.ts'

type OpenOrder = {
  readonly orderedOn: string
  readonly expectedOn: string
  /** 0 until the day after it was expected. */
  readonly overdueDays: number
}

/** The oldest open purchase of an item, expected a lead time after it was ordered; `null` without one. */
export function openOrder(
  lines: StockItem['openPurchases'],
  leadTimeDays: number,
): OpenOrder | null {
  const [oldest] = lines
  if (!oldest) return null
  const days = Math.ceil(leadTimeDays)
  return {
    orderedOn: oldest.orderedOn,
    expectedOn: addDays(oldest.orderedOn, days),
    overdueDays: Math.max(0, oldest.ageDays - days),
  }
}

/**
 * What to do about an item. What is critical without an order being recommended has enough on order, which
 * comes too late: that order is to be chased, as is an overdue one.
 */
export function stockAction(
  advice: Pick<Recommendation, 'recommended' | 'atRisk' | 'belowReorderLevel'>,
  open: OpenOrder | null,
): StockRecommendation['action'] {
  if (advice.recommended) return 'order'
  if (open && (advice.atRisk || open.overdueDays > 0)) return 'chase'
  return open && advice.belowReorderLevel ? 'wait' : 'none'
}
