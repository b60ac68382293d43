import { describe, expect, test } from 'bun:test'
import { localeOf, messagesOf, preferredLanguage } from './language.ts'

describe('language', () => {
  test('a reader of German and Croatian gets Croatian, a reader of German alone English', () => {
    expect(preferredLanguage(['de-DE', 'hr-HR'])).toBe('hr')
    expect(preferredLanguage(['de-DE'])).toBe('en')
  })

  test('a reader keeps their own variant: en-AU for English, plain hr for a language not requested', () => {
    expect(localeOf('en', ['de', 'en-AU'])).toBe('en-AU')
    expect(localeOf('hr', ['de', 'en-AU'])).toBe('hr')
  })

  test('a longer code such as hrx or enm is not taken for hr or en', () => {
    expect(preferredLanguage(['hrx'])).toBe('en')
    expect(localeOf('en', ['enm'])).toBe('en')
  })

  test('every sentence is in every language: no text of one is missing or empty in another', () => {
    const texts = (value: unknown, path: string): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))
        : [`${path}:${value === '' ? 'empty' : 'said'}`]
    expect(texts(messagesOf.hr, '')).toEqual(texts(messagesOf.en, ''))
  })
})
