import type { Language } from '@otel-bi/contract/language'
import type { ColumnKind } from '@otel-bi/contract/view'
import { writtenDay } from '@otel-bi/contract/written-values'
import { readableInstant } from './instant.ts'
import { labels } from './labels.ts'
import { defaultPresentation } from './presentation.ts'
import { printable } from './text.ts'

const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const

function formatsIn(locale: string) {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
  return {
    money: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    integer: number({ maximumFractionDigits: 0 }),
    decimal: number({ maximumFractionDigits: 4 }),
    ratio: number({ style: 'percent', ...oneDigit }),
    change: number({ style: 'percent', ...oneDigit, signDisplay: 'exceptZero' }),
    points: number({ ...oneDigit, signDisplay: 'exceptZero' }),
  }
}
const locales = { en: 'en-US', hr: 'hr-HR' } as const satisfies Record<Language, string>
/** The locale that numbers and dates of a language are written in. */
export const localeOf = (language: Language) => locales[language]
const formats = { en: formatsIn(locales.en), hr: formatsIn(locales.hr) }

/** A value formatted for a PDF; an en dash for null. */
export function formatted(
  value: unknown,
  kind: ColumnKind,
  { language, timeZone } = defaultPresentation,
): string {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'boolean') return value ? labels[language].yes : labels[language].no
  if (typeof value === 'number') return numberText(value, kind, language)
  if (kind === 'instant') return readableInstant({ language, timeZone }, String(value))
  if (kind === 'date') return writtenDay(String(value), language)
  return printable(String(value))
}

function numberText(value: number, kind: ColumnKind, language: Language): string {
  const { points, ...others } = formats[language]
  if (kind === 'points') return `${points.format(100 * value)} ${labels[language].points}`
  const format =
    kind === 'money' || kind === 'integer' || kind === 'ratio' || kind === 'change'
      ? others[kind]
      : others.decimal
  return format.format(value)
}

/** `5.2M` or `5,2 mil.`. */
export const shortNumber = (language: Language) =>
  new Intl.NumberFormat(localeOf(language), { notation: 'compact', maximumFractionDigits: 1 })

/** The axis of days: by month from four months on. */
export function dayLabels(language: Language, days: number): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(localeOf(language), {
    ...(days > 120 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' }),
    timeZone: 'UTC',
  })
}

const numeric: readonly ColumnKind[] = [
  ...(['money', 'integer', 'decimal', 'ratio', 'change', 'points'] as const),
]
export const isNumeric = (kind: ColumnKind) => numeric.includes(kind)
