import { escapeFormula } from '@otel-bi/contract/spreadsheet-text'
import type { Formats } from '../../format/formats.ts'
import { type Column, isNumeric, textOf } from './column.ts'

/**
 * Rows to be pasted into a spreadsheet of the reader's language: a line of titles, then a line each, with tabs
 * between the cells. Numbers have all their digits and no grouping; text is never a formula.
 */
export function tsvOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  formats: Formats,
): string {
  const cell = (column: Column<Row>, row: Row) => {
    const value = column.value(row)
    if (value === null) return ''
    if (typeof value === 'number' && isNumeric(column)) return formats.plain(value)
    return escapeFormula(oneLine(textOf(column, row, formats)))
  }
  const lines = rows.map((row) => columns.map((column) => cell(column, row)))
  return [columns.map(({ title }) => title), ...lines].map((cells) => cells.join('\t')).join('\n')
}

const oneLine = (text: string) => text.replace(/[\t\r\n]+/g, ' ')
