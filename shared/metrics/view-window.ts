import { clipWindow, type IsoDate, type Window, windowEnding } from '@otel-bi/analytics/window'
import { namesRange, readComparison, readRange } from '@otel-bi/contract/metrics/range-url'
import type { AskedDates } from '@otel-bi/contract/window'
import { type FactDates, wholeRange } from './plan.ts'
import { comparisonOf, windowOf } from './windows.ts'

/** Null days are all days. */
type Dates = Omit<AskedDates, 'days_back'> & { readonly days_back?: number | null | undefined }

/** The days that facts have: ranges by name end on `asOf`, the last date that all of them reach. */
export type FactDays = { readonly asOf: IsoDate; readonly data: Window }

/** A view's days, the last of them that the data reach, and the days that it is compared with; null for none. */
export type ComparedWindow = Window & {
  readonly asOf: IsoDate
  readonly comparison: Window | null
}

/** The days of several facts together; null when none has rows. */
export function factDays(dates: FactDates): FactDays | null {
  const data = wholeRange(dates)
  if (data === null) return null
  const ends = Object.values(dates).flatMap((days) => days?.to ?? [])
  return { asOf: ends.reduce(earlier), data }
}

const earlier = (one: IsoDate, other: IsoDate) => (one < other ? one : other)

/**
 * The days that a view is asked about and what they are compared with, by the rules of metric questions; the period
 * before unless the query says otherwise. Null when the facts have no rows.
 */
export function comparedWindow(asked: Dates, days: FactDays | null): ComparedWindow | null {
  if (days === null) return null
  const { range, window } = askedRange(asked, days)
  const comparison = readComparison(asked, ignore, 'previous_period')
  const asOf = earlier(window.to, days.data.to)
  return { ...window, asOf, comparison: comparisonOf(comparison, range, window) }
}

/** The days that a view is asked about, as far as the data reach; null when they reach none of them. */
export function windowWithin(asked: Dates, days: FactDays | null): Window | null {
  return days && clipWindow(askedRange(asked, days).window, days.data)
}

function askedRange(asked: Dates, { asOf, data }: FactDays) {
  if (namesRange(asked)) {
    const range = readRange(asked, ignore)
    return { range, window: windowOf(range, asOf, data) }
  }
  const window = typeof asked.days_back === 'number' ? windowEnding(asOf, asked.days_back) : data
  return { range: window, window }
}

/** The contract has refused what these words could have wrong. */
const ignore = () => {}
