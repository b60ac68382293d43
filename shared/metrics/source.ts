import type { MetricModel } from '@otel-bi/contract/metrics/model'

/** SQL of ours, in the subset that both engines run. Never built from a caller's text. */
export type Sql = string

/** How a dimension reads from a fact. Its key is never null, so that groups can be joined. */
export type DimensionSql = {
  readonly key: Sql
  /** What people read; the key itself where there is none. */
  readonly label?: Sql
  /** Joins it needs, by name, in order. */
  readonly joins?: readonly string[]
  /** The fact does not have it: the key is the one that stands for "not applicable". */
  readonly absent?: true
}

/** How a sum, distinct count or balance reads from one row of a fact; null counts as nothing. */
type MeasureSql = { readonly value: Sql; readonly joins?: readonly string[] }

/** One fact of a model: the table (or subquery) and how everything declared reads from it. */
export type FactSource<M extends MetricModel = MetricModel> = {
  readonly from: Sql
  /** A date or datetime at midnight. */
  readonly date: Sql
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

/** A model with the SQL of each of its facts. Adding a measure without its SQL does not compile. */
export type MetricSource<M extends MetricModel = MetricModel> = {
  readonly model: M
  readonly facts: Readonly<Record<M['facts'][number], FactSource<M>>>
}

/** What stands where a fact does not have a dimension, so that totals stay whole. */
export const notApplicable = {
  text: { key: `'n/a'`, absent: true },
  int: { key: '-1', label: `'n/a'`, absent: true },
} as const satisfies Record<MetricModel['dimensions'][string]['key'], DimensionSql>
