import type { ColumnKind } from '@otel-bi/contract/view'
import type { JSX } from 'solid-js'
import type { Formats } from '../../format/formats.ts'

export type Value = string | number | boolean | null

/** A column of a table: what it holds of a row, and how people should see it. */
export type Column<Row> = {
  /** The field's name on the wire: stands in the URL when the table is sorted by it. */
  readonly id: string
  readonly title: string
  readonly kind: ColumnKind
  /** Of money: whether to write its cents. */
  readonly cents?: boolean
  /** Whether values of rows add up to one of all of them: revenue does, prices and shares do not. */
  readonly adds?: boolean
  readonly value: (row: Row) => Value
  /** What to order by where that is not the value: a severity by its urgency, not its spelling. */
  readonly order?: (row: Row) => Value
  /** The words in the cell where the value is a code: searched as well. */
  readonly text?: (row: Row) => string
  readonly cell?: (row: Row) => JSX.Element
  /** The page that the cell leads to. */
  readonly href?: (row: Row) => string | undefined
}

const numeric: readonly ColumnKind[] = [
  ...(['integer', 'decimal', 'ratio', 'change', 'points', 'money'] as const),
]
export const isNumeric = ({ kind }: Pick<Column<never>, 'kind'>) => numeric.includes(kind)

/** A number of a column in the reader's words. */
export const numberIn = <Row>(column: Column<Row>, value: number, formats: Formats): string =>
  numberText(column, value, formats)

/** A value in the reader's words; a dash where there is none. */
export function textOf<Row>(column: Column<Row>, row: Row, formats: Formats): string {
  if (column.text) return column.text(row)
  const value = column.value(row)
  if (value === null) return '–'
  if (typeof value === 'number') return numberText(column, value, formats)
  if (column.kind === 'date') return formats.date(String(value))
  if (column.kind === 'instant') return formats.instant(String(value))
  return String(value)
}

type NumberColumn = Pick<Column<never>, 'kind' | 'cents'>

/** A number of a kind in the reader's words; of points, without their unit. */
export function numberText({ kind, cents }: NumberColumn, value: number, formats: Formats): string {
  if (kind === 'ratio') return formats.percent(value)
  if (kind === 'change') return formats.change(value)
  if (kind === 'points') return formats.points(value)
  if (kind === 'decimal') return formats.decimal(value)
  if (kind === 'money') return cents ? formats.exactAmount(value) : formats.amount(value)
  return formats.count(value)
}
