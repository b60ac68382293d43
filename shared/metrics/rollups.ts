import type { MetricModel } from '@otel-bi/contract/metrics/model'
import { atomsOf } from './atoms.ts'
import { filtersSql } from './filters.ts'
import type { Plan } from './plan.ts'
import { factColumnsOf, joinsOf } from './references.ts'
import { declared, type FactSource, type MetricSource, type Rollup, type Sql } from './source.ts'

/** A rollup to make: its fact, and the SELECT that it holds the rows of. */
type RollupSql = { readonly name: string; readonly from: Sql; readonly sql: Sql }

const isColumn = (text: Sql) => /^f\."[^"]+"$/.test(text)
const sumColumn = (measure: string): Sql => `"sum ${measure}"`

/**
 * A table for each fact and for what each of its dimensions is read from: the sums of the measures that add up, by day
 * and by these columns of the fact, under the same names. So a question reads it as it reads the fact.
 */
export const rollupsOf = (source: MetricSource): RollupSql[] =>
  Object.entries<FactSource>(source.facts).flatMap(([name, fact]) => {
    const sums = sumsOf(source.model, fact)
    // Rows that are made from several tables are few, and a day that is computed has no column.
    if (fact.defined || !isColumn(fact.date) || sums.length === 0) return []
    return keySets(fact).map((keys) => {
      const columns = [fact.date, ...keys]
      const selected = sums.map(({ measure, value }) => `SUM(${value}) AS ${sumColumn(measure)}`)
      return {
        name: [source.model.id, name, ...keys.map(bare)].join(' '),
        from: fact.from,
        sql: `SELECT ${[...columns, ...selected].join(', ')} FROM ${fact.from} GROUP BY ${columns.join(', ')}`,
      }
    })
  })

/** The columns of the fact that each dimension is read from, and none, for totals by day; each set once. */
function keySets(fact: FactSource): Sql[][] {
  const sets = Object.values(fact.dimensions).map(({ key, label = key }) =>
    factColumnsOf(fact, [key, label])
      .filter((column) => column !== fact.date)
      .sort(),
  )
  return [...new Map([[], ...sets].map((set) => [set.join(), set])).values()]
}

/** Measures that add up and are read from a line alone. */
const sumsOf = ({ measures }: MetricModel, fact: FactSource) =>
  Object.entries(fact.measures).flatMap(([measure, { value }]) =>
    measures[measure]?.aggregate.kind === 'sum' && joinsOf(fact, [value]).length === 0
      ? [{ measure, value }]
      : [],
  )

/** The source, as a warehouse with rollups is asked. */
export const readFrom = (
  source: MetricSource,
  { rollups }: { readonly rollups?: readonly Rollup[] },
) => (rollups ? { ...source, rollups } : source)

/**
 * The source with each fact in the smallest table that gives the exact answer: a rollup has every measure asked for
 * and every column that members and filters are read from, or else the rows are read.
 */
export function smallest(source: MetricSource, plan: Plan, by: readonly string[]): MetricSource {
  const { model, rollups } = source
  const atoms = atomsOf(model, plan.question)
  if (!rollups || atoms.some(({ kind }) => kind !== 'sum')) return source
  const facts = Object.entries<FactSource>(source.facts).map(([name, fact]) => {
    const members = by.flatMap((dimension) => {
      const { key, label = key } = declared(fact.dimensions[dimension], dimension)
      return [key, label]
    })
    const columns = factColumnsOf(fact, [...members, ...filtersSql(fact, plan.question.where)])
    const needed = [...columns.map(unalias), ...atoms.map((atom) => sumColumn(atom.name))]
    const found = rollups
      .filter((each) => each.name.split(' ', 2).join() === `${model.id},${name}`)
      .filter(({ columns: kept }) => needed.every((column) => kept.includes(bare(column))))
      .sort((a, b) => a.rows - b.rows)
    return [name, found[0] ? inRollup(fact, found[0]) : fact] as const
  })
  return { model, facts: Object.fromEntries(facts) }
}

const inRollup = (fact: FactSource, { name, columns }: Rollup): FactSource => ({
  ...fact,
  from: `"rollup"."${name}" f`,
  measures: Object.fromEntries(
    Object.entries(fact.measures).map(([measure, { value }]) => {
      const column = sumColumn(measure)
      return [measure, { value: columns.includes(bare(column)) ? `f.${column}` : value }]
    }),
  ),
})

const unalias = (column: Sql) => column.replace(/^f\./, '')
const bare = (column: Sql) => unalias(column).replaceAll('"', '')
