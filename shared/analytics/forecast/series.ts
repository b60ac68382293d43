import { daysBetween, type IsoDate, isCalendarDay, isWithin, type Window } from '../window.ts'
import { ForecastError } from './errors.ts'

/** One value a day without gaps; `start` is the date of the first. */
export interface DailySeries {
  readonly start: IsoDate
  readonly values: readonly number[]
}

export interface DatedValue {
  readonly date: IsoDate
  readonly value: number
}

/**
 * Makes a series with every day from rows that name only days with sales, in any order: a day
 * without a row is 0, rows of one day add up, rows outside the window are left out.
 * @param window first row to last row unless given
 * @throws ForecastError `empty_series` when there is no day to fill, `invalid_date` for a bad date
 */
export function gapFill(rows: readonly DatedValue[], window = extentOf(rows)): DailySeries {
  for (const { date } of rows) assertDate(date)
  const values = new Array<number>(Math.max(0, daysBetween(window.from, window.to) + 1)).fill(0)
  if (values.length === 0) throw new ForecastError('empty_series', 'there is no day to fill')
  for (const { date, value } of rows) {
    if (!isWithin(date, window)) continue
    const day = daysBetween(window.from, date)
    values[day] = (values[day] ?? 0) + value
  }
  return { start: window.from, values }
}

/** @throws ForecastError for a date that is not a calendar day `YYYY-MM-DD`. */
export function assertDate(date: IsoDate): void {
  if (!isCalendarDay(date))
    throw new ForecastError('invalid_date', `'${date}' is not a date of the form YYYY-MM-DD`)
}

function extentOf(rows: readonly DatedValue[]): Window {
  const dates = rows.map(({ date }) => date).sort()
  const [from, to] = [dates.at(0), dates.at(-1)]
  if (from === undefined || to === undefined)
    throw new ForecastError('empty_series', 'there is no row to make a series of')
  return { from, to }
}
