import { type Dimension, hierarchyOf, type MetricModel } from '@otel-bi/contract/metrics/model'
import {
  type Filter,
  type Grain,
  grains,
  type Question,
  questionLimits,
} from '@otel-bi/contract/metrics/question'
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

/** A filter to members of a dimension. */
export const onlyMembers = (dimension: string, values: readonly string[]): Filter[] => [
  { kind: 'one_of', dimension, values },
]

/** Filters on members that a board of a dimension stands under: all but those on itself. */
export const filtersBeside = ({ where }: Question, dimension: string): Filter[] =>
  where.filter((filter) => isMemberFilter(filter) && filter.dimension !== dimension)

type Windows = {
  readonly from: string | null
  readonly to: string | null
  readonly comparison: { readonly from: string; readonly to: string } | null
}

/**
 * The question of a board with the days of the page where it leaves out a filter that decides on them: named
 * ranges end where the facts that are read end, and a board of the facts reads all of them.
 */
export function boardWindow(
  { factDimension }: MetricModel,
  question: Question,
  level: string,
  page: Windows | undefined,
): Question {
  const decides = level === factDimension && chosenMembers(question, level).length > 0
  if (!decides || !page || page.from === null || page.to === null) return question
  const compare = page.comparison ?? 'none'
  return {
    ...question,
    range: { from: page.from, to: page.to },
    compare: typeof compare === 'string' ? compare : { from: compare.from, to: compare.to },
  }
}

/** The measures asked for, or the headline; the first is the one that charts and boards show. */
export const measuresOf = (model: MetricModel, { measures }: Question): readonly string[] =>
  measures.length > 0 ? measures : model.headline

/**
 * The measures with a tile: the headline and those of the question, or these alone where a reader chose
 * them; in the order of the model, so that tiles keep their place.
 */
export function tilesOf(
  model: MetricModel,
  question: Question,
  tiles: 'chosen' | null = null,
): string[] {
  const headline = tiles === 'chosen' ? [] : model.headline
  const shown = new Set([...headline, ...measuresOf(model, question)])
  return Object.keys(model.measures)
    .filter((name) => shown.has(name))
    .slice(0, questionLimits.measures)
}

/** Puts a measure first. */
export const chooseMeasure = (model: MetricModel, question: Question, name: string): string[] =>
  [name, ...measuresOf(model, question).filter((other) => other !== name)].slice(
    0,
    questionLimits.measures,
  )

/** Takes a measure among those shown, or out of them; the last one stays. The first stays first. */
export function toggleMeasure(shown: readonly string[], name: string): readonly string[] {
  if (!shown.includes(name)) return [...shown, name].slice(0, questionLimits.measures)
  return shown.length === 1 ? shown : shown.filter((other) => other !== name)
}

/** Every hierarchy of a model from its top down; a dimension without one stands alone. */
export function hierarchiesOf(model: MetricModel): string[][] {
  const dimensions = Object.entries<Dimension>(model.dimensions)
  const parents = new Set(dimensions.map(([, { parent }]) => parent))
  return dimensions.filter(([name]) => !parents.has(name)).map(([name]) => hierarchyOf(model, name))
}

const defaultBoards = 6

/** The hierarchies that have a leaderboard, named by their tops: the first few, or those chosen. */
export const boardsOf = (model: MetricModel, chosen: readonly string[] | null): string[] => {
  const tops = hierarchiesOf(model).flatMap(([top]) => top ?? [])
  return chosen === null ? tops.slice(0, defaultBoards) : tops.filter((top) => chosen.includes(top))
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

const daysOf = (range: Question['range']) =>
  typeof range === 'string'
    ? estimatedDays[range]
    : (startOfDay(addDays(range.to, 1)) - startOfDay(range.from)) / 86_400

/** The grain that gives a window some tens of points; of a named range by its longest length. */
export const grainFor = (range: Question['range']): Grain =>
  longestByGrain.find(({ days }) => daysOf(range) <= days)?.grain ?? 'quarter'

const mostColumns = 60
const columnDays = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const
const columnsFor = (range: Question['range'], grain: Grain) => daysOf(range) / columnDays[grain]

/** The unit of a table's columns: the one asked for, or a dozen or so; never more than can be read. */
export function columnGrain({ range, grain }: Pick<Question, 'range' | 'grain'>): Grain {
  const most = grain ? mostColumns : 17
  const finest = grains.indexOf(grain ?? 'day')
  return grains.slice(finest).find((one) => columnsFor(range, one) <= most) ?? 'year'
}
