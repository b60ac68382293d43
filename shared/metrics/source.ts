import type { MetricModel } from '@otel-bi/contract/metrics/model'

/** SQL of ours, in the subset that both engines run. Never built from a caller's text. */
export type Sql = string

/** How a dimension reads from a fact. Its key is never null, so that groups can be joined. */
export type DimensionSql = {
  readonly key: Sql
  /** What people read; the key itself where there is none. */
  readonly label?: Sql
  /** The fact does not have it: the key is the one that stands for "not applicable". */
  readonly absent?: true
}

/** How a sum, distinct count or balance reads from one row of a fact; null counts as nothing. */
type MeasureSql = { readonly value: Sql }

/**
 * One fact of a model: the table (or subquery), aliased `f`, and how everything declared reads from it. A text names
 * columns of the fact as `f."Column"` and columns of a join by the join's name, which is its alias.
 */
export type FactSource<M extends MetricModel = MetricModel> = {
  /** A common table expression that `from` names: for rows that are made from several tables. */
  readonly defined?: Sql
  readonly from: Sql
  /** A date or datetime at midnight. */
  readonly date: Sql
  /** Joins by alias. One that reads from another comes after it. */
  readonly joins: Readonly<Record<string, Sql>>
  readonly dimensions: Readonly<Record<keyof M['dimensions'] & string, DimensionSql>>
  /** Every measure but ratios. */
  readonly measures: Readonly<Record<AtomName<M>, MeasureSql>>
  /** What orders the rows of the fact and distinguishes each from all others: a text, then a number. */
  readonly rowKey: { readonly text: Sql; readonly number: Sql }
}

/** Measures that are read from rows; ratios are computed from them. */
type AtomName<M extends MetricModel> = {
  [K in keyof M['measures'] & string]: M['measures'][K]['aggregate'] extends { kind: 'ratio' }
    ? never
    : K
}[keyof M['measures'] & string]

/**
 * A table of a warehouse, `"rollup"."name"`: a fact by day and by some of its columns, or by the members of a dimension,
 * each combination once.
 */
export type Rollup = {
  readonly name: string
  /** Model and fact, and the dimension where it is by members. */
  readonly of: string
  /** What may be read of any row: totals that add up over all rows, or over the days of each member alone. */
  readonly columns: readonly string[]
  readonly rows: number
  /** How many members the dimension has in all facts. */
  readonly members?: number | undefined
}

/** A model with the SQL of each of its facts. Adding a measure without its SQL does not compile. */
export type MetricSource<M extends MetricModel = MetricModel> = {
  readonly model: M
  readonly facts: Readonly<Record<M['facts'][number], FactSource<M>>>
  /** What the warehouse asked keeps beside these facts. */
  readonly rollups?: readonly Rollup[]
}

/** What stands where a fact does not have a dimension, so that totals stay whole. */
export const notApplicable = {
  text: { key: `'n/a'`, absent: true },
  int: { key: '-1', label: `'n/a'`, absent: true },
} as const satisfies Record<MetricModel['dimensions'][string]['key'], DimensionSql>

/** Begins a statement: what the facts define, then the expressions given. */
export function withSql(facts: readonly FactSource[], expressions: readonly Sql[]): Sql {
  const defined = facts.flatMap((fact) => fact.defined ?? [])
  return `WITH ${[...defined, ...expressions].join(', ')}`
}

/** @throws TypeError for a fact that the source does not have. */
export function factOf(source: MetricSource, name: string): FactSource {
  return declared(source.facts[name], name)
}

/** @throws TypeError for what the source does not read. */
export function declared<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new TypeError(`the source does not read ${name}`)
  return value
}
