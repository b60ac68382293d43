import type { Language } from './language.ts'
import { type FieldProblem, type Problem, problemCatalogue } from './problem.ts'
import { croatianDetails } from './problem-details.hr.ts'
import { croatianFieldMessages } from './problem-fields.hr.ts'
import { croatianProblemTitles } from './problem-titles.hr.ts'

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

const titles = Object.entries(problemCatalogue).map(([code, { title }]) => [code, title] as const)
const titlesByText: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(croatianProblemTitles).map(([code, croatian]) => [
    titles.find(([known]) => known === code)?.[1] ?? code,
    croatian,
  ]),
)

const details = sentencesOf({ ...titlesByText, ...croatianDetails })
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

/** The detail of a bad request: what is wrong with each field. */
export const detailOf = (errors: readonly FieldProblem[]): string =>
  errors.map(({ field, message }) => `${field} ${message}`).join('; ')

/**
 * A problem in the reader's language. Problems are thrown, kept and relayed in English, and worded here, by
 * the sentence that the English text is of.
 */
export function wordProblem(problem: Problem, language: Language): Problem {
  if (language === 'en') return problem
  const errors = problem.errors?.map(({ field, message }) => ({
    field,
    message: wordFieldMessage(message, language),
  }))
  return {
    ...problem,
    title: croatianProblemTitles[problem.code],
    ...(problem.detail === undefined
      ? {}
      : { detail: errors ? detailOf(errors) : wordDetail(problem.detail, language) }),
    ...(errors ? { errors } : {}),
  }
}
