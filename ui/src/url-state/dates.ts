import { type NamedRange, namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import { choiceField, dateField, integerField, readField, type SearchParams } from './fields.ts'
import { longestRange } from './shared-fields.ts'

/** The dates and their comparison that a reader has chosen, under the API's names; what is left out was not chosen. */
export type Dates = {
  readonly days_back?: number
  readonly range?: NamedRange
  readonly from?: string
  readonly to?: string
  readonly compare?: (typeof namedComparisons)[number]
  readonly compare_from?: string
  readonly compare_to?: string
}

/** The parameters that dates and their comparison stand in, under the API's names. */
export const dateParameters = [
  ...['days_back', 'range', 'from', 'to'],
  ...['compare', 'compare_from', 'compare_to'],
] as const

const range = choiceField('range', ['', ...namedRanges], '')
const compare = choiceField('compare', ['', ...namedComparisons], '')
const daysBack = integerField('days_back', 0, { min: 1, max: longestRange })

/** The dates that a URL names; what makes no sense is left out, so that a link never breaks the page. */
export const readDates = (params: SearchParams): Dates => ({
  ...rangeIn(params),
  ...comparisonIn(params),
})

function rangeIn(params: SearchParams): Dates {
  const dates = daysIn(params, 'from', 'to')
  if (dates) return dates
  const named = readField(range, params)
  if (named !== '') return { range: named }
  const days_back = readField(daysBack, params)
  return days_back === 0 ? {} : { days_back }
}

function comparisonIn(params: SearchParams): Dates {
  const dates = daysIn(params, 'compare_from', 'compare_to')
  if (dates) return { compare_from: dates.from, compare_to: dates.to }
  const named = readField(compare, params)
  return named === '' ? {} : { compare: named }
}

function daysIn(params: SearchParams, first: string, last: string) {
  const from = readField(dateField(first), params)
  const to = readField(dateField(last), params)
  return from !== '' && to !== '' && from <= to ? { from, to } : undefined
}

/** Only a number of days, a range or two dates: what a window without a comparison is asked for with. */
export function windowOf({ days_back, range, from, to }: Dates): Dates {
  if (from !== undefined && to !== undefined) return { from, to }
  if (range !== undefined) return { range }
  return days_back === undefined ? {} : { days_back }
}

/** Only what a window is compared with. */
export function comparisonOf({ compare, compare_from, compare_to }: Dates): Dates {
  if (compare_from !== undefined && compare_to !== undefined) return { compare_from, compare_to }
  return compare === undefined ? {} : { compare }
}

const named: Readonly<Record<number, NamedRange>> = {
  7: 'last_7_days',
  30: 'last_30_days',
  90: 'last_90_days',
  365: 'last_365_days',
}

/** A number of days by the name that it has as a range, where it has one. */
export const nameOfDays = (days: number): NamedRange | undefined => named[days]

/** The days that a range counts, where it counts days; undefined for one of the calendar. */
export function daysOfRange({ days_back, range }: Dates): number | undefined {
  if (days_back !== undefined) return days_back
  const found = Object.entries(named).find(([, name]) => name === range)
  return found && Number(found[0])
}

/** The query of a path with the dates of the URL carried along; empty without any. */
export function carriedDates(search: string): string {
  const words = new URLSearchParams(search)
  const carried = new URLSearchParams()
  for (const name of dateParameters) {
    const value = words.get(name)
    if (value !== null) carried.set(name, value)
  }
  // Not every page counts days: a name for them is known to all.
  const range = nameOfDays(Number(carried.get('days_back')))
  if (range !== undefined) {
    carried.delete('days_back')
    carried.set('range', range)
  }
  return carried.size === 0 ? '' : `?${carried}`
}
