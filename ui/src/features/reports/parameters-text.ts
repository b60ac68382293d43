import { comparisonTitles, rangeTitles } from '@otel-bi/contract/metrics/range-titles'
import { sentence } from '@otel-bi/contract/plain-text'
import type { Formats } from '../../format/formats.ts'
import type { Language } from '../../i18n/language.ts'
import type { ReportWords } from './messages.ts'
import type { Report } from './requests.ts'

type Titles = Readonly<Record<string, Readonly<Record<Language, string>>>>

/** The parameters of a report in sentences. */
export function parametersText(
  parameters: Report['parameters'],
  words: ReportWords,
  formats: Formats,
  language: Language,
): string {
  const given = (name: string) => {
    const value = parameters[name]
    return value === undefined ? undefined : String(value)
  }
  const [from, to, range, days] = ['from', 'to', 'range', 'days_back'].map(given)
  const [compare, comparedFrom, comparedTo] = ['compare', 'compare_from', 'compare_to'].map(given)
  const [horizon, top] = ['horizon_days', 'top_n'].map(given)
  const named = (titles: Titles, name: string) => titles[name]?.[language].toLowerCase() ?? name
  const period = () => {
    if (from !== undefined && to !== undefined) return formats.dateRange(from, to)
    if (range !== undefined) return words.askedRange(named(rangeTitles, range))
    return days === undefined ? words.askedDefault : words.askedDays(formats.days(Number(days)))
  }
  const comparison = () => {
    if (comparedFrom !== undefined && comparedTo !== undefined)
      return words.askedCompare(formats.dateRange(comparedFrom, comparedTo))
    return compare === undefined ? '' : words.askedCompare(named(comparisonTitles, compare))
  }
  return [
    sentence(`${period()}${comparison()}`),
    ...(horizon === undefined ? [] : [words.askedHorizon(formats.days(Number(horizon)))]),
    ...(top === undefined ? [] : [words.askedTop(top)]),
    given('strict') === 'true' ? words.askedStrict : words.askedLenient,
  ].join(' ')
}
