import type { MetricModel } from './model.ts'
import { type Question, questionLimits } from './question.ts'
import { readQuestion, wordsIn } from './question-url.ts'

/** A word of a question that its model does not have, or has no more. */
type UnknownWord = {
  readonly kind: 'measure' | 'dimension' | 'words'
  readonly word: string
}
export type KnownQuestion = {
  readonly question: Question
  readonly unknown: readonly UnknownWord[]
}

/** The question in a URL, without the words that the model does not have, and which those were. */
export function knownQuestion(model: MetricModel, search: string): KnownQuestion {
  const words = wordsIn(search)
  const read = readQuestion({ ...words, limit: validLimit(words.limit) })
  if (!read.ok) {
    const { question } = knownQuestion(model, '')
    return {
      question,
      unknown: read.problems.map(({ field, message }) => ({
        kind: 'words',
        word: `${field} ${message}`,
      })),
    }
  }
  const unknown: UnknownWord[] = []
  const known = (kind: 'measure' | 'dimension', name: string) => {
    const among = kind === 'measure' ? model.measures : model.dimensions
    if (Object.hasOwn(among, name)) return true
    if (!unknown.some(({ word }) => word === name)) unknown.push({ kind, word: name })
    return false
  }
  const { value } = read
  const measures = value.measures.filter((name) => known('measure', name))
  const by = value.by.filter((name) => known('dimension', name))
  const where = value.where.filter((filter) =>
    'measure' in filter ? known('measure', filter.measure) : known('dimension', filter.dimension),
  )
  const order = value.order && [...measures, ...by].includes(value.order.by) ? value.order : null
  return { question: { ...value, measures, by, where, order }, unknown }
}

const validLimit = (limit: number | undefined) =>
  limit !== undefined && Number.isInteger(limit) && limit >= 1 && limit <= questionLimits.rows
    ? limit
    : undefined
