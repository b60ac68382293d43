import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { type QuestionWords, type Read, readQuestion } from '@otel-bi/contract/metrics/question-url'
import { checkQuestion } from './check.ts'

/** A question in words, checked against its model; without measures it requests the model's headline. */
export function readQuestionOf(model: MetricModel, words: QuestionWords): Read<Question> {
  const read = readQuestion(words)
  if (!read.ok) return read
  const measures = read.value.measures.length > 0 ? read.value.measures : model.headline
  const question = { ...read.value, measures }
  const problems = checkQuestion(model, question)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: question }
}
