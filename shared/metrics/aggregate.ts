import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { z } from 'zod'
import { bucketSql } from './bucket.ts'
import { branchSql, factOf } from './lines.ts'
import type { Plan } from './plan.ts'
import type { MetricSource, Sql } from './source.ts'

type Grain = Plan['question']['grain']
/** Which days a balance is taken on: the last of each unit of time, or of the whole window. */
type Closing = Grain | 'whole'

/** The suffix of a column that holds the comparison's value. */
export const before = (name: string) => `${name}_before`

/** Every measure that a question needs, ratios taken apart, and how each is aggregated over lines. */
export type Aggregates = {
  readonly atoms: readonly string[]
  readonly needsDay: boolean
  /** Columns of the aggregated row, in order. */
  readonly names: () => string[]
  readonly select: () => Sql[]
  readonly schema: () => z.ZodObject
  /** The current value of any measure, for ordering and bounds. */
  readonly value: (measure: string) => Sql
  /** The statements' part that finds the last day of each period, where a balance is asked. */
  readonly closings: (grain: Closing, source: MetricSource) => Sql[]
  readonly join: (grain: Closing) => Sql
}

export function aggregates(model: MetricModel, plan: Plan, lines: string): Aggregates {
  const { question, comparison } = plan
  const bounded = question.where.flatMap((filter) => ('measure' in filter ? [filter.measure] : []))
  const atoms = [
    ...new Set([...question.measures, ...bounded].flatMap((name) => atomsOf(model, name))),
  ]
  const needsDay = atoms.some((name) => model.measures[name]?.aggregate.kind === 'last')
  const aggregate = (name: string, period: 'current' | 'before'): Sql => {
    const column = `${lines}."${name}"`
    const kind = model.measures[name]?.aggregate.kind
    if (kind === 'last')
      return `COALESCE(SUM(CASE WHEN ${lines}."day" = c."${period}_day" THEN ${column} END), 0)`
    const counted = comparison ? `CASE WHEN ${lines}."is_${period}" = 1 THEN ${column} END` : column
    return kind === 'distinct' ? `COUNT(DISTINCT ${counted})` : `COALESCE(SUM(${counted}), 0)`
  }
  const columns = [
    ...atoms.map((name) => ({ name, sql: aggregate(name, 'current') })),
    ...(comparison
      ? atoms.map((name) => ({ name: before(name), sql: aggregate(name, 'before') }))
      : []),
  ]
  return {
    atoms,
    needsDay,
    names: () => columns.map(({ name }) => name),
    select: () => columns.map(({ name, sql }) => `${sql} AS "${name}"`),
    schema: () => z.object(Object.fromEntries(columns.map(({ name }) => [name, z.number()]))),
    value(measure) {
      const declared = model.measures[measure]?.aggregate
      if (declared?.kind !== 'ratio') return aggregate(measure, 'current')
      const [of, per] = [declared.of, declared.per].map((name) =>
        asDouble(aggregate(name, 'current')),
      )
      return `${of} / NULLIF(${per}, 0)`
    },
    closings: (grain, source) => (needsDay ? [closingSql(source, plan, grain)] : []),
    join: (grain) => (needsDay ? joinSql(grain, lines) : ''),
  }
}

/** `double precision` has 64 bits on both engines; money divided by money would be cut to four decimals. */
const asDouble = (value: Sql): Sql => `CAST(${value} AS double precision)`

function atomsOf({ measures }: MetricModel, name: string): string[] {
  const aggregate = measures[name]?.aggregate
  return aggregate?.kind === 'ratio' ? [aggregate.of, aggregate.per] : [name]
}

const closingName = (grain: Closing) =>
  grain === 'whole' || grain === null ? 'window_end' : 'bucket_ends'

/** Last days are those of the fact, not of the filtered lines, so that the parts of a balance add up. */
function closingSql(source: MetricSource, plan: Plan, grain: Closing): Sql {
  const { comparison, facts } = plan
  const perBucket = grain !== null && grain !== 'whole'
  const days = facts.map((name) => {
    const fact = factOf(source, name)
    const expressions = [
      { name: 'day', value: `CAST(${fact.date} AS date)` },
      ...(perBucket ? [{ name: 'bucket', value: bucketSql(grain, fact.date) }] : []),
    ]
    return branchSql(fact, expressions, [], plan)
  })
  const last = (from: string, until: string) =>
    `MAX(CASE WHEN d."day" >= @${from} AND d."day" < @${until} THEN d."day" END)`
  const columns = [
    ...(perBucket ? ['d."bucket"'] : []),
    `${last('from', 'until')} AS "current_day"`,
    ...(comparison ? [`${last('before_from', 'before_until')} AS "before_day"`] : []),
  ]
  return `${closingName(grain)} AS (
  SELECT ${columns.join(', ')}
  FROM (${days.join(' UNION ALL ')}) d${perBucket ? '\n  GROUP BY d."bucket"' : ''}
)`
}

function joinSql(grain: Closing, lines: string): Sql {
  const name = closingName(grain)
  return name === 'window_end'
    ? `\nCROSS JOIN ${name} c`
    : `\nJOIN ${name} c ON c."bucket" = ${lines}."bucket"`
}
