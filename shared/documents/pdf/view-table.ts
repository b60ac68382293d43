import type { Column, View } from '@otel-bi/contract/view'
import { formatted, isNumeric } from '../display.ts'
import { monthSubtotals } from '../month-subtotals.ts'
import { defaultPresentation } from '../presentation.ts'
import type { Row } from '../table.ts'
import type { PdfTable } from './document.ts'

/** Rows of a view as text, long daily ones by month; the columns of its `brief` are the most important ones. */
export function viewTable(
  view: Pick<View, 'brief' | 'sums' | 'chart'>,
  columns: readonly Column[],
  rows: readonly Row[],
  presentation = defaultPresentation,
): PdfTable {
  const { brief = [] } = view
  const { all, subtotals } = monthSubtotals(view, rows)
  const indices = columns.map((_, index) => index)
  const isBrief = (index: number) => brief.includes(columns[index]?.key ?? '')
  return {
    heads: columns.map((column) => column.title),
    numeric: columns.map((column) => isNumeric(column.kind)),
    importance: [...indices.filter(isBrief), ...indices.filter((index) => !isBrief(index))],
    rows: all.map((row) => columns.map(({ key, kind }) => formatted(row[key], kind, presentation))),
    subtotals,
  }
}
