import type { IsoDate, Window } from '@otel-bi/analytics/window'
import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { type Question, questionLimits } from '@otel-bi/contract/metrics/question'
import type { FieldProblem } from '@otel-bi/contract/metrics/question-url'
import { unitCount } from './units.ts'
import { comparisonOf, windowOf } from './windows.ts'

/** First and last day of each fact of a model; a fact without rows is null. */
export type FactDates = Readonly<Record<string, Window | null>>

/** A question with its days: what a statement is compiled from. */
export type Plan = {
  readonly question: Question
  readonly facts: readonly string[]
  /** The last date that every fact asked reaches: what named ranges end on. */
  readonly asOf: IsoDate
  readonly window: Window
  readonly comparison: Window | null
  /** All days that any fact asked has. */
  readonly data: Window
  /** The days of each fact asked that has rows. */
  readonly days: Readonly<Record<string, Window>>
}

/** Chooses the days of a question from those of the facts that it reads; null when these have no rows at all. */
export function planQuestion(
  model: MetricModel,
  question: Question,
  dates: FactDates,
): Plan | null {
  const asked = factsAsked(model, question)
  const days = Object.fromEntries(
    asked.flatMap((fact) => (dates[fact] ? [[fact, dates[fact]]] : [])),
  )
  const data = wholeRange(days)
  if (data === null) return null
  const asOf = Object.values(days)
    .map(({ to }) => to)
    .reduce(earlier)
  const window = windowOf(question.range, asOf, data)
  const comparison = comparisonOf(question.compare, question.range, window)
  return { question, facts: asked, asOf, window, comparison, data, days }
}

/** The days that any of the facts has; null when none has rows. */
export function wholeRange(dates: FactDates): Window | null {
  const covered = Object.values(dates).flatMap((window) => window ?? [])
  if (covered.length === 0) return null
  const from = covered.map((window) => window.from).reduce(earlier)
  const to = covered.map((window) => window.to).reduce(later)
  return { from, to }
}

const earlier = (one: IsoDate, other: IsoDate) => (one < other ? one : other)
const later = (one: IsoDate, other: IsoDate) => (one > other ? one : other)

/** The facts that filters on the fact dimension leave. */
export function factsAsked(
  { facts, factDimension }: MetricModel,
  { where }: Pick<Question, 'where'>,
): string[] {
  return facts.filter((fact) =>
    where.every((filter) => {
      if (!('dimension' in filter) || filter.dimension !== factDimension) return true
      return filter.values.includes(fact) === (filter.kind === 'one_of')
    }),
  )
}

/** Refuses an answer of too many rows, saying what would make it smaller. */
export function tooLarge(plan: Plan): FieldProblem | null {
  const { grain, by, limit } = plan.question
  const units = grain === null ? 1 : unitCount(plan, grain)
  // Beyond the limit, the rest is one more member.
  const members = by.length === 0 ? 1 : limit + 1
  const cells = units * members
  if (cells <= questionLimits.cells) return null
  const fitting = Math.floor(questionLimits.cells / units) - 1
  const ways = ['a coarser grain', 'a shorter range']
  if (members > 1 && fitting >= 1) ways.push(`a limit of at most ${fitting}`)
  return {
    field: by.length === 0 ? 'grain' : 'limit',
    message: `makes ${cells} rows of time and members; at most ${questionLimits.cells} are allowed: choose ${ways.slice(0, -1).join(', ')} or ${ways.at(-1)}`,
  }
}
