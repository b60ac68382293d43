import type { Language } from '@otel-bi/contract/language'
import type { ColumnKind } from '@otel-bi/contract/view'
import { readableInstant } from './instant.ts'
import { labels } from './labels.ts'
import { defaultPresentation } from './presentation.ts'
import { printable } from './text.ts'

function formatsIn(locale: string) {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
  return {
    money: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    integer: number({ maximumFractionDigits: 0 }),
    decimal: number({ maximumFractionDigits: 4 }),
    ratio: number({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
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
  if (typeof value === 'number') return formatOf(kind, language).format(value)
  if (kind === 'instant') return readableInstant(timeZone, String(value))
  if (kind === 'date') return dateIn(language, String(value))
  return printable(String(value))
}

/** `2026-01-31`, and `31. 1. 2026.` in Croatian. */
function dateIn(language: Language, date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return language === 'en' || day === undefined ? date : `${day}. ${month}. ${year}.`
}

const formatOf = (kind: ColumnKind, language: Language) =>
  kind === 'money' || kind === 'integer' || kind === 'ratio'
    ? formats[language][kind]
    : formats[language].decimal

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

export const isNumeric = (kind: ColumnKind) =>
  kind === 'money' || kind === 'integer' || kind === 'decimal' || kind === 'ratio'
