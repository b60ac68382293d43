import { type Language, languages } from '@otel-bi/contract/language'
import { en, type Messages } from './en.ts'
import { hr } from './hr.ts'

export { type Language, languages }

export const isLanguage = (value: unknown): value is Language =>
  languages.some((language) => language === value)

export const messagesOf: Record<Language, Messages> = { en, hr }

const languageOf = (locale: string) => locale.split('-')[0]

/** The first of the reader's languages that the dashboard speaks; English when it speaks none. */
export function preferredLanguage(locales: readonly string[]): Language {
  return locales.map(languageOf).find(isLanguage) ?? 'en'
}

/** The reader's own variant of a language, so that an Australian keeps Australian dates. */
export function localeOf(language: Language, locales: readonly string[]): string {
  return locales.find((locale) => languageOf(locale) === language) ?? language
}
