import { roundMoney, roundTo } from '@otel-bi/analytics/money'
import {
  type Recommendation,
  type ReorderPolicy,
  recommendReorder,
} from '@otel-bi/analytics/reorder'
import { compareSeverity } from '@otel-bi/analytics/severity'
import type {
  StockRecommendation,
  WwiStockRecommendations,
} from '@otel-bi/contract/wwi/stock-recommendations'
import type { StockItem } from '../stock-items/stock-items.ts'
import { openOrder, stockAction } from './stock-action.ts'

type Answer = {
  readonly data: StockRecommendation[]
  readonly summary: WwiStockRecommendations['meta']['summary']
}

/** The recommendation for each item, the most urgent first, and their sums over all items. */
export function stockRecommendations(
  items: readonly StockItem[],
  policy: ReorderPolicy,
  onlyNeeded: boolean,
): Answer {
  const judged = items.map((item) => ({ item, advice: recommendReorder(item, policy) }))
  const advice = judged.map((each) => each.advice)
  return {
    data: judged
      .filter((each) => !onlyNeeded || isNeeded(each.advice))
      .map((each) => toRow(each.item, each.advice))
      .toSorted(byUrgency),
    summary: {
      items: advice.length,
      recommended: advice.filter(({ recommended }) => recommended).length,
      below_reorder_level: advice.filter(({ belowReorderLevel }) => belowReorderLevel).length,
      at_risk: advice.filter(({ atRisk }) => atRisk).length,
      units_to_order: advice.reduce((sum, { units }) => sum + units, 0),
      cost_to_order: roundMoney(advice.reduce((sum, each) => sum + each.estimatedCost, 0)),
    },
  }
}

/** An item may need attention without an order: an open purchase may arrive too late. */
function isNeeded({ recommended, belowReorderLevel, atRisk }: Recommendation): boolean {
  return recommended || belowReorderLevel || atRisk
}

function byUrgency(a: StockRecommendation, b: StockRecommendation): number {
  const cover = (row: StockRecommendation) => row.days_of_cover ?? Number.MAX_VALUE
  return (
    compareSeverity(a.urgency, b.urgency) ||
    cover(a) - cover(b) ||
    a.stock_item_id - b.stock_item_id
  )
}

function toRow(item: StockItem, advice: Recommendation): StockRecommendation {
  const { observedLeadTime, supplierId, supplier } = item
  const open = openOrder(item.openPurchases, advice.leadTime.mean)
  return {
    stock_item_id: item.itemId,
    stock_item: item.name,
    urgency: advice.urgency,
    action: stockAction(advice, open),
    recommended: advice.recommended,
    below_reorder_level: advice.belowReorderLevel,
    at_risk: advice.atRisk,
    on_hand: item.onHand,
    on_order: item.onOrder,
    ordered_on: open?.orderedOn ?? null,
    expected_on: open?.expectedOn ?? null,
    overdue_days: open?.overdueDays ?? 0,
    position: advice.position,
    daily_demand_mean: roundTo(item.dailyDemandMean, 4),
    daily_demand_sd: roundTo(item.dailyDemandSd, 4),
    declared_lead_time_days: item.declaredLeadTimeDays,
    observed_lead_time_days: observedLeadTime && roundTo(observedLeadTime.mean, 2),
    receipts: observedLeadTime?.receipts ?? 0,
    lead_time_days: roundTo(advice.leadTime.mean, 2),
    lead_time_sd_days: roundTo(advice.leadTime.sd, 2),
    lead_time_source: advice.leadTimeSource,
    safety_stock: roundTo(advice.safetyStock, 2),
    reorder_point: roundTo(advice.reorderPoint, 2),
    days_of_cover: advice.daysOfCover === null ? null : roundTo(advice.daysOfCover, 2),
    reorder_level: item.reorderLevel,
    target_stock_level: item.targetStockLevel,
    quantity_per_outer: item.quantityPerOuter,
    recommended_outers: advice.outers,
    recommended_units: advice.units,
    unit_cost: item.unitCost,
    unit_cost_source: item.unitCostSource,
    estimated_cost: advice.estimatedCost,
    supplier_id: supplierId,
    supplier,
  }
}
