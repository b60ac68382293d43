import { hierarchyOf, type MetricModel } from '@otel-bi/contract/metrics/model'
import type { Question } from '@otel-bi/contract/metrics/question'
import { chosenMembers, hierarchiesOf, isMemberFilter, onlyMembers } from './exploration.ts'

/** The level below a dimension in its hierarchy: country below group; undefined at the bottom. */
export function levelBelow(model: MetricModel, dimension: string): string | undefined {
  const path = hierarchiesOf(model).find((one) => one.includes(dimension)) ?? []
  return path[path.indexOf(dimension) + 1]
}

/** A step of the way down to a level: the members chosen above it. */
export type TrailStep = { readonly level: string; readonly keys: readonly string[] }

/** The levels above a dimension whose members are chosen, from the top down. */
export const trailOf = (model: MetricModel, question: Question, dimension: string): TrailStep[] =>
  hierarchyOf(model, dimension)
    .slice(0, -1)
    .map((level) => ({ level, keys: chosenMembers(question, level) }))
    .filter(({ keys }) => keys.length > 0)

/** Filters to one member alone, and beside it to what other dimensions are filtered to. */
export const intoMember = (question: Question, dimension: string, key: string) => [
  ...question.where.filter(
    (filter) =>
      !isMemberFilter(filter) || filter.dimension !== dimension || filter.kind === 'none_of',
  ),
  ...onlyMembers(dimension, [key]),
]

/** Filters without those on a level and on the levels below it: what going up to it leaves. */
export function upTo(model: MetricModel, question: Question, level: string): Question['where'] {
  const path = hierarchiesOf(model).find((one) => one.includes(level)) ?? [level]
  const left = new Set(path.slice(path.indexOf(level)))
  return question.where.filter((filter) => !isMemberFilter(filter) || !left.has(filter.dimension))
}
