import type { MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { isMemberFilter, onlyMembers } from './exploration.ts'
import type { MetricAnswer } from './metric-answer.ts'

/** The labels of members by their keys. */
export type Labels = ReadonlyMap<string, string>

export type KeyedMembers = { readonly dimension: string; readonly keys: readonly string[] }

/** Members in filters that people know by another name than the key: a seller, a product. */
export function keyedMembers(
  { dimensions }: MetricModel,
  where: Question['where'],
): KeyedMembers[] {
  const keys = new Map<string, Set<string>>()
  for (const { dimension, values } of where.filter(isMemberFilter)) {
    const declared = dimensions[dimension]
    if (declared?.key !== 'int' && declared?.cardinality !== 'many') continue
    keys.set(dimension, new Set([...(keys.get(dimension) ?? []), ...values]))
  }
  return [...keys].map(([dimension, members]) => ({ dimension, keys: [...members].sort() }))
}

/** Asks for nothing but the members: the cheapest question whose answer has their labels, on any day. */
export const membersQuestion = (
  model: MetricModel,
  { dimension, keys }: KeyedMembers,
): Question => ({
  measures: model.headline.slice(0, 1),
  by: [dimension],
  grain: null,
  range: 'all',
  compare: 'none',
  where: onlyMembers(dimension, keys),
  order: null,
  limit: keys.length,
  others: false,
})

/** The labels that answers have of members. */
export function labelsIn(
  answers: readonly Pick<MetricAnswer, 'data'>[],
  { dimension, keys }: KeyedMembers,
): Labels {
  const wanted = new Set(keys)
  const found = new Map<string, string>()
  for (const { data } of answers)
    for (const { members } of data) {
      const member = members[dimension]
      if (member && wanted.has(String(member.key))) found.set(String(member.key), member.label)
    }
  return found
}
