import type { Formats } from '../../format/formats.ts'
import type { ReportWords } from './messages.ts'
import type { Report } from './requests.ts'

/** The parameters of a report in sentences. */
export function parametersText(
  parameters: Report['parameters'],
  words: ReportWords,
  formats: Formats,
): string {
  const given = (name: string) => {
    const value = parameters[name]
    return value === undefined ? undefined : String(value)
  }
  const [from, to, range, days] = ['from', 'to', 'range', 'days_back'].map(given)
  const [horizon, top, compare] = ['horizon_days', 'top_n', 'compare'].map(given)
  const period = () => {
    if (from !== undefined && to !== undefined) return formats.dateRange(from, to)
    if (range !== undefined) return words.askedRange(range.replaceAll('_', ' '))
    return days === undefined ? words.askedDefault : words.askedDays(days)
  }
  return [
    `${period()}${compare === undefined ? '' : words.askedCompare(compare.replaceAll('_', ' '))}.`,
    ...(horizon === undefined ? [] : [words.askedHorizon(horizon)]),
    ...(top === undefined ? [] : [words.askedTop(top)]),
    given('strict') === 'true' ? words.askedStrict : words.askedLenient,
  ].join(' ')
}
