import type { Column } from './column.ts'
import { mostRows } from './most-rows.ts'

/** The sum of a column over rows; null for a column that does not add up, and where no row has a value. */
export function totalOf<Row>(column: Column<Row>, rows: readonly Row[]): number | null {
  if (!column.adds) return null
  const values = rows.map(column.value).filter((value) => typeof value === 'number')
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}

/** Whether a table has a row of totals: with one row it would only repeat it. */
export const hasTotals = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) =>
  rows.length > 1 && columns.some(({ adds }) => adds)

/** Sums of all rows from the server, by column. */
export type ServerTotals = Readonly<Record<string, number>>

/**
 * The sum below a column: the server's, or that of the rows. Beside the server's sums of more rows than were
 * fetched, a column that it does not sum has none.
 */
export function sumBelow<Row>(
  column: Column<Row>,
  rows: readonly Row[],
  totals: ServerTotals | undefined,
): number | null {
  const isPart = totals !== undefined && rows.length >= mostRows
  return totals?.[column.id] ?? (isPart ? null : totalOf(column, rows))
}

/** Of how many rows the sums are, where that is a part: what a search found, or the first that the API gives at once. */
export const summedRows = (
  shown: number,
  fetched: number,
  totals: ServerTotals | undefined,
): number | null =>
  totals !== undefined || (shown === fetched && fetched < mostRows) ? null : shown
