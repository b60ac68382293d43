import { periodStart } from '@otel-bi/analytics/gap-fill'
import { type Trend, theilSen } from '@otel-bi/analytics/theil-sen'
import { addDays, type IsoDate, type Window } from '@otel-bi/analytics/window'

export type MonthlyUnits = {
  readonly product_code: string
  readonly year: number
  readonly month: number
  readonly units: number
}

/** First days of the months that lie in the window from their first day to their last, in order. */
export function wholeMonths({ from, to }: Window): IsoDate[] {
  const end = addDays(to, 1)
  const months: IsoDate[] = []
  let month = periodStart(from, 'month')
  while (month < end) {
    const next = periodStart(addDays(month, 31), 'month')
    if (month >= from && next <= end) months.push(month)
    month = next
  }
  return months
}

/**
 * The trend of one product's units over whole months, a month without sales being 0. A month that the
 * window cuts is left out, since it would look like a decline.
 */
export function monthlyTrend(rows: readonly MonthlyUnits[], months: readonly IsoDate[]): Trend {
  const units = new Map(
    rows.map((row) => [`${row.year}-${String(row.month).padStart(2, '0')}-01`, row.units]),
  )
  return theilSen(months.map((month) => units.get(month) ?? 0))
}
