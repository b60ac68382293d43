import { knownQuestion } from '@otel-bi/contract/metrics/known-question'
import { layoutWords } from '@otel-bi/contract/metrics/layout-words'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { questionQuery } from '@otel-bi/contract/metrics/query'
import { type FieldProblem, wordsIn, writeQuestion } from '@otel-bi/contract/metrics/question-url'
import type { MissingWord } from '@otel-bi/contract/saved-views'
import { readQuestionOf } from '@otel-bi/metrics/read-question'
import { fieldProblems, invalidRequest } from '@otel-bi/runtime/http/mount'

const models: readonly MetricModel[] = [...metricModels.aw, ...metricModels.wwi]

export const modelOf = (name: string): MetricModel | undefined =>
  models.find(({ domain, id }) => `${domain}.${id}` === name)

/**
 * A question in the canonical words of a URL, which a saved view keeps.
 * @throws RequestProblem invalid_request naming each word that the model does not have.
 */
export function canonicalQuestion(modelName: string, text: string): string {
  const model = modelOf(modelName)
  if (!model) throw refused([{ field: 'model', message: `${modelName} is not there any more` }])
  const schema = questionQuery(model).omit({ explain: true })
  const parsed = schema.safeParse(repeatedWords(text))
  if (!parsed.success) {
    const known = Object.keys(schema.shape)
    throw refused(parsed.error.issues.flatMap((issue) => fieldProblems(issue, known)))
  }
  const read = readQuestionOf(model, { ...parsed.data, measures: wordsIn(text).measures })
  if (!read.ok) throw refused(read.problems)
  const measures = parsed.data.measures === undefined ? [] : read.value.measures
  return new URLSearchParams(writeQuestion({ ...read.value, measures })).toString()
}

const refused = (problems: readonly FieldProblem[]) =>
  invalidRequest(
    problems.map(({ field, message }) => ({
      field: field === '' ? 'question' : `question.${field}`,
      message,
    })),
  )

/**
 * How Explore shows a question, in the words of its URL; what a model does not have is left out when it is shown.
 * @throws RequestProblem invalid_request naming each word that Explore does not have, or that is given twice.
 */
export function knownLayout(text: string): string {
  const names = [...new URLSearchParams(text).keys()]
  const problems = [...new Set(names)].flatMap((name) => {
    const field = `layout.${name}`
    if (!layoutWords.includes(name))
      return [{ field, message: `is not known here; known are ${layoutWords.join(', ')}` }]
    const isRepeated = names.indexOf(name) !== names.lastIndexOf(name)
    return isRepeated ? [{ field, message: 'must be given once' }] : []
  })
  if (problems.length > 0) throw invalidRequest(problems)
  return new URLSearchParams(text).toString()
}

/** A word that is given twice stays a list, so that it fails instead of one of its values winning. */
function repeatedWords(text: string): Record<string, string | string[]> {
  const byName = Map.groupBy(new URLSearchParams(text), ([name]) => name)
  return Object.fromEntries(
    [...byName].map(([name, same]) => {
      const values = same.map(([, value]) => value)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}

/** What a kept question names that is not there any more. */
export function missingWords(modelName: string, text: string): MissingWord[] {
  const model = modelOf(modelName)
  if (!model) {
    const message = `The model ${modelName} is not there any more, so the view cannot be opened.`
    return [{ kind: 'model', name: modelName, message }]
  }
  return knownQuestion(model, text).unknown.map(({ kind, word }) => ({
    kind,
    name: word,
    message:
      kind === 'words'
        ? `${word}; the view opens without its choices.`
        : `There is no ${kind} ${word} in ${modelName} any more; the view opens without it.`,
  }))
}
