import type { Language } from '@otel-bi/contract/language'
import { text } from '@otel-bi/contract/metrics/measures'
import { namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import { rangeTitles } from '@otel-bi/contract/metrics/range-titles'
import { isoDate } from '@otel-bi/contract/parameters'
import { writtenDay } from '@otel-bi/contract/written-values'
import { z } from 'zod'

const days = z.object({ from: isoDate.nullable(), to: isoDate.nullable() })

/** The dates in the meta of an answer, whichever view it is of; what another view has is left alone. */
const Dated = z.object({
  ...days.partial().shape,
  previous: days.nullish(),
  comparison: days.nullish(),
  range: z.enum([...namedRanges, 'dates']).optional(),
  compare: z.enum([...namedComparisons, 'dates']).optional(),
  parameters: z
    .object({
      days_back: z.coerce.number().nullish(),
      range: z.enum(namedRanges).optional(),
      compare: z.enum(namedComparisons).optional(),
      compare_from: isoDate.optional(),
    })
    .optional(),
})

const against = {
  previous_period: text('against the period before', 'prema prethodnom razdoblju'),
  previous_year: text('against the year before', 'prema godini prije'),
  dates: text('against', 'prema'),
} as const
const daysBack = text('days', 'dana')
const until = text('to', 'do')

/**
 * The dates of an answer as a sentence: `Last quarter: 2013-09-01 to 2013-11-30, against the year before: 2012-09-01 to
 * 2012-11-30`. Null for an answer without a window.
 */
export function datesInWords(meta: unknown, language: Language): string | null {
  const read = Dated.safeParse(meta)
  if (!read.success) return null
  const { from, to, previous, comparison, parameters = {} } = read.data
  const window = daysText(from, to, language)
  if (window === null) return null
  const asked = parameters.range ?? read.data.range
  const range =
    asked && asked !== 'dates'
      ? rangeTitles[asked][language]
      : countText(parameters.days_back, language)
  const shown = [range, window].filter((part) => part !== null).join(': ')
  const compared = previous ?? comparison
  const before = compared ? daysText(compared.from, compared.to, language) : null
  if (before === null) return shown
  const named = parameters.compare ?? read.data.compare ?? 'previous_period'
  const kind = parameters.compare_from !== undefined || named === 'none' ? 'dates' : named
  return `${shown}, ${against[kind][language]}${kind === 'dates' ? '' : ':'} ${before}`
}

const countText = (count: number | null | undefined, language: Language) =>
  count ? `${count} ${daysBack[language]}` : null

const daysText = (
  from: string | null | undefined,
  to: string | null | undefined,
  language: Language,
) =>
  from && to ? `${writtenDay(from, language)} ${until[language]} ${writtenDay(to, language)}` : null

/** The words of a call that `datesInWords` says. */
export const saidInWords: readonly string[] = [
  ...['days_back', 'range', 'from', 'to', 'compare', 'compare_from', 'compare_to'],
]
