import type { Language } from './language.ts'
import { type FieldProblem, type Problem, problemCatalogue, problemCodes } from './problem.ts'
import { wordDetail, wordFieldMessage } from './problem-sentences.ts'
import { croatianProblemTitles } from './problem-titles.hr.ts'

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
      : { detail: errors ? detailOf(errors) : wordRelayed(problem.detail) }),
    ...(errors ? { errors } : {}),
  }
}

/** The detail of a relayed problem may be the title of its code. */
function wordRelayed(detail: string): string {
  const code = problemCodes.find((one) => problemCatalogue[one].title === detail)
  return code ? croatianProblemTitles[code] : wordDetail(detail, 'hr')
}
