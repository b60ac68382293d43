import type { DailySeries } from '../forecast/series.ts'

/** Share of days with sales, below which a day without any is nothing unusual. */
const MIN_SHARE = 0.5

/** Whether a series sold on at least half of its last days, so that a day can be compared with a forecast. */
export function hasEnoughData({ values }: DailySeries, lastDays: number): boolean {
  const last = values.slice(-lastDays)
  return last.filter((value) => value !== 0).length >= MIN_SHARE * last.length
}
