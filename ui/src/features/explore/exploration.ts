import { type Dimension, hierarchyOf, type MetricModel } from '@otel-bi/contract/metrics/model'
import type { Filter, Grain, Question } from '@otel-bi/contract/metrics/question'
import { addDays, startOfDay } from '../../format/calendar-day.ts'

type MemberFilter = Extract<Filter, { dimension: string }>

export const isMemberFilter = (filter: Filter): filter is MemberFilter => 'dimension' in filter

/** The members of a dimension that the question is filtered to; empty without such a filter. */
export const chosenMembers = ({ where }: Question, dimension: string): readonly string[] =>
  where.find(
    (filter): filter is MemberFilter =>
      isMemberFilter(filter) && filter.kind === 'one_of' && filter.dimension === dimension,
  )?.values ?? []

/** Adds a member to the filter of its dimension, or takes it away when it is there. */
export function toggleMember(question: Question, dimension: string, key: string): Filter[] {
  const chosen = chosenMembers(question, dimension)
  const values = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key]
  const others = question.where.filter(
    (filter) =>
      !isMemberFilter(filter) || filter.kind !== 'one_of' || filter.dimension !== dimension,
  )
  return values.length === 0 ? others : [...others, { kind: 'one_of', dimension, values }]
}

/** Filters on members that a board of a dimension stands under: all but those on itself. */
export const filtersBeside = ({ where }: Question, dimension: string): Filter[] =>
  where.filter((filter) => isMemberFilter(filter) && filter.dimension !== dimension)

/** The measures asked for, or the headline; the first is the one that charts and boards show. */
export const measuresOf = (model: MetricModel, { measures }: Question): readonly string[] =>
  measures.length > 0 ? measures : model.headline

/** The headline and the chosen measures, in the order of the model, so that tiles keep their place. */
export function tilesOf(model: MetricModel, question: Question): string[] {
  const shown = new Set([...model.headline, ...measuresOf(model, question)])
  return Object.keys(model.measures)
    .filter((name) => shown.has(name))
    .slice(0, 12)
}

/** Puts a measure first. */
export const chooseMeasure = (model: MetricModel, question: Question, name: string): string[] =>
  [name, ...measuresOf(model, question).filter((other) => other !== name)].slice(0, 12)

/** Every hierarchy of a model from its top down; a dimension without one stands alone. */
export function hierarchiesOf(model: MetricModel): string[][] {
  const dimensions = Object.entries<Dimension>(model.dimensions)
  const parents = new Set(dimensions.map(([, { parent }]) => parent))
  return dimensions.filter(([name]) => !parents.has(name)).map(([name]) => hierarchyOf(model, name))
}

const mostBoards = 6

/** The level at which each hierarchy is shown: its top, or the one that the URL names. */
export function boardsOf(model: MetricModel, levels: readonly string[]) {
  return hierarchiesOf(model)
    .slice(0, mostBoards)
    .map((path) => ({ path, level: path.find((name) => levels.includes(name)) ?? path[0] ?? '' }))
}

const longestByGrain = [
  { grain: 'day', days: 45 },
  { grain: 'week', days: 200 },
  { grain: 'month', days: 1_500 },
] as const

const estimatedDays: Readonly<Record<Extract<Question['range'], string>, number>> = {
  last_7_days: 7,
  last_30_days: 30,
  last_90_days: 90,
  last_365_days: 365,
  month_to_date: 31,
  quarter_to_date: 92,
  year_to_date: 366,
  last_month: 31,
  last_quarter: 92,
  last_year: 366,
  all: 1_461,
}

/** The grain that gives a window some tens of points; of a named range by its longest length. */
export function grainFor(range: Question['range']): Grain {
  const days =
    typeof range === 'string'
      ? estimatedDays[range]
      : (startOfDay(addDays(range.to, 1)) - startOfDay(range.from)) / 86_400
  return longestByGrain.find((one) => days <= one.days)?.grain ?? 'quarter'
}
