import { factColumnsOf, joinsOf } from './references.ts'
import { declared, type FactSource, factOf, type MetricSource, type Sql } from './source.ts'

/** A rollup to make, as an extract is told of it. */
type RollupSql = {
  readonly name: string
  readonly of: string
  readonly from: Sql
  readonly keys: readonly Sql[]
  readonly sums: readonly Total[]
  readonly counts: readonly (Total & { readonly values: Sql })[]
  readonly members?: {
    readonly of: string
    readonly shown: Sql
    readonly number: Sql
    readonly finer: string
  }
}

type Total = { readonly column: string; readonly value: Sql }

/** The column of a rollup that a measure is summed from. */
export const totalColumn = (measure: string) => `total ${measure}`

/** What distinguishes the rollups of a fact. */
export const rollupsKey = ({ model }: MetricSource, fact: string) => `${model.id} ${fact}`

/** What distinguishes the rollup of a fact by the members of a dimension. */
export const membersKey = (source: MetricSource, fact: string, dimension: string) =>
  `${rollupsKey(source, fact)} by ${dimension}`

/** A column of the fact, `f."Name"`, by its name alone. */
export const bareName = (column: Sql) => column.replace(/^f\./, '').replaceAll('"', '')

/**
 * Tables to keep of each fact of a source: by day, and by the columns that a dimension is read from, alone and with
 * those that a distinct count is read from; and by the members of a dimension, which several values of its column may
 * have in common. They have these columns under the names that the fact has, so that a question reads them as it reads
 * the fact, and the totals of each measure that is read from a line alone.
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
    const of = rollupsKey(source, name)
    const totals = {
      sums: measures
        .filter((measure) => !isDistinct(measure))
        .map((measure) => ({ column: totalColumn(measure), value: sqlOf(fact, measure) })),
      counts: measures.filter(isDistinct).map((measure) => ({
        column: totalColumn(measure),
        value: sqlOf(fact, measure),
        values: ownValues(source, name, measure),
      })),
    }
    const byColumns = keySets(source, fact).map((columns) => ({
      ...{ name: columnsName(of, columns), of, from: fact.from, keys: [fact.date, ...columns] },
      ...totals,
    }))
    const byMembers = Object.keys(fact.dimensions).flatMap((dimension) =>
      membersOf(source, name, dimension).map((rollup) => ({ ...rollup, ...totals })),
    )
    return [...byColumns, ...byMembers]
  })

const columnsName = (of: string, columns: readonly Sql[]) =>
  [of, ...columns.map(bareName)].join(' ')

/**
 * A row for each day and member of a dimension, where that is read from one column of the fact. In place of the column
 * it has the value with the last label, from which the joins find the member again, and the label that it is shown by.
 */
function membersOf(
  source: MetricSource,
  name: string,
  dimension: string,
): Omit<RollupSql, 'sums' | 'counts'>[] {
  const fact = factOf(source, name)
  const { key, label = key } = declared(fact.dimensions[dimension], dimension)
  const [column, ...others] = factColumnsOf(fact, [key, label]).filter((each) => each !== fact.date)
  if (column === undefined || others.length > 0) return []
  const of = rollupsKey(source, name)
  const own = membersKey(source, name, dimension)
  return [
    {
      ...{ name: own, of, from: [fact.from, ...joinsOf(fact, [key, label])].join(' ') },
      keys: [fact.date, key],
      members: {
        of: own,
        shown: `FIRST(${column} ORDER BY ${label} DESC NULLS LAST) AS ${column.replace(/^f\./, '')}`,
        number: numberOfMembers(source, dimension),
        finer: columnsName(of, [column]),
      },
    },
  ]
}

/** Counts the members of a dimension, of all facts together. */
function numberOfMembers({ facts }: MetricSource, dimension: string): Sql {
  const keys = Object.values<FactSource>(facts).map((fact) => {
    const { key } = declared(fact.dimensions[dimension], dimension)
    return [`SELECT ${key} AS m FROM ${fact.from}`, ...joinsOf(fact, [key])].join(' ')
  })
  return `SELECT COUNT(DISTINCT t.m) AS n FROM (${keys.join(' UNION ALL ')}) t`
}

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
