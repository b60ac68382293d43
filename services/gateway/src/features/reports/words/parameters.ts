import type { Language } from '@otel-bi/contract/language'
import { comparisonTitles, rangeTitles } from '@otel-bi/contract/metrics/range-titles'
import { sentence } from '@otel-bi/contract/plain-text'
import { reportPages } from '@otel-bi/contract/reports'
import type { Presenter } from './presenter.ts'
import { reportWords } from './words.ts'

/** The parameters of a report as a sentence for each. */
export function parametersText(
  parameters: Readonly<Record<string, unknown>>,
  show: Presenter,
): string {
  const words = reportWords[show.language]
  const given = (name: string) => {
    const value = parameters[name]
    return value === undefined ? undefined : String(value)
  }
  const [from, to, range, days] = ['from', 'to', 'range', 'days_back'].map(given)
  const period =
    from !== undefined && to !== undefined
      ? show.range(from, to)
      : range !== undefined
        ? words.askedRange(named(rangeTitles, range, show))
        : days !== undefined
          ? words.askedDays(words.days(Number(days)))
          : words.askedDefault
  const compare = given('compare')
  const [comparedFrom, comparedTo] = [given('compare_from'), given('compare_to')]
  const comparison =
    comparedFrom !== undefined && comparedTo !== undefined
      ? show.range(comparedFrom, comparedTo)
      : compare && named(comparisonTitles, compare, show)
  const horizon = given('horizon_days')
  const top = given('top_n')
  const page = reportPages.find((name) => name === given('page'))
  return [
    ...(page === undefined ? [] : [words.askedPage(words.pages[page])]),
    sentence(
      `${period}${comparison === undefined ? words.askedPrevious : words.askedCompare(comparison)}`,
    ),
    ...(horizon === undefined ? [] : [words.askedHorizon(words.days(Number(horizon)))]),
    ...(top === undefined ? [] : [words.askedTop(top)]),
    given('strict') === 'true' ? words.askedStrict : words.askedLenient,
  ].join(' ')
}

/** What the pages of the dashboard call a range or a comparison. */
const named = (
  titles: Readonly<Record<string, Readonly<Record<Language, string>>>>,
  name: string,
  { language }: Presenter,
): string => titles[name]?.[language].toLowerCase() ?? name
