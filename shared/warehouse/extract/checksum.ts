import { quote } from '../duckdb/views.ts'
import type { Row, Statement } from '../engine.ts'
import { type Part, partSql } from './part.ts'
import { quotedName, type TypedTable } from './table.ts'

/** Rows of a part, then for each column how many values it has and their sum. */
export type Checksum = readonly (number | null)[]

export type Checksums = ReadonlyMap<Part, Checksum>

/**
 * Counts and sums of every part, in SQL of both engines: of numbers their sum, of days the sum of yyyymmdd, of
 * texts the sum of their lengths.
 */
export function checksumStatement(table: TypedTable): Statement {
  const sums = table.types.map(({ name, type }, index) => {
    const column = `t.${quote(name)}`
    return `COUNT(${column}) AS n${index}, SUM(${addend(column, type)}) AS s${index}`
  })
  const part = partSql(table)
  const grouped = table.day === undefined ? '' : ` GROUP BY ${part}`
  return {
    name: `extract.checksum.${table.schema}.${table.table}`,
    sql: `SELECT ${part} AS part, COUNT(*) AS total, ${sums.join(', ')} FROM ${quotedName(table)} t${grouped}`,
    parameters: [],
  }
}

function addend(column: string, type: string): string {
  if (type === 'DOUBLE') return column
  if (type === 'VARCHAR') return `CAST(LEN(CONCAT(${column}, '.')) AS bigint)`
  if (type === 'DATE' || type === 'TIMESTAMP')
    return `CAST(YEAR(${column}) * 10000 + MONTH(${column}) * 100 + DAY(${column}) AS bigint)`
  if (type.startsWith('DECIMAL'))
    return `CAST(${column} AS decimal(38, ${/,(\d+)/.exec(type)?.[1]}))`
  // A bit has no sum before it is a number.
  return type === 'BOOLEAN' ? `CAST(CAST(${column} AS int) AS bigint)` : `CAST(${column} AS bigint)`
}

export function checksumsOf(table: TypedTable, rows: readonly Row[]): Checksums {
  const names = table.types.flatMap((_, index) => [`n${index}`, `s${index}`])
  const numberOf = (row: Row, name: string) => {
    const value = row[name]
    return value === null || value === undefined ? null : Number(value)
  }
  const found = rows.map((row): [Part, Checksum] => [
    Number(row.part),
    ['total', ...names].map((name) => numberOf(row, name)),
  ])
  return new Map(found.filter(([, [total]]) => total !== 0))
}

/** The first difference between two checksums of a part, or undefined. Sums of floats depend on the order of the rows. */
export function differenceOf(
  { types }: Pick<TypedTable, 'types'>,
  a: Checksum | undefined,
  b: Checksum | undefined,
): string | undefined {
  if (a === undefined || b === undefined || a[0] !== b[0]) return 'its number of rows'
  const differing = types.find(({ type }, index) => {
    const [count, sum] = [1 + index * 2, 2 + index * 2]
    return a[count] !== b[count] || !sameSum(a[sum] ?? null, b[sum] ?? null, type)
  })
  return differing && `column ${differing.name}`
}

const floatTolerance = 1e-9

function sameSum(a: number | null, b: number | null, type: string): boolean {
  if (a === null || b === null || type !== 'DOUBLE') return a === b
  return Math.abs(a - b) <= floatTolerance * Math.max(1, Math.abs(a), Math.abs(b))
}
