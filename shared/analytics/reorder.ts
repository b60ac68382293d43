import { daysOfCover, type LeadTime, outersToOrder, safetyStock } from './inventory.ts'
import { roundMoney } from './money.ts'
import type { Severity } from './severity.ts'

/** What is known of one item, in units of the item, calendar days and money per unit. */
export interface ItemFacts {
  readonly itemId: number
  readonly onHand: number
  /** Units on open purchase lines. */
  readonly onOrder: number
  /** Units per day over all calendar days of the window. */
  readonly dailyDemandMean: number
  readonly dailyDemandSd: number
  readonly declaredLeadTimeDays: number
  /** From purchase to receipt, as it happened; `null` when nothing was ever received. */
  readonly observedLeadTime: (LeadTime & { readonly receipts: number }) | null
  readonly reorderLevel: number
  readonly targetStockLevel: number
  readonly quantityPerOuter: number
  readonly unitCost: number
}

export interface ReorderPolicy {
  /** The chance not to run out while a delivery is on its way, between 0 and 1. */
  readonly serviceLevel: number
  /** Days between two looks at the stock. */
  readonly reviewPeriodDays: number
}

export interface Recommendation {
  readonly itemId: number
  readonly position: number
  readonly leadTime: LeadTime
  readonly leadTimeSource: 'observed' | 'declared'
  readonly safetyStock: number
  readonly reorderPoint: number
  /** Days that the stock on hand lasts; `null` without demand. */
  readonly daysOfCover: number | null
  /** Whether the stock on hand runs out sooner than a delivery ordered now arrives. */
  readonly atRisk: boolean
  readonly recommended: boolean
  readonly outers: number
  readonly units: number
  readonly estimatedCost: number
  readonly urgency: Severity
}

export const DEFAULT_REORDER_POLICY: ReorderPolicy = { serviceLevel: 0.95, reviewPeriodDays: 7 }

/** With fewer receipts their spread says little, and the declared lead time is the better guess. */
export const MIN_RECEIPTS = 3

/**
 * Whether and what to order of one item, by periodic review of an order-up-to policy (s, S):
 * order when position = on hand + on order ≤ s = max(warehouse's reorder level, reorder point), up to
 * S = max(target, reorder point + demand of one review period), in whole outers.
 */
export function recommendReorder(item: ItemFacts, policy: ReorderPolicy): Recommendation {
  const demand = { mean: item.dailyDemandMean, sd: item.dailyDemandSd }
  const { leadTime, source } = expectedLeadTime(item)
  const safety = safetyStock(demand, leadTime, policy.serviceLevel)
  const leadTimeDemand = demand.mean * leadTime.mean
  const reorderPoint = leadTimeDemand + safety
  const position = item.onHand + item.onOrder
  const cover = daysOfCover(item.onHand, demand.mean)

  const due = position <= Math.max(item.reorderLevel, reorderPoint)
  const upTo = Math.max(item.targetStockLevel, reorderPoint + demand.mean * policy.reviewPeriodDays)
  const outers = due ? outersToOrder(upTo, position, item.quantityPerOuter) : 0
  const units = outers * Math.max(1, item.quantityPerOuter)
  return {
    itemId: item.itemId,
    position,
    leadTime,
    leadTimeSource: source,
    safetyStock: safety,
    reorderPoint,
    daysOfCover: cover,
    atRisk: cover !== null && cover < leadTime.mean,
    recommended: outers > 0,
    outers,
    units,
    estimatedCost: roundMoney(units * item.unitCost),
    urgency: outers > 0 ? urgency(item, position, leadTimeDemand, reorderPoint) : 'low',
  }
}

/** The lead time to plan with: as observed over at least MIN_RECEIPTS receipts, else as declared, without spread. */
export function expectedLeadTime(item: ItemFacts): {
  leadTime: LeadTime
  source: 'observed' | 'declared'
} {
  const { observedLeadTime, declaredLeadTimeDays } = item
  if (observedLeadTime && observedLeadTime.receipts >= MIN_RECEIPTS) {
    const { mean, sd } = observedLeadTime
    return { leadTime: { mean, sd }, source: 'observed' }
  }
  return { leadTime: { mean: declaredLeadTimeDays, sd: 0 }, source: 'declared' }
}

/**
 * critical: all there is and comes is less than a lead time asks for, or nothing is on hand while there is demand;
 * high: the safety stock is being used; medium: only the warehouse's own level asks for it; low: nobody buys it.
 */
function urgency(
  item: ItemFacts,
  position: number,
  leadTimeDemand: number,
  reorderPoint: number,
): Severity {
  if (item.dailyDemandMean <= 0) return 'low'
  if (item.onHand <= 0 || position < leadTimeDemand) return 'critical'
  return position <= reorderPoint ? 'high' : 'medium'
}
