import type { Grain } from '@otel-bi/contract/metrics/question'
import type { Atom } from './atoms.ts'
import { bucketSql } from './bucket.ts'
import { type Period, withinSql } from './periods.ts'
import { type FactTables, readings } from './rollup-choice.ts'
import { type ScanShape, scanSql } from './scan.ts'
import type { FactSource, Sql } from './source.ts'

/** Reads one window of a fact from its tables. Every scan has the same columns; what another one reads is null. */
export const scansOf = (
  tables: FactTables,
  shape: Omit<ScanShape, 'fact'>,
  period: Period,
): Sql[] =>
  readings(tables, shape.atoms).flatMap(({ fact, atoms }) =>
    tableScans({ ...shape, fact }, period, atoms),
  )

function tableScans(shape: ScanShape, period: Period, atoms: readonly Atom[]): Sql[] {
  const of = (kind: Atom['kind']) => atoms.filter((atom) => atom.kind === kind)
  const [sums, distincts, balances] = [of('sum'), of('distinct'), of('last')]
  return [
    ...(distincts.length > 0 ? [lineScan(shape, period, [...sums, ...distincts])] : []),
    ...(distincts.length === 0 && sums.length > 0 ? [sumScan(shape, period, sums)] : []),
    ...(balances.length > 0 ? [balanceScan(shape, period, balances)] : []),
  ]
}

/** Sums are grouped by the fact's own keys, so that dimensions join a few groups instead of every line. */
const sumScan = (shape: ScanShape, period: Period, sums: readonly Atom[]): Sql =>
  scanSql(shape, period, {
    atomSql: (atom, value) => (sums.includes(atom) ? `SUM(${value})` : null),
    groupBy: shape.keys,
  })

/** A distinct count needs every line: grouping lines by its values first took longer than counting them. */
const lineScan = (shape: ScanShape, period: Period, read: readonly Atom[]): Sql =>
  scanSql(shape, period, {
    atomSql: (atom, value) => (read.includes(atom) ? value : null),
    groupBy: null,
  })

/** Balances are read on the last day of each unit that the fact has, whatever the filters: so parts add up. */
function balanceScan(shape: ScanShape, period: Period, balances: readonly Atom[]): Sql {
  const { fact, grain, keys } = shape
  const last = lastDaySql(fact, period)
  return scanSql(shape, period, {
    atomSql: (atom, value) => (balances.includes(atom) ? `SUM(${value})` : null),
    groupBy: keys,
    days: grain === null ? `= (${last})` : `IN (${lastDaysSql(fact, period, grain)})`,
    closing: `CASE WHEN ${fact.date} = (${last}) THEN 1 ELSE 0 END`,
  })
}

const lastDaySql = ({ from, date }: FactSource, period: Period): Sql =>
  `SELECT MAX(${date}) FROM ${from} WHERE ${withinSql(date, period)}`

const lastDaysSql = ({ from, date }: FactSource, period: Period, grain: Grain): Sql =>
  `SELECT MAX(d."day")
      FROM (SELECT ${date} AS "day" FROM ${from} WHERE ${withinSql(date, period)} GROUP BY ${date}) d
      GROUP BY ${bucketSql(grain, 'd."day"')}`
