import type { Filter } from '@otel-bi/contract/metrics/question'
import type { Bindings } from './bindings.ts'
import { bucketSql } from './bucket.ts'
import type { Plan } from './plan.ts'
import type { FactSource, MetricSource, Sql } from './source.ts'

/** The columns of the lines that a statement aggregates; what is not needed is not read. */
export type LineColumns = {
  readonly by: readonly string[]
  readonly grain: Plan['question']['grain']
  readonly atoms: readonly string[]
  /** Whether a line says which of the two windows it lies in; it may lie in both. */
  readonly periods: boolean
  readonly day: boolean
  readonly names: readonly string[]
}

/** The lines of every fact asked, one SELECT each, filtered and cut to the windows. */
export function linesSql(
  source: MetricSource,
  plan: Plan,
  columns: LineColumns,
  bindings: Bindings,
): Sql {
  bindFilters(source, plan.question.where, bindings)
  const branches = plan.facts.map((name) => {
    const fact = factOf(source, name)
    return branchSql(
      fact,
      lineExpressions(fact, columns),
      filtersSql(fact, plan.question.where),
      plan,
    )
  })
  return `lines AS (\n  ${branches.join('\n  UNION ALL\n  ')}\n)`
}

export function factOf(source: MetricSource, name: string): FactSource {
  const fact = source.facts[name]
  if (!fact) throw new TypeError(`${source.model.id} has no fact ${name}`)
  return fact
}

type Expression = {
  readonly name: string
  readonly value: Sql
  readonly joins?: readonly string[] | undefined
}

function lineExpressions(fact: FactSource, columns: LineColumns): Expression[] {
  const dimensions = columns.by.flatMap((name) => {
    const { key, label = key, joins } = declared(fact.dimensions[name], name)
    return [
      { name, value: key, joins },
      { name: `${name}_label`, value: label, joins },
    ]
  })
  const atoms = columns.atoms.map((name) => ({ name, ...declared(fact.measures[name], name) }))
  return [
    ...dimensions,
    ...(columns.grain ? [{ name: 'bucket', value: bucketSql(columns.grain, fact.date) }] : []),
    ...(columns.periods
      ? [
          { name: 'is_current', value: within(fact.date, 'from', 'until', true) },
          { name: 'is_before', value: within(fact.date, 'before_from', 'before_until', true) },
        ]
      : []),
    ...(columns.day ? [{ name: 'day', value: `CAST(${fact.date} AS date)` }] : []),
    ...atoms,
  ]
}

export function branchSql(
  fact: FactSource,
  expressions: readonly Expression[],
  filters: readonly Expression[],
  { comparison }: Pick<Plan, 'comparison'>,
): Sql {
  const needed = new Set([...expressions, ...filters].flatMap(({ joins }) => joins ?? []))
  const joins = Object.entries(fact.joins).flatMap(([name, sql]) => (needed.has(name) ? [sql] : []))
  const selected = expressions.map(({ name, value }) => `${value} AS "${name}"`)
  const current = within(fact.date, 'from', 'until')
  const days = comparison
    ? `((${current}) OR (${within(fact.date, 'before_from', 'before_until')}))`
    : current
  const conditions = [days, ...filters.map(({ value }) => value)]
  return [
    `SELECT ${selected.join(', ')}`,
    `FROM ${fact.from}`,
    ...joins,
    `WHERE ${conditions.join(' AND ')}`,
  ].join('\n  ')
}

function within(day: Sql, from: string, until: string, asNumber = false): Sql {
  const condition = `${day} >= @${from} AND ${day} < @${until}`
  return asNumber ? `CASE WHEN ${condition} THEN 1 ELSE 0 END` : condition
}

/** Lists are bound at a length that is a power of two, the last value repeated: fewer texts, fewer plans. */
const padded = (values: readonly string[]): string[] => {
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)))
  return Array.from({ length }, (_, index) => values[Math.min(index, values.length - 1)] ?? '')
}

const valueName = (filter: number, value: number) => `filter_${filter}_${value}`

/** Binds every value of the filters on dimensions, as the type of its dimension. */
export function bindFilters(
  { model }: MetricSource,
  where: readonly Filter[],
  bindings: Bindings,
): void {
  where.forEach((filter, index) => {
    if (!('dimension' in filter)) return
    const isInt = model.dimensions[filter.dimension]?.key === 'int'
    padded(filter.values).forEach((value, place) => {
      bindings.set(valueName(index, place), isInt ? 'int' : 'text', isInt ? Number(value) : value)
    })
  })
}

/** One condition for each filter on a dimension, as the fact reads it. */
export function filtersSql(fact: FactSource, where: readonly Filter[]): Expression[] {
  return where.flatMap((filter, index) => {
    if (!('dimension' in filter)) return []
    const { key, joins } = declared(fact.dimensions[filter.dimension], filter.dimension)
    const names = padded(filter.values).map((_, place) => `@${valueName(index, place)}`)
    const operator = filter.kind === 'one_of' ? 'IN' : 'NOT IN'
    return [{ name: filter.dimension, value: `${key} ${operator} (${names.join(', ')})`, joins }]
  })
}

function declared<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new TypeError(`the source does not read ${name}`)
  return value
}
