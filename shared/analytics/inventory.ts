import { normalQuantile } from './normal-quantile.ts'

/** Units per day, over all calendar days. */
export interface Demand {
  readonly mean: number
  readonly sd: number
}

/** Calendar days from order to receipt. */
export interface LeadTime {
  readonly mean: number
  readonly sd: number
}

/**
 * Safety stock: z·√(LT·σ_d² + d²·σ_LT²), for independent daily demands and lead times (Silver, Pyke and
 * Thomas 2017, Inventory and Production Management in Supply Chains, ch. 6).
 * @param serviceLevel the chance not to run out while a delivery is on its way, between 0 and 1
 */
export function safetyStock(demand: Demand, leadTime: LeadTime, serviceLevel: number): number {
  const variance = leadTime.mean * demand.sd ** 2 + demand.mean ** 2 * leadTime.sd ** 2
  return normalQuantile(serviceLevel) * Math.sqrt(variance)
}

/** The position at which to order, in units: what the mean demand of a lead time, d·LT, and the safety stock. */
export function reorderPoint(demand: Demand, leadTime: LeadTime, serviceLevel: number): number {
  return demand.mean * leadTime.mean + safetyStock(demand, leadTime, serviceLevel)
}

/** How many days of mean demand the units would last; 0 when there are none, `null` without demand. */
export function daysOfCover(units: number, dailyDemand: number): number | null {
  if (dailyDemand <= 0) return null
  return Math.max(0, units) / dailyDemand
}

/** Whole outers that lift `position` to at least `upTo` units; 0 when it is there already. */
export function outersToOrder(upTo: number, position: number, quantityPerOuter: number): number {
  const missing = (upTo - position) / Math.max(1, quantityPerOuter)
  // A billionth of an outer is rounding noise, not a reason to buy another one.
  return Math.max(0, Math.ceil(missing - 1e-9))
}
