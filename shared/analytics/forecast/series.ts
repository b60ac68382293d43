import { ForecastError } from './errors.ts'

/** One value a day without gaps; `start` is the date of the first, `YYYY-MM-DD`. */
export interface DailySeries {
  start: string
  values: readonly number[]
}

export interface DatedValue {
  date: string
  value: number
}

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of a calendar date; throws `invalid_date` for anything that is not one. */
export const dayNumber = (date: string): number => {
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new ForecastError('invalid_date', `'${date}' is not a date of the form YYYY-MM-DD`)
  }
  return time / DAY_MS
}

/** The date `days` after `date`, both `YYYY-MM-DD`. */
export const addDays = (date: string, days: number): string =>
  new Date((dayNumber(date) + days) * DAY_MS).toISOString().slice(0, 10)

/** ISO 8601 weekday of a date, 1 = Monday to 7 = Sunday. */
export const isoWeekday = (date: string): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/**
 * Makes a series with every day from rows that name only the days with sales, in any order; a day
 * without a row is 0 and two rows of one day are added. The window is first to last row unless
 * `from` and `to` (inclusive) say otherwise; rows outside it are left out.
 */
export const gapFill = (
  rows: readonly DatedValue[],
  window: { from?: string; to?: string } = {},
): DailySeries => {
  const days = rows.map((row) => dayNumber(row.date))
  const min = days.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const max = days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const first = window.from === undefined ? min : dayNumber(window.from)
  const last = window.to === undefined ? max : dayNumber(window.to)
  if (!(Number.isFinite(first) && last >= first && Number.isFinite(last))) {
    throw new ForecastError('empty_series', 'there is no day to fill')
  }
  const values = new Array<number>(last - first + 1).fill(0)
  rows.forEach((row, index) => {
    const at = (days[index] ?? first) - first
    const current = values[at]
    if (current !== undefined) values[at] = current + row.value
  })
  return { start: addDays('1970-01-01', first), values }
}
