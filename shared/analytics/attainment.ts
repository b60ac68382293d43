import { median, sum } from 'simple-statistics'
import { ratio } from './change.ts'
import { addDays, daysBetween, type IsoDate, isWithin, type Window } from './window.ts'

export interface Quota {
  readonly seller: number
  /** The day from which the quota counts. */
  readonly date: IsoDate
  /** Money to sell. */
  readonly amount: number
}

/** A quota and the days it covers, both ends included. */
export interface QuotaPeriod extends Window {
  readonly seller: number
  readonly quota: number
}

export interface Attainment {
  readonly quota: number | null
  readonly sales: number | null
  /** Sales / quota as a fraction; `null` without quota. */
  readonly attainment: number | null
}

/**
 * The days each quota covers: a quota dated D runs until the day before the same seller's next one, whatever
 * quarter it is labelled with. The seller's last has no successor and is given the median length of all periods of
 * all sellers; where no two quotas exist there is none, and it covers its first day only.
 * Quotas of one seller with the same date add up. Ordered by seller, then day.
 */
export function quotaPeriods(quotas: readonly Quota[]): QuotaPeriod[] {
  const starts = Map.groupBy(quotas, ({ seller }) => seller)
    .entries()
    .toArray()
    .toSorted(([a], [b]) => a - b)
    .flatMap(([seller, own]) => quotaStarts(seller, own))
  const lengths = starts.flatMap(({ from, next }) => (next ? [daysBetween(from, next)] : []))
  const openLength = lengths.length > 0 ? Math.round(median(lengths)) : 1
  return starts.map(({ seller, from, next, quota }) => ({
    seller,
    from,
    to: next ? addDays(next, -1) : addDays(from, openLength - 1),
    quota,
  }))
}

function quotaStarts(seller: number, own: readonly Quota[]) {
  const byDate = Map.groupBy(own, ({ date }) => date)
  const dates = [...byDate.keys()].sort()
  return dates.map((from, index) => ({
    seller,
    from,
    next: dates[index + 1],
    quota: sum((byDate.get(from) ?? []).map(({ amount }) => amount)),
  }))
}

/**
 * Sales against quota over the periods of one seller that lie in the window; a period lies where its first day does.
 * Sales are counted over exactly the days of those periods, so both sides of the ratio cover the same days: 365
 * days hold four quarters, and the running one counts with what it has sold so far.
 */
export function attainment(
  periods: readonly QuotaPeriod[],
  sales: readonly { readonly date: IsoDate; readonly amount: number }[],
  window: Window,
): Attainment {
  const counted = periods.filter(({ from }) => isWithin(from, window))
  if (counted.length === 0) return { quota: null, sales: null, attainment: null }
  const quota = sum(counted.map((period) => period.quota))
  const inPeriods = sales.filter(({ date }) => counted.some((period) => isWithin(date, period)))
  const sold = sum(inPeriods.map(({ amount }) => amount))
  return { quota, sales: sold, attainment: ratio(sold, quota) }
}
