import type { Column } from './column.ts'

/** The sum of a column over rows; null for a column that does not add up, and where no row has a value. */
export function totalOf<Row>(column: Column<Row>, rows: readonly Row[]): number | null {
  if (!column.adds) return null
  const values = rows.map(column.value).filter((value) => typeof value === 'number')
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0)
}

/** Whether a table has a row of totals: with one row it would only repeat it. */
export const hasTotals = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]) =>
  rows.length > 1 && columns.some(({ adds }) => adds)
