import { namesRange } from '@otel-bi/contract/metrics/range-url'
import type { AskedDates } from '@otel-bi/contract/window'

type DatesOr<D> = Omit<AskedDates, 'days_back'> & { days_back?: number | D | undefined }

/**
 * The dates of a query as `meta.parameters` repeats them: a range or two dates as they were given, else a number of
 * days, which is the default where none was given. Words that were left out are undefined, and so not in the JSON.
 */
export function askedDates<D>(query: AskedDates, defaultDays: D): DatesOr<D> {
  const { days_back, range, from, to, compare, compare_from, compare_to } = query
  const words = { range, from, to, compare, compare_from, compare_to }
  return namesRange(query) ? words : { days_back: days_back ?? defaultDays, ...words }
}
