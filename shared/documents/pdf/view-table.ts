import type { Column, View } from '@otel-bi/contract/view'
import { formatted, isNumeric } from '../display.ts'
import { defaultPresentation } from '../presentation.ts'
import type { Row } from '../table.ts'
import type { PdfTable } from './document.ts'

/** Rows of a view as text; the columns of its `brief` are the most important ones. */
export function viewTable(
  { brief = [] }: Pick<View, 'brief'>,
  columns: readonly Column[],
  rows: readonly Row[],
  presentation = defaultPresentation,
): PdfTable {
  const indices = columns.map((_, index) => index)
  const isBrief = (index: number) => brief.includes(columns[index]?.key ?? '')
  return {
    heads: columns.map((column) => column.title),
    numeric: columns.map((column) => isNumeric(column.kind)),
    importance: [...indices.filter(isBrief), ...indices.filter((index) => !isBrief(index))],
    rows: rows.map((row) =>
      columns.map(({ key, kind }) => formatted(row[key], kind, presentation)),
    ),
  }
}
