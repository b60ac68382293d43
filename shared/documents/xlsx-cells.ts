import type { Column, ColumnKind } from '@otel-bi/contract/view'
import type ExcelJS from 'exceljs'
import { instantIn } from './instant.ts'
import type { Row } from './table.ts'
import { printable } from './text.ts'

/** Per cell (Excel specifications and limits). */
const maxCharacters = 32_767

type Layout = { readonly numFmt: string; readonly width: number }
export const layoutOf: Readonly<Record<ColumnKind, Layout>> = {
  date: { numFmt: 'yyyy-mm-dd', width: 12 },
  instant: { numFmt: 'yyyy-mm-dd hh:mm:ss', width: 28 },
  money: { numFmt: '#,##0.00', width: 16 },
  integer: { numFmt: '#,##0', width: 11 },
  decimal: { numFmt: '#,##0.00##', width: 12 },
  ratio: { numFmt: '0.0%', width: 10 },
  change: { numFmt: '+0.0%;-0.0%;0.0%', width: 10 },
  // The title of the column says what they are: a format would say it in one language.
  points: { numFmt: '+0.0;-0.0;0.0', width: 10 },
  // Text format, so that text that looks like a formula stays text when the cell is edited.
  text: { numFmt: '@', width: 12 },
  flag: { numFmt: 'General', width: 9 },
}

/** 1 is A, 27 is AA. */
export const columnLetters = (column: number): string =>
  column === 0
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

/** A value as a cell: text is a string cell, whatever it looks like. */
export function cellOf(value: unknown, kind: ColumnKind, timeZone: string): ExcelJS.CellValue {
  if (typeof value === 'number') return kind === 'points' ? pointsOf(value) : value
  if (typeof value === 'boolean') return value
  if (typeof value !== 'string') return null
  if (kind === 'date') return new Date(value)
  // A sheet knows wall time only, which exceljs takes from UTC; the cell's format says its offset.
  if (kind === 'instant') return new Date(`${instantIn(timeZone, value).wall}Z`)
  // exceljs writes a plain string as the result of a formula: readers trim it and decode it less.
  return { richText: [{ text: cellText(value) }] }
}

/** 0.021 as 2.1, without the last bits that a product of fractions has. */
export const pointsOf = (fraction: number): number => Number((100 * fraction).toPrecision(12))

function cellText(text: string): string {
  const clean = printable(text).replaceAll(/\r\n?/g, '\n')
  if (clean.length <= maxCharacters) return escaped(clean)
  const notice = `… [cut; ${text.length} characters]`
  return escaped(clean.slice(0, maxCharacters - notice.length).toWellFormed() + notice)
}

/** `_x0041_` in a sheet means `A`; its first underscore is written as `_x005F_` (ECMA-376-1, 22.4.2.4). */
const escaped = (text: string) => text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

export const filterArrow = 4

/** Wide enough for the first rows and for each word of the title with the filter arrow, up to a maximum. */
export function widthOf({ key, kind, title }: Column, sample: readonly Row[]): number {
  const texts = kind === 'text' ? sample.map((row) => String(row[key] ?? '').length) : []
  const words = title.split(' ').map((word) => word.length + filterArrow)
  return Math.min(60, Math.max(layoutOf[kind].width, ...words, ...texts))
}
