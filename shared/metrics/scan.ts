import type { Atom } from './atoms.ts'
import { type Period, withinSql } from './periods.ts'
import type { Plan } from './plan.ts'
import { joinsOf } from './references.ts'
import { declared, type FactSource, type Sql } from './source.ts'

/** What all scans of a fact have in common. */
export type ScanShape = {
  readonly fact: FactSource
  /** Columns of the fact that a scan groups by: what dimensions and units of time are read from afterwards. */
  readonly keys: readonly Sql[]
  readonly atoms: readonly Atom[]
  readonly filters: readonly Sql[]
  readonly grain: Plan['question']['grain']
  /** Whether rows say if their day is the last of the window, which balances are ranked on. */
  readonly marksClosing: boolean
}

export type Scan = {
  /** The SQL of an atom, from its value in one row; null where another scan reads it. */
  readonly atomSql: (atom: Atom, value: Sql) => Sql | null
  /** Null reads every row. */
  readonly groupBy: readonly Sql[] | null
  /** A condition on the day, beside that of the window. */
  readonly days?: Sql
  readonly closing?: Sql
}

/** One scan: the period, the keys, and every atom, null where another scan reads it. */
export function scanSql(shape: ScanShape, period: Period, scan: Scan): Sql {
  const { fact, keys, atoms, filters, marksClosing } = shape
  const read = atoms.map((atom) => {
    const { value } = declared(fact.measures[atom.name], atom.name)
    return { name: atom.name, sql: scan.atomSql(atom, value) }
  })
  const columns = [
    `${period.number} AS "period"`,
    ...keys,
    ...(marksClosing ? [`${scan.closing ?? '0'} AS "closing"`] : []),
    ...read.map(({ name, sql }) => `${sql ?? 'NULL'} AS "${name}"`),
  ]
  const days = scan.days ? [`${fact.date} ${scan.days}`] : []
  return [
    `SELECT ${columns.join(', ')}`,
    `FROM ${fact.from}`,
    ...joinsOf(fact, [...read.flatMap(({ sql }) => sql ?? []), ...filters]),
    `WHERE ${[withinSql(fact.date, period), ...days, ...filters].join(' AND ')}`,
    ...(scan.groupBy ? [groupingSql(scan.groupBy)] : []),
  ].join('\n    ')
}

/** Without keys there would be a group even of no rows. */
const groupingSql = (keys: readonly Sql[]): Sql =>
  keys.length > 0 ? `GROUP BY ${keys.join(', ')}` : 'HAVING COUNT(*) > 0'
