import { daysOfCover, type LeadTime, outersToOrder, safetyStock } from './inventory.ts'
import { roundMoney } from './money.ts'
import type { Severity } from './severity.ts'

/** What is known of one item, in units of the item, calendar days and money per unit. */
export interface ItemFacts {
  readonly itemId: number
  readonly onHand: number
  /** Units on open purchase lines. */
  readonly onOrder: number
  /** Days since the last of the open purchase lines was ordered; `null` without one. */
  readonly openOrderAgeDays: number | null
  /** Units per day over all calendar days of the window. */
  readonly dailyDemandMean: number
  readonly dailyDemandSd: number
  readonly declaredLeadTimeDays: number
  /** Observed from purchase to receipt; `null` without receipts. */
  readonly observedLeadTime: (LeadTime & { readonly receipts: number }) | null
  readonly reorderLevel: number
  readonly targetStockLevel: number
  readonly quantityPerOuter: number
  readonly unitCost: number
}

export interface ReorderPolicy {
  /** The chance not to run out while a delivery is on its way, between 0 and 1. */
  readonly serviceLevel: number
  /** Days between two reviews of the stock. */
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
  /** Days until what is on order, or else what is ordered now, is expected. */
  readonly deliveryInDays: number
  /** Whether the stock on hand runs out before that. */
  readonly atRisk: boolean
  /** Whether the stock on hand, without what is on order, is below the warehouse's own level. */
  readonly belowReorderLevel: boolean
  readonly recommended: boolean
  readonly outers: number
  readonly units: number
  readonly estimatedCost: number
  readonly urgency: Severity
}

export const DEFAULT_REORDER_POLICY: ReorderPolicy = { serviceLevel: 0.95, reviewPeriodDays: 7 }

/** With fewer receipts the declared lead time is the better estimate. */
export const MIN_RECEIPTS = 3

/**
 * Whether and what to order of one item, by periodic review of an order-up-to policy (s, S):
 * order when position = on hand + on order ≤ s = max(warehouse's reorder level, reorder point), up to
 * S = max(target, reorder point + demand of one review period), in whole outers. Nothing is recommended to an item
 * that stands at S already, as one without demand, level and target does.
 */
export function recommendReorder(item: ItemFacts, policy: ReorderPolicy): Recommendation {
  const demand = { mean: item.dailyDemandMean, sd: item.dailyDemandSd }
  const { leadTime, source } = expectedLeadTime(item)
  const safety = safetyStock(demand, leadTime, policy.serviceLevel)
  const reorderPoint = demand.mean * leadTime.mean + safety
  const position = item.onHand + item.onOrder
  const cover = daysOfCover(item.onHand, demand.mean)
  const deliveryInDays = nextDelivery(item.openOrderAgeDays, leadTime.mean)

  const due = position <= Math.max(item.reorderLevel, reorderPoint)
  const reviewDemand = demand.mean * policy.reviewPeriodDays
  const upTo = Math.max(item.targetStockLevel, reorderPoint + reviewDemand)
  const outers = due ? outersToOrder(upTo, position, item.quantityPerOuter) : 0
  const units = outers * Math.max(1, item.quantityPerOuter)
  const judged = {
    itemId: item.itemId,
    position,
    leadTime,
    leadTimeSource: source,
    safetyStock: safety,
    reorderPoint,
    daysOfCover: cover,
    deliveryInDays,
    atRisk: cover !== null && cover < deliveryInDays,
    belowReorderLevel: item.onHand < item.reorderLevel,
    recommended: outers > 0,
    outers,
    units,
    estimatedCost: roundMoney(units * item.unitCost),
  }
  return { ...judged, urgency: urgency(judged) }
}

/** An open order is counted on until it is overdue; then only on a new one. */
function nextDelivery(ageDays: number | null, leadTimeDays: number): number {
  return ageDays === null || ageDays > leadTimeDays ? leadTimeDays : leadTimeDays - ageDays
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
 * critical: runs out before the next delivery is expected, so an open order must be expedited; high: uses the safety
 * stock; medium: only the warehouse's own level is reached; low: nothing to do, or no demand.
 */
function urgency(item: Omit<Recommendation, 'urgency'>): Severity {
  if (item.atRisk) return 'critical'
  if (item.daysOfCover === null) return 'low'
  if (item.recommended && item.position <= item.reorderPoint) return 'high'
  return item.recommended || item.belowReorderLevel ? 'medium' : 'low'
}
