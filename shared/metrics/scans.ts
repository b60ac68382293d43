import type { Grain } from '@otel-bi/contract/metrics/question'
import type { Atom } from './atoms.ts'
import { bucketSql } from './bucket.ts'
import { type Period, withinSql } from './periods.ts'
import { measureOf, type ScanShape, scanSql } from './scan.ts'
import type { FactSource, Sql } from './source.ts'

/**
 * Reads one window of a fact: sums and balances grouped by the fact's own keys, so that dimensions join a few groups
 * instead of every row, and each distinct count as the values that it counts. Every scan has the same columns.
 */
export function scansOf(shape: ScanShape, period: Period): Sql[] {
  const [sums, distincts, balances] = (['sum', 'distinct', 'last'] as const).map((kind) =>
    shape.atoms.filter((atom) => atom.kind === kind),
  )
  return [
    ...flowScans(shape, period, sums ?? [], distincts ?? []),
    ...(balances && balances.length > 0 ? [balanceScan(shape, period, balances)] : []),
  ]
}

/** Without keys the values to count are read beside the sums: there is nothing to group them by. */
function flowScans(
  shape: ScanShape,
  period: Period,
  sums: readonly Atom[],
  distincts: readonly Atom[],
): Sql[] {
  if (shape.keys.length === 0 && distincts.length > 0)
    return [lineScan(shape, period, [...sums, ...distincts])]
  return [
    ...(sums.length > 0 ? [sumScan(shape, period, sums)] : []),
    ...distincts.map((atom) => distinctScan(shape, period, atom)),
  ]
}

const lineScan = (shape: ScanShape, period: Period, read: readonly Atom[]): Sql =>
  scanSql(shape, period, {
    atomSql: (atom, value) => (read.includes(atom) ? value : null),
    groupBy: null,
  })

const sumScan = (shape: ScanShape, period: Period, sums: readonly Atom[]): Sql =>
  scanSql(shape, period, {
    atomSql: (atom, value) => (sums.includes(atom) ? `SUM(${value})` : null),
    groupBy: shape.keys,
  })

const distinctScan = (shape: ScanShape, period: Period, counted: Atom): Sql =>
  scanSql(shape, period, {
    atomSql: (atom, value) => (atom === counted ? value : null),
    groupBy: [...new Set([...shape.keys, measureOf(shape.fact, counted).value])],
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
