import type { Language } from './language.ts'
import { croatianDetails } from './problem-details.hr.ts'
import { croatianFieldMessages } from './problem-fields.hr.ts'
import { croatianValue } from './problem-values.hr.ts'
import { reword, sentencesOf } from './sentences.ts'

const details = sentencesOf(croatianDetails)
const fields = sentencesOf(croatianFieldMessages)

/** A detail in the reader's language; one that has no Croatian sentence stays as it is. */
export const wordDetail = (text: string, language: Language): string =>
  language === 'en' ? text : (wordSentences(text.split(/(?<=\.) /)) ?? wordFields(text))

/** Details one after another, each of one or more sentences; undefined where one of them is not known. */
function wordSentences(sentences: readonly string[]): string | undefined {
  for (let count = 1; count <= sentences.length; count += 1) {
    const first = reword(sentences.slice(0, count).join(' '), details, croatianValue)
    if (first === undefined) continue
    if (count === sentences.length) return first
    const rest = wordSentences(sentences.slice(count))
    if (rest !== undefined) return `${first} ${rest}`
  }
  return undefined
}

/** The detail of a bad request as it is kept: what is wrong with each field, separated by semicolons. */
function wordFields(text: string): string {
  const [, field = '', message = ''] = /^(\S+) (.+)$/su.exec(text) ?? []
  const whole = reword(message, fields)
  return whole === undefined ? text : `${field} ${whole}`
}

/** What is wrong with a field in the reader's language. */
export const wordFieldMessage = (message: string, language: Language): string =>
  language === 'en' ? message : (reword(message, fields) ?? message)
