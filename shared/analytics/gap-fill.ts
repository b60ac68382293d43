import { addDays, eachDay, type IsoDate, isWithin, type Window } from './window.ts'

export type Granularity = 'day' | 'week' | 'month'

/** One period: its first day (Monday, or the 1st), how many days of the window it holds, and the sums over them. */
export type Bucket<Measure extends string> = {
  readonly date: IsoDate
  readonly days: number
} & Readonly<Record<Measure, number>>

/** The first day of the period a day belongs to; weeks are ISO 8601 weeks and begin on Monday. */
export function periodStart(date: IsoDate, granularity: Granularity): IsoDate {
  if (granularity === 'day') return date
  if (granularity === 'month') return `${date.slice(0, 7)}-01`
  const daysSinceMonday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
  return addDays(date, -daysSinceMonday)
}

/**
 * Sums additive measures per day, week or month, leaving no gap: every period of the window is there, in order,
 * and one without rows is `zero`. Rows outside the window are left out; rows of one period add up.
 * `days` shows whether the window's edge cuts a period (January 2014 with 28 days).
 * @param zero the measures to sum, each 0: `{ revenue: 0, orders: 0 }`
 */
export function bucketSeries<Measure extends string>(
  rows: readonly ({ readonly date: IsoDate } & Readonly<Record<NoInfer<Measure>, number>>)[],
  zero: Readonly<Record<Measure, number>>,
  window: Window,
  granularity: Granularity,
): Bucket<Measure>[] {
  const days = Map.groupBy(eachDay(window), (date) => periodStart(date, granularity))
  const inside = rows.filter((row) => isWithin(row.date, window))
  const rowsByPeriod = Map.groupBy(inside, (row) => periodStart(row.date, granularity))
  return Array.from(days, ([date, { length }]) => ({
    ...sumMeasures(rowsByPeriod.get(date) ?? [], zero),
    date,
    days: length,
  }))
}

function sumMeasures<Measure extends string>(
  rows: readonly Readonly<Record<Measure, number>>[],
  zero: Readonly<Record<Measure, number>>,
): Record<Measure, number> {
  const total: Record<Measure, number> = { ...zero }
  for (const row of rows) {
    for (const measure in zero) total[measure] += row[measure]
  }
  return total
}
