import { text } from './measures.ts'
import type { Localized } from './model.ts'
import type { NamedRange, namedComparisons } from './range.ts'

/** Ranges and comparisons in words, the same on every page and in files. */
export const rangeTitles: Readonly<Record<NamedRange, Localized>> = {
  last_7_days: text('Last 7 days', 'Zadnjih 7 dana'),
  last_30_days: text('Last 30 days', 'Zadnjih 30 dana'),
  last_90_days: text('Last 90 days', 'Zadnjih 90 dana'),
  last_365_days: text('Last 365 days', 'Zadnjih 365 dana'),
  month_to_date: text('Month to date', 'Mjesec do danas'),
  quarter_to_date: text('Quarter to date', 'Tromjesečje do danas'),
  year_to_date: text('Year to date', 'Godina do danas'),
  last_month: text('Last month', 'Prošli mjesec'),
  last_quarter: text('Last quarter', 'Prošlo tromjesečje'),
  last_year: text('Last year', 'Prošla godina'),
  all: text('All', 'Sve'),
}

export const comparisonTitles: Readonly<Record<(typeof namedComparisons)[number], Localized>> = {
  none: text('Nothing', 'Ničim'),
  previous_period: text('Previous period', 'Prethodno razdoblje'),
  previous_year: text('Previous year', 'Prethodna godina'),
}
