import { addDays, type IsoDate, type Window } from '@otel-bi/analytics/window'
import type { Grain } from '@otel-bi/contract/metrics/question'

const pad = (value: number) => String(value).padStart(2, '0')
const yearOf = (date: IsoDate) => Number(date.slice(0, 4))
const monthOf = (date: IsoDate) => Number(date.slice(5, 7))
const dateOf = (year: number, month: number, day = 1): IsoDate => {
  const years = year + Math.floor((month - 1) / 12)
  return `${String(years).padStart(4, '0')}-${pad(((((month - 1) % 12) + 12) % 12) + 1)}-${pad(day)}`
}

/** Monday is 0. 1970-01-01 was a Thursday. */
const weekday = (date: IsoDate) =>
  (((Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 3) % 7) + 7) % 7

/** First day of the day, ISO week, month, quarter or year that a date lies in. */
export function startOf(grain: Grain, date: IsoDate): IsoDate {
  const quarterMonth = 3 * Math.floor((monthOf(date) - 1) / 3) + 1
  switch (grain) {
    case 'day':
      return date
    case 'week':
      return addDays(date, -weekday(date))
    case 'month':
      return dateOf(yearOf(date), monthOf(date))
    case 'quarter':
      return dateOf(yearOf(date), quarterMonth)
    case 'year':
      return dateOf(yearOf(date), 1)
  }
}

/** First day of the unit `count` units after the one that a date lies in; before it when negative. */
export function shiftStart(grain: Grain, date: IsoDate, count: number): IsoDate {
  const start = startOf(grain, date)
  if (grain === 'day') return addDays(start, count)
  if (grain === 'week') return addDays(start, 7 * count)
  const months = { month: 1, quarter: 3, year: 12 }[grain] * count
  return dateOf(yearOf(start), monthOf(start) + months)
}

/** Last day of the unit that a date lies in. */
export const endOf = (grain: Grain, date: IsoDate): IsoDate =>
  addDays(shiftStart(grain, date, 1), -1)

/** The whole unit that a date lies in. */
export const unitOf = (grain: Grain, date: IsoDate): Window => ({
  from: startOf(grain, date),
  to: endOf(grain, date),
})

/** First days of the units that a window touches, in order. */
export function unitsOf(grain: Grain, { from, to }: Window): IsoDate[] {
  const starts: IsoDate[] = []
  for (let start = startOf(grain, from); start <= to; start = shiftStart(grain, start, 1))
    starts.push(start)
  return starts
}

/** The same day `count` months away, or the last day of that month where it has none such. */
export function shiftMonths(date: IsoDate, count: number): IsoDate {
  const first = dateOf(yearOf(date), monthOf(date) + count)
  const last = endOf('month', first)
  const day = Math.min(Number(date.slice(8)), Number(last.slice(8)))
  return `${first.slice(0, 8)}${pad(day)}`
}
