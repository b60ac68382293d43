import type { fileOptions } from '@otel-bi/contract/exports'
import { type Language, languages } from '@otel-bi/contract/language'
import type { CsvStyle } from '@otel-bi/documents/csv'
import type { Presentation } from '@otel-bi/documents/presentation'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { z } from 'zod'

export type FileOptions = z.output<typeof fileOptions>

/** The reader's language, from Accept-Language; English where no language of ours is wanted. */
export function languageOf(c: Context): Language {
  const bases = localesOf(c).map((locale) => locale.split('-')[0]?.toLowerCase())
  const known = bases.flatMap((base) => languages.find((language) => language === base) ?? [])
  return known[0] ?? 'en'
}

/** A file's language and time zone, from Accept-Language and `time_zone`. */
export function presentationOf(
  c: Context,
  { time_zone: timeZone = 'UTC' }: FileOptions,
): Presentation {
  return { language: languageOf(c), timeZone }
}

/** CSV is for programs; `csv_dialect=spreadsheet` makes it for a spreadsheet of the caller's locale. */
export function csvStyleOf(c: Context, options: FileOptions): Omit<CsvStyle, 'timeZone'> {
  const { csv_dialect: dialect = 'machine', csv_sep_line: sepLine = false } = options
  if (dialect === 'machine') return { header: 'keys', decimalMark: '.', sepLine }
  return { header: 'titles', decimalMark: decimalMarkOf(localesOf(c)[0] ?? 'en'), sepLine }
}

/** The locales of Accept-Language, the most wanted first (RFC 9110, 12.5.4). */
function localesOf(c: Context): string[] {
  const locales = accepts(c, {
    header: 'Accept-Language',
    supports: [],
    default: '',
    match: (accepted) =>
      accepted
        .filter(({ type, q }) => q > 0 && type !== '*')
        .sort((one, other) => other.q - one.q)
        .map(({ type }) => type)
        .join(),
  })
  return locales === '' ? [] : locales.split(',')
}

/** A tag that is none, such as `x_y`, has a decimal point. */
function decimalMarkOf(locale: string): '.' | ',' {
  try {
    const parts = new Intl.NumberFormat(locale).formatToParts(1.5)
    return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.'
  } catch {
    return '.'
  }
}
