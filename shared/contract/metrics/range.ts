/** A calendar day, `YYYY-MM-DD`. */
type IsoDate = string

/** Days from `from` to `to`, both included. */
type Dates = { readonly from: IsoDate; readonly to: IsoDate }

/**
 * Ranges by name, relative to the last date of the data. `last_month`, `last_quarter` and `last_year` are the
 * last ones that the data reach to the end of; `…_to_date` begin where the last day's own unit begins.
 */
export const namedRanges = [
  'last_7_days',
  'last_30_days',
  'last_90_days',
  'last_365_days',
  'month_to_date',
  'quarter_to_date',
  'year_to_date',
  'last_month',
  'last_quarter',
  'last_year',
  'all',
] as const
export type NamedRange = (typeof namedRanges)[number]

export type Range = NamedRange | Dates

/** What a window is compared with: the period before of the same kind, the same days a year before, or own dates. */
export const namedComparisons = ['none', 'previous_period', 'previous_year'] as const
type NamedComparison = (typeof namedComparisons)[number]

export type Comparison = NamedComparison | Dates

export const defaultRange: NamedRange = 'last_365_days'
