import type { Question } from '@otel-bi/contract/metrics/question'
import { type QuestionWords, wordsIn, writeQuestion } from '@otel-bi/contract/metrics/question-url'
import { type FactDates, type Plan, planQuestion, tooLarge } from '@otel-bi/metrics/plan'
import { readQuestionOf } from '@otel-bi/metrics/read-question'
import type { MetricSource } from '@otel-bi/metrics/source'
import type { Amounts } from '../currencies.ts'
import { invalidRequest } from '../http/mount.ts'

/** @throws RequestProblem invalid_request naming each word that the model does not know. */
export function questionOf({ model }: MetricSource, words: QuestionWords): Question {
  const read = readQuestionOf(model, words)
  if (!read.ok) throw invalidRequest(read.problems)
  return read.value
}

/**
 * A question in its canonical words, which an answer's meta repeats and its ETag is made of.
 * @throws RequestProblem as `questionOf` does.
 */
export const canonical = (source: MetricSource, words: QuestionWords): string =>
  new URLSearchParams(writeQuestion(questionOf(source, words))).toString()

type Planned = { readonly question: Question; readonly plan: Plan | null }

/** The question that canonical words write, with the days it asks about; null when the facts have no rows. */
export function planned(source: MetricSource, words: string, dates: FactDates): Planned {
  const question = questionOf(source, wordsIn(words))
  const plan = planQuestion(source.model, question, dates)
  const problem = plan && tooLarge(plan)
  if (problem) throw invalidRequest([problem])
  return { question, plan }
}

/** The facts that a question reads, and the currencies that it asks for where its model has them. */
export function amountsAsked({ question, plan }: Planned): Amounts {
  const named = question.where.find(
    (filter) => filter.kind === 'one_of' && filter.dimension === 'currency',
  )
  return {
    ...(plan && { facts: plan.facts }),
    ...(named?.kind === 'one_of' && { only: named.values.map(String) }),
  }
}
