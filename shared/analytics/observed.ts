import { mean, sampleStandardDeviation } from 'simple-statistics'
import type { Demand, LeadTime } from './inventory.ts'

/**
 * Mean and sample standard deviation of the units per day over all `days`, those without demand included, from the
 * sums of the days with demand: s² = (Σu² − (Σu)²/n) / (n − 1). One day has no spread: 0.
 */
export function dailyDemand(
  { units, squaredUnits }: { readonly units: number; readonly squaredUnits: number },
  days: number,
): Demand {
  const variance = days > 1 ? (squaredUnits - units ** 2 / days) / (days - 1) : 0
  return { mean: units / days, sd: Math.sqrt(Math.max(0, variance)) }
}

/** Mean and sample standard deviation of lead times in days, and how many there were; `null` for none. */
export function observedLeadTime(
  days: readonly number[],
): (LeadTime & { readonly receipts: number }) | null {
  if (days.length === 0) return null
  // A database gives rows in any order, and sums of doubles depend on it.
  const each = days.toSorted((a, b) => a - b)
  const sd = each.length > 1 ? sampleStandardDeviation(each) : 0
  return { mean: mean(each), sd, receipts: each.length }
}
