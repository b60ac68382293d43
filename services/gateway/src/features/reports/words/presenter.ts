import type { Language } from '@otel-bi/contract/language'
import { wordDetail } from '@otel-bi/contract/problem-sentences'
import { wordRule } from '@otel-bi/contract/quality-sentences'
import type { ColumnKind } from '@otel-bi/contract/view'
import { amountIn } from '@otel-bi/documents/currencies'
import { formatted, localeOf } from '@otel-bi/documents/display'

/** Numbers and dates as a reader of a language writes them. */
export type Presenter = ReturnType<typeof presenterIn>

export function presenterIn(language: Language) {
  const locale = localeOf(language)
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, {
    ...{ month: 'short', year: 'numeric', timeZone: 'UTC' },
  })
  const days = new Intl.NumberFormat(locale, {
    ...{ style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 },
  })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const shown = (value: unknown, kind: ColumnKind) =>
    formatted(value, kind, { language, timeZone: 'UTC' })
  const day = (date: string) => long.format(new Date(date))
  return {
    language,
    value: shown,
    money: (amount: number | null) => shown(amount, 'money'),
    /** In a sentence, where no title names the currency. */
    amount: (amount: number | null, currencies: readonly string[]) =>
      amount === null ? '–' : amountIn(currencies, language)(amount),
    count: (amount: number | null) => shown(amount, 'integer'),
    /** `2.5 days`. */
    days: (amount: number | null) => (amount === null ? '–' : days.format(amount)),
    ratio: (fraction: number | null) => shown(fraction, 'ratio'),
    /** With its sign; that of a ratio in percentage points. */
    change: (fraction: number | null, kind: ColumnKind = 'money') =>
      shown(fraction, kind === 'ratio' ? 'points' : 'change'),
    day,
    range: (from: string, to: string) => `${day(from)} – ${day(to)}`,
    month: (date: string) => month.format(new Date(date)),
    list: (items: readonly string[]) => list.format(items),
    /** Why something is missing, and what a check asserts: both are kept in English. */
    detail: (detail: string) => wordDetail(detail, language),
    check: (asserts: string) => wordRule(asserts, language),
  }
}
