import type { Language } from './language.ts'
import { croatianDetails } from './problem-details.hr.ts'
import { croatianFieldMessages } from './problem-fields.hr.ts'

/** What finds a sentence by its values, and words it anew. */
type Sentence = { readonly matches: RegExp; readonly croatian: string }

const placeholder = /\{(\w+)\}/g

const sentenceOf = ([english, croatian]: readonly [string, string]): Sentence => {
  const literal = english.split(placeholder).map((part, n) => {
    if (n % 2 === 1) return `(?<${part}>.+?)`
    return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return { matches: new RegExp(`^${literal.join('')}$`, 'su'), croatian }
}

/** The more of a sentence is fixed, the earlier it is tried. */
const fixed = (english: string) => english.replaceAll(placeholder, '').length

const sentencesOf = (texts: Readonly<Record<string, string>>): Sentence[] =>
  Object.entries(texts)
    .sort(([one], [other]) => fixed(other) - fixed(one))
    .map(sentenceOf)

const details = sentencesOf(croatianDetails)
const fields = sentencesOf(croatianFieldMessages)

function reword(text: string, sentences: readonly Sentence[]): string | undefined {
  for (const { matches, croatian } of sentences) {
    const found = matches.exec(text)
    if (found) return croatian.replaceAll(placeholder, (_, name) => found.groups?.[name] ?? '')
  }
  return undefined
}

/** A detail in the reader's language; one that has no Croatian sentence stays as it is. */
export const wordDetail = (text: string, language: Language): string =>
  language === 'en' ? text : (reword(text, details) ?? wordFields(text))

/** The detail of a bad request as it is kept: what is wrong with each field, separated by semicolons. */
function wordFields(text: string): string {
  const [, field = '', message = ''] = /^(\S+) (.+)$/su.exec(text) ?? []
  const whole = reword(message, fields)
  return whole === undefined ? text : `${field} ${whole}`
}

/** What is wrong with a field in the reader's language. */
export const wordFieldMessage = (message: string, language: Language): string =>
  language === 'en' ? message : (reword(message, fields) ?? message)
