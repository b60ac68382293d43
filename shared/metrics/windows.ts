import {
  addDays,
  type IsoDate,
  previousWindow,
  type Window,
  windowEnding,
} from '@otel-bi/analytics/window'
import type { Grain } from '@otel-bi/contract/metrics/question'
import type { Comparison, NamedRange, Range } from '@otel-bi/contract/metrics/range'
import { endOf, shiftMonths, shiftStart, startOf, unitOf } from './calendar.ts'

const days: Partial<Record<NamedRange, number>> = {
  last_7_days: 7,
  last_30_days: 30,
  last_90_days: 90,
  last_365_days: 365,
}
const toDate: Partial<Record<NamedRange, Grain>> = {
  month_to_date: 'month',
  quarter_to_date: 'quarter',
  year_to_date: 'year',
}
const whole: Partial<Record<NamedRange, Grain>> = {
  last_month: 'month',
  last_quarter: 'quarter',
  last_year: 'year',
}

/** The days of a range. `asOf` is the last date that all facts asked reach, `data` all days that any has. */
export function windowOf(range: Range, asOf: IsoDate, data: Window): Window {
  if (typeof range === 'object') return range
  const length = days[range]
  if (length !== undefined) return windowEnding(asOf, length)
  const begun = toDate[range]
  if (begun !== undefined) return { from: startOf(begun, asOf), to: asOf }
  const unit = whole[range]
  return unit === undefined ? data : lastWhole(unit, asOf)
}

/** The last month, quarter or year whose last day the data reach. */
function lastWhole(unit: Grain, asOf: IsoDate): Window {
  const complete = endOf(unit, asOf) === asOf
  return unitOf(unit, complete ? asOf : shiftStart(unit, asOf, -1))
}

/**
 * The days that a window is compared with; null for none.
 *
 * `previous_year`: the same dates twelve months before; a window that ends with its month keeps doing so.
 * `previous_period`: whole months, quarters and years are compared with the one before, a range to date with as many
 * days of the unit before, and any other window with as many days just before it.
 */
export function comparisonOf(comparison: Comparison, range: Range, window: Window): Window | null {
  if (typeof comparison === 'object') return comparison
  if (comparison === 'none') return null
  if (comparison === 'previous_year') return shifted(window, -12)
  const name = typeof range === 'object' ? null : range
  const unit = name && whole[name]
  if (unit) return unitOf(unit, shiftStart(unit, window.from, -1))
  const begun = name && toDate[name]
  if (begun) return toDateBefore(begun, window)
  return previousWindow(window)
}

const months = { month: 1, quarter: 3, year: 12, week: 0, day: 0 } as const satisfies Record<
  Grain,
  number
>

function toDateBefore(unit: Grain, window: Window): Window {
  const before = unitOf(unit, shiftStart(unit, window.from, -1))
  const to = shiftMonths(window.to, -months[unit])
  return { from: before.from, to: to < before.to ? to : before.to }
}

function shifted({ from, to }: Window, count: number): Window {
  const endsMonth = endOf('month', to) === to
  const last = shiftMonths(to, count)
  return { from: shiftMonths(from, count), to: endsMonth ? endOf('month', last) : last }
}

/** The day after the last one: windows are half-open in statements, so that a time of day cannot be lost. */
export const dayAfter = ({ to }: Window): IsoDate => addDays(to, 1)
