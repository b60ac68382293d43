import type { Language } from './language.ts'
import { qualityRules, ruleText } from './quality-words.ts'
import { reword, sentencesOf } from './sentences.ts'

/** Stands for each value by its name in braces. */
const named = new Proxy<Record<string, string>>({}, { get: (_, name) => `{${String(name)}}` })

const templates = qualityRules.map((code) => {
  const of = (language: Language) => ruleText({ code, values: named }, language) ?? code
  return [of('en'), of('hr')] as const
})
const rules = sentencesOf(Object.fromEntries(templates))

/** What a check asserts, by the English text that an alert keeps; a text that no rule writes stays as it is. */
export const wordRule = (asserts: string, language: Language): string =>
  language === 'en' ? asserts : (reword(asserts, rules) ?? asserts)
