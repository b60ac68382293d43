import type { Question } from '@otel-bi/contract/metrics/question'
import { type Atom, atomsOf } from './atoms.ts'
import type { Bindings } from './bindings.ts'
import { bucketSql } from './bucket.ts'
import { bindFilters, filtersSql } from './filters.ts'
import type { Apart } from './members-apart.ts'
import { periodsOf } from './periods.ts'
import type { Plan } from './plan.ts'
import { factColumnsOf, joinsOf } from './references.ts'
import { asTotals, type FactTables, tablesOf } from './rollup-choice.ts'
import { scansOf } from './scans.ts'
import {
  declared,
  type FactSource,
  factOf,
  type MetricSource,
  type Sql,
  withSql,
} from './source.ts'

/** What a statement groups by, and how many members it keeps apart. */
export type Grouping = Pick<Question, 'by' | 'grain'> & Pick<Apart, 'apart'>

/** The part of a plan that decides which rows are read, and which of their values. */
type PlannedRead = Pick<Plan, 'facts' | 'comparison'> & {
  readonly question: Pick<Question, 'measures' | 'where'>
}

/** The smallest groups of every fact asked, with their period, members and unit of time: what a statement adds up. */
export type Parts = {
  /** `WITH parts AS (…)`. */
  readonly sql: Sql
  readonly atoms: readonly Atom[]
  /** Columns of members: keys, and labels where they differ. */
  readonly labelled: ReadonlySet<string>
  readonly marksClosing: boolean
}

export function partsOf(
  source: MetricSource,
  plan: PlannedRead,
  grouping: Grouping,
  bindings: Bindings,
): Parts {
  const { by, grain, apart } = grouping
  const { where } = plan.question
  bindFilters(source, where, bindings)
  const facts = plan.facts.map((name) => factOf(source, name))
  const labelled = new Set(by.filter((name) => facts.some((fact) => fact.dimensions[name]?.label)))
  const tables = plan.facts.map((name) => {
    const fact = factOf(source, name)
    const members = membersOf(fact, by, labelled).map(({ sql }) => sql)
    const texts = [...members, ...filtersSql(fact, where)]
    return tablesOf(source, name, { by, where, apart, texts })
  })
  const atoms = asTotals(atomsOf(source.model, plan.question), tables)
  const marksClosing = by.length > 0 && grain !== null && atoms.some(({ kind }) => kind === 'last')
  const shape = { grouping, atoms, labelled, marksClosing }
  const branches = tables.map((each) => factSql(each, plan, shape))
  const sql = withSql(facts, [`parts AS (\n  ${branches.join('\n  UNION ALL\n  ')}\n)`])
  return { sql, ...shape }
}

type Shape = Omit<Parts, 'sql'> & { readonly grouping: Grouping }

/** The columns that name a fact's members: keys, and labels where they differ. */
const membersOf = (fact: FactSource, by: readonly string[], labelled: ReadonlySet<string>) =>
  by.flatMap((name) => {
    const { key, label = key } = declared(fact.dimensions[name], name)
    return [
      { name, sql: key },
      ...(labelled.has(name) ? [{ name: `${name}_label`, sql: label }] : []),
    ]
  })

/** The groups of one fact, joined with what its dimensions are read from. */
function factSql(
  tables: FactTables,
  plan: PlannedRead,
  { grouping, atoms, labelled, marksClosing }: Shape,
): Sql {
  const { fact } = tables
  const { by, grain } = grouping
  const read = [
    ...membersOf(fact, by, labelled),
    ...(grain ? [{ name: 'bucket', sql: bucketSql(grain, fact.date) }] : []),
  ]
  const texts = read.map(({ sql }) => sql)
  const keys = factColumnsOf(fact, texts)
  const filters = filtersSql(fact, plan.question.where)
  const shape = { keys, atoms, filters, grain, marksClosing }
  const scans = periodsOf(plan).flatMap((period) => scansOf(tables, shape, period))
  const columns = [
    'f."period"',
    ...read.map(({ name, sql }) => `${sql} AS "${name}"`),
    ...(marksClosing ? ['f."closing"'] : []),
    ...atoms.map(({ name }) => `f."${name}"`),
  ]
  return [
    `SELECT ${columns.join(', ')}`,
    `FROM (\n    ${scans.join('\n    UNION ALL\n    ')}\n  ) f`,
    ...joinsOf(fact, texts),
  ].join('\n  ')
}
