/** A calendar day, `YYYY-MM-DD`. Such strings sort as dates do, and have no time zone. */
export type IsoDate = string

/** Calendar days from `from` to `to`, both included. */
export interface Window {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** How much of a window the data reach: all of its days, some, or none. */
export type Coverage = 'full' | 'partial' | 'none'

const MS_PER_DAY = 86_400_000

/** With months and days that exist: of others engines make dates by rules of their own. */
const calendarDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** Whether a text is a day of the calendar, `YYYY-MM-DD`; the parser turns 30 February into 1 or 2 March. */
export function isCalendarDay(text: string): boolean {
  return calendarDay.test(text) && new Date(text).getUTCDate() === Number(text.slice(8))
}

/** ECMAScript reads a date without a time as midnight UTC. */
function dayNumber(date: IsoDate): number {
  if (!calendarDay.test(date)) throw new RangeError(`not a calendar day: ${date}`)
  return Date.parse(date) / MS_PER_DAY
}

/** The day `days` after `date` (before it when negative). @throws RangeError when `date` is not a calendar day. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(date) + days) * MS_PER_DAY).toISOString().slice(0, 10)
}

/** Whole days from `from` to `to`: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days in the window, both ends counted. */
export function windowLength({ from, to }: Window): number {
  return daysBetween(from, to) + 1
}

/** Every day of the window, in order; none when `to` lies before `from`. */
export function eachDay(window: Window): IsoDate[] {
  const length = Math.max(0, windowLength(window))
  return Array.from({ length }, (_, offset) => addDays(window.from, offset))
}

/** The `days` calendar days that end on `asOf`, which is included. @throws RangeError unless `days` is a whole number ≥ 1. */
export function windowEnding(asOf: IsoDate, days: number): Window {
  if (!Number.isInteger(days) || days < 1)
    throw new RangeError(`a window has at least one day: ${days}`)
  return { from: addDays(asOf, 1 - days), to: asOf }
}

/** The window of equal length just before. */
export function previousWindow(window: Window): Window {
  return windowEnding(addDays(window.from, -1), windowLength(window))
}

/** Whether the day lies in the window. */
export function isWithin(date: IsoDate, { from, to }: Window): boolean {
  return from <= date && date <= to
}

/** How much of `window` lies inside `data`, the first to the last day of a fact. */
export function coverage(window: Window, data: Window): Coverage {
  if (window.to < data.from || data.to < window.from) return 'none'
  return data.from <= window.from && window.to <= data.to ? 'full' : 'partial'
}

/** The days of `window` that the data reach; `null` when there are none. */
export function clipWindow(window: Window, data: Window): Window | null {
  if (coverage(window, data) === 'none') return null
  return {
    from: isWithin(data.from, window) ? data.from : window.from,
    to: isWithin(data.to, window) ? data.to : window.to,
  }
}

/** The last `days` days of the data, as far back as the data reach; `null` without data. */
export const lastDaysWithin = (data: Window | null, days: number): Window | null =>
  data && clipWindow(windowEnding(data.to, days), data)
