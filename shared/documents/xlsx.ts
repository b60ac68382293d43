import { PassThrough } from 'node:stream'
import type { Column, ColumnKind } from '@otel-bi/contract/view'
import ExcelJS from 'exceljs'
import { batchesOf, breathe, type Row, type Table } from './table.ts'
import { printable } from './text.ts'

/** Per cell (Excel specifications and limits). */
const maxCharacters = 32_767
const rowsPerBatch = 250

type Layout = { readonly numFmt: string; readonly width: number }
const layoutOf: Readonly<Record<ColumnKind, Layout>> = {
  date: { numFmt: 'yyyy-mm-dd', width: 12 },
  instant: { numFmt: 'yyyy-mm-dd hh:mm:ss', width: 20 },
  money: { numFmt: '#,##0.00', width: 16 },
  integer: { numFmt: '#,##0', width: 11 },
  decimal: { numFmt: '#,##0.00##', width: 12 },
  ratio: { numFmt: '0.0%', width: 10 },
  // As text, so that what looks like a formula stays text when somebody edits the cell.
  text: { numFmt: '@', width: 12 },
  flag: { numFmt: 'General', width: 9 },
}

/**
 * A workbook with one sheet per table, written as it is read: whoever pulls slowly slows the writer.
 * Every string is a string cell and no cell is a formula.
 */
export async function* xlsxBytes(
  tables: readonly Table[],
  createdAt: Date,
): AsyncGenerator<Uint8Array> {
  const zipped = new PassThrough()
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream: zipped,
    useStyles: true,
  })
  workbook.creator = 'OTel BI'
  workbook.lastModifiedBy = 'OTel BI'
  workbook.created = createdAt
  workbook.modified = createdAt
  const names = new Set<string>()
  for (const table of tables)
    for await (const _batch of writeSheet(workbook, sheetName(table.title, names), table)) {
      await breathe()
      const chunk: unknown = zipped.read()
      if (chunk instanceof Uint8Array) yield chunk
    }
  const finished = workbook.commit()
  // A reader who leaves destroys the stream, and that rejects a promise that is never awaited then.
  finished.catch(() => undefined)
  for await (const chunk of zipped) yield chunk
  await finished
}

/** Yields after each batch of rows. */
async function* writeSheet(
  workbook: ExcelJS.stream.xlsx.WorkbookWriter,
  name: string,
  { columns, rows }: Table,
): AsyncGenerator<void> {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  let isFirst = true
  const start = (sample: readonly Row[]) => {
    isFirst = false
    sheet.columns = columns.map((column) => ({
      header: column.title,
      width: widthOf(column, sample),
      style: { numFmt: layoutOf[column.kind].numFmt },
    }))
    const header = sheet.getRow(1)
    header.font = { bold: true }
    header.eachCell((cell) => {
      cell.numFmt = layoutOf.text.numFmt
    })
    header.commit()
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  }
  for await (const batch of batchesOf(rows, rowsPerBatch)) {
    if (isFirst) start(batch)
    for (const row of batch)
      sheet.addRow(columns.map(({ key, kind }) => cellOf(row[key], kind))).commit()
    yield
  }
  if (isFirst) start([])
  sheet.commit()
}

function cellOf(value: unknown, kind: ColumnKind): ExcelJS.CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value !== 'string') return null
  if (kind === 'date' || kind === 'instant') return new Date(value)
  // exceljs writes a bare string as if a formula had given it: readers cut its white space and decode it less.
  return { richText: [{ text: cellText(value) }] }
}

function cellText(text: string): string {
  const clean = printable(text).replaceAll(/\r\n?/g, '\n')
  if (clean.length <= maxCharacters) return escaped(clean)
  const notice = `… [cut; ${text.length} characters]`
  return escaped(clean.slice(0, maxCharacters - notice.length).toWellFormed() + notice)
}

/** `_x0041_` in a sheet means `A`; its first underscore is written as `_x005F_` (ECMA-376-1, 22.4.2.4). */
const escaped = (text: string) => text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

/** Wide enough for the title with its filter arrow and for the first rows, within reason. */
function widthOf({ key, kind, title }: Column, sample: readonly Row[]): number {
  const texts = kind === 'text' ? sample.map((row) => String(row[key] ?? '').length) : []
  return Math.min(60, Math.max(layoutOf[kind].width, title.length + 4, ...texts))
}

/** Excel allows 31 characters, none of : \ / ? * [ ], and no name twice. */
function sheetName(title: string, taken: Set<string>): string {
  const base =
    printable(title)
      .replaceAll(/[:\\/?*[\]']/g, ' ')
      .trim()
      .slice(0, 28) || 'Sheet'
  let name = base
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base} ${n}`
  taken.add(name.toLowerCase())
  return name
}
