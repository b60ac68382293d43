import { clipWindow, coverage, type IsoDate, type Window } from '@otel-bi/analytics/window'
import type { Grain } from '@otel-bi/contract/metrics/question'
import { endOf, unitsOf } from './calendar.ts'

/**
 * A unit of time of the current window, beside the unit in the same place of the comparison's window: the third month
 * with the third month.
 */
export type Unit = { readonly start: IsoDate; readonly startBefore: IsoDate | null }

/** The two windows of a question, and the days that any of its facts has. */
export type Windows = {
  readonly window: Window
  readonly comparison: Window | null
  readonly data: Window
}

const unitsWithin = (days: Window | null, data: Window, grain: Grain): IsoDate[] => {
  const clipped = days && clipWindow(days, data)
  return clipped ? unitsOf(grain, clipped) : []
}

/** How many units of time have data: those of the current window or of the comparison, whichever has more. */
export const unitCount = ({ window, comparison, data }: Windows, grain: Grain): number =>
  Math.max(...[window, comparison].map((days) => unitsWithin(days, data, grain).length))

/** The units of the current window that any fact has days of: none before the first or after the last. */
export function unitsOfWindows({ window, comparison, data }: Windows, grain: Grain): Unit[] {
  const before = unitsWithin(comparison, data, grain)
  return unitsWithin(window, data, grain).map((start, index) => ({
    start,
    startBefore: before[index] ?? null,
  }))
}

/** A unit that the window or the data cut is partial. */
export function periodOf({ window }: Windows, grain: Grain, data: Window, from: IsoDate) {
  const to = endOf(grain, from)
  const whole = [window, data].every((days) => coverage({ from, to }, days) === 'full')
  return { from, to, partial: !whole }
}

/** Whether the data have any day of each window: without one, nothing is known, and no value is 0. */
export type Known = { readonly current: boolean; readonly before: boolean }

/** Whether data have a day of a unit, and of the unit it is compared with. */
export function knownIn(grain: Grain, data: Window, { start, startBefore }: Unit): Known {
  const has = (from: IsoDate) => coverage({ from, to: endOf(grain, from) }, data) !== 'none'
  return { current: has(start), before: startBefore !== null && has(startBefore) }
}
