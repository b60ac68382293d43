import type { Language } from './language.ts'

const locales = { en: 'en-US', hr: 'hr-HR' } as const satisfies Record<Language, string>

/** `2026-01-31`; in Croatian `31. 1. 2026.`. What is no date stays as it is. */
export function writtenDay(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return language === 'en' || date === undefined
    ? day
    : `${Number(date)}. ${Number(month)}. ${year}.`
}

/** A count with its thousands apart: `1,000,000` or `1.000.000`. */
export const writtenCount = (count: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(count)
