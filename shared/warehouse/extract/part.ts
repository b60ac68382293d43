import { quote } from '../duckdb/views.ts'
import type { ExtractTable } from './table.ts'

/** A part of a table: a quarter as year × 10 + quarter (20131 is January to March 2013), or 0 for rows without a day. */
export type Part = number

/** The part of a row aliased `t`, in SQL of both engines; a table without days is one part. */
export function partSql({ day }: ExtractTable): string {
  if (day === undefined) return '0'
  const column = `t.${quote(day)}`
  return `COALESCE(YEAR(${column}) * 10 + (MONTH(${column}) + 2) / 3, 0)`
}

/** The condition that leaves one part of a table, with the values of its parameters. */
export function partCondition(
  { day }: ExtractTable,
  part: Part,
): { readonly sql: string; readonly days: Readonly<Record<string, string>> } {
  if (day === undefined) return { sql: '1 = 1', days: {} }
  if (part === 0) return { sql: `t.${quote(day)} IS NULL`, days: {} }
  const [year, quarter] = [Math.floor(part / 10), part % 10]
  const days = { from: firstDay(year, quarter), until: firstDay(year, quarter + 1) }
  return { sql: `t.${quote(day)} >= @from AND t.${quote(day)} < @until`, days }
}

const firstDay = (year: number, quarter: number) =>
  new Date(Date.UTC(year, (quarter - 1) * 3, 1)).toISOString().slice(0, 10)
