import { factColumnsOf, joinsOf } from './references.ts'
import { declared, type FactSource, type MetricSource, type Sql } from './source.ts'

/** A rollup to make, as an extract is told of it. */
type RollupSql = {
  readonly name: string
  readonly of: string
  readonly from: Sql
  readonly keys: readonly Sql[]
  readonly sums: readonly Total[]
  readonly counts: readonly (Total & { readonly values: Sql })[]
}

type Total = { readonly column: string; readonly value: Sql }

/** The column of a rollup that a measure is summed from. */
export const totalColumn = (measure: string) => `total ${measure}`

/** What distinguishes the rollups of a fact. */
export const rollupsKey = ({ model }: MetricSource, fact: string) => `${model.id} ${fact}`

/** A column of the fact, `f."Name"`, by its name alone. */
export const bareName = (column: Sql) => column.replace(/^f\./, '').replaceAll('"', '')

/**
 * Tables to keep of each fact of a source: by day, and by the columns that a dimension is read from, alone and with
 * those that a distinct count is read from. They have these columns under the names that the fact has, so that a
 * question reads them as it reads the fact, and the totals of each measure that is read from a line alone.
 */
export const rollupsOf = (source: MetricSource): RollupSql[] =>
  Object.entries<FactSource>(source.facts).flatMap(([name, fact]) => {
    // Rows that are made from several tables are few, and a day that is computed has no column.
    if (fact.defined || !/^f\."[^"]+"$/.test(fact.date)) return []
    const measures = Object.keys(fact.measures).filter(
      (measure) => joinsOf(fact, [sqlOf(fact, measure)]).length === 0,
    )
    const isDistinct = (measure: string) =>
      source.model.measures[measure]?.aggregate.kind === 'distinct'
    return keySets(source, fact).map((columns) => ({
      name: [rollupsKey(source, name), ...columns.map(bareName)].join(' '),
      of: rollupsKey(source, name),
      from: fact.from,
      keys: [fact.date, ...columns],
      sums: measures
        .filter((measure) => !isDistinct(measure))
        .map((measure) => ({ column: totalColumn(measure), value: sqlOf(fact, measure) })),
      counts: measures.filter(isDistinct).map((measure) => ({
        column: totalColumn(measure),
        value: sqlOf(fact, measure),
        values: ownValues(source, name, measure),
      })),
    }))
  })

const sqlOf = ({ measures }: FactSource, measure: string): Sql =>
  declared(measures[measure], measure).value

/** Counts the values of a measure that no other fact has. */
function ownValues({ facts }: MetricSource, name: string, measure: string): Sql {
  const [own, ...others] = Object.entries<FactSource>(facts)
    .sort(([one], [other]) => Number(other === name) - Number(one === name))
    .map(([, fact]) => `SELECT ${sqlOf(fact, measure)} AS v FROM ${fact.from}`)
  return `SELECT COUNT(DISTINCT t.v) AS n FROM (${[own, ...others].join(' EXCEPT ')}) t`
}

/** Sets of columns of the fact, without that of its day; each once. */
function keySets({ model }: MetricSource, fact: FactSource): Sql[][] {
  const dimensions = Object.values(fact.dimensions).map(({ key, label = key }) => [key, label])
  const counted = Object.keys(fact.measures)
    .filter((measure) => model.measures[measure]?.aggregate.kind === 'distinct')
    .map((measure) => [sqlOf(fact, measure)])
  const sets = [[], ...dimensions].flatMap((texts) =>
    [[], ...counted].map((values) =>
      factColumnsOf(fact, [...texts, ...values])
        .filter((column) => column !== fact.date)
        .sort(),
    ),
  )
  return [...new Map(sets.map((set) => [set.join(), set])).values()]
}
