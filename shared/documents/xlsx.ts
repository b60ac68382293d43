import { PassThrough } from 'node:stream'
import type { Column } from '@otel-bi/contract/view'
import type ExcelJS from 'exceljs'
import { instantIn, offsetName } from './instant.ts'
import { labels } from './labels.ts'
import { defaultPresentation, type Presentation } from './presentation.ts'
import { batchesOf, type Row, type Table, yieldToEventLoop } from './table.ts'
import { printable } from './text.ts'
import { cellOf, columnLetters, filterArrow, layoutOf, widthOf } from './xlsx-cells.ts'

const rowsPerBatch = 250

/**
 * A workbook with one sheet per table, written as it is read: a slow reader slows the writer.
 * Every string is a string cell and no cell is a formula.
 */
export async function* xlsxBytes(
  tables: readonly Table[],
  createdAt: Date,
  presentation: Presentation = defaultPresentation,
): AsyncGenerator<Uint8Array> {
  const zipped = new PassThrough()
  // Takes 0.2 s to load, which a process that writes no workbook does not pay at start-up.
  const { default: exceljs } = await import('exceljs')
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: zipped,
    useStyles: true,
  })
  workbook.creator = 'OTel BI'
  workbook.lastModifiedBy = 'OTel BI'
  workbook.created = createdAt
  workbook.modified = createdAt
  const names = new Set<string>()
  const builtInNames: BuiltInName[] = []
  for (const [index, table] of tables.entries()) {
    const name = sheetName(table.title, names)
    const sheet = workbook.addWorksheet(name, sheetOptions(presentation))
    let rows = 0
    for await (const written of writeRows(sheet, table, presentation)) {
      rows = written
      await yieldToEventLoop()
      const chunk: unknown = zipped.read()
      if (chunk instanceof Uint8Array) yield chunk
    }
    const end = { row: rows + 1, column: table.columns.length }
    sheet.autoFilter = { from: { row: 1, column: 1 }, to: end }
    sheet.commit()
    builtInNames.push(...builtInNamesOf(name, index, end))
  }
  // exceljs stores defined names by cell and without their sheet, so they are set before it writes them.
  Object.defineProperty(workbook.definedNames, 'model', { value: builtInNames })
  const finished = workbook.commit()
  // A reader that disconnects destroys the stream, which rejects a promise that is not awaited then.
  finished.catch(() => undefined)
  for await (const chunk of zipped) yield chunk
  await finished
}

type BuiltInName = {
  readonly name: string
  readonly ranges: string[]
  readonly localSheetId: number
}

/** LibreOffice needs the name of the filter; the other two set the print area and titles (ECMA-376-1, 18.2.5). */
function builtInNamesOf(
  sheet: string,
  localSheetId: number,
  { row, column }: { readonly row: number; readonly column: number },
): BuiltInName[] {
  const all = `'${sheet}'!$A$1:$${columnLetters(column)}$${row}`
  return [
    { name: '_xlnm._FilterDatabase', ranges: [all], localSheetId },
    { name: '_xlnm.Print_Area', ranges: [all], localSheetId },
    { name: '_xlnm.Print_Titles', ranges: [`'${sheet}'!$1:$1`], localSheetId },
  ]
}

const a4 = 9
/** Inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/** Print setup: A4 landscape, one page wide, numbered pages. */
const sheetOptions = ({ language }: Presentation): Partial<ExcelJS.AddWorksheetOptions> => ({
  views: [{ state: 'frozen', ySplit: 1 }],
  pageSetup: {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins,
  },
  headerFooter: { oddFooter: `&L&A&R${labels[language].page('&P', '&N')}` },
})

/** Writes a table batch by batch; yields how many rows are written so far. */
async function* writeRows(
  sheet: ExcelJS.Worksheet,
  { columns, rows }: Table,
  presentation: Presentation,
): AsyncGenerator<number> {
  let written: number | undefined
  const start = (sample: readonly Row[]) => {
    written = 0
    sheet.columns = columns.map((column) => ({
      header: column.title,
      width: widthOf(column, sample),
      style: { numFmt: layoutOf[column.kind].numFmt },
    }))
    const header = sheet.getRow(1)
    header.font = { bold: true }
    header.alignment = { wrapText: true, vertical: 'middle' }
    header.height = lineHeight * Math.max(1, ...columns.map((column) => linesOf(column, sample)))
    columns.forEach(({ about, unit }, index) => {
      const cell = header.getCell(index + 1)
      cell.numFmt = layoutOf.text.numFmt
      cell.note = unit === null ? about : `${about} (${unit})`
    })
    header.commit()
  }
  for await (const batch of batchesOf(rows, rowsPerBatch)) {
    if (written === undefined) start(batch)
    for (const row of batch) writeRow(sheet, columns, row, presentation)
    written = (written ?? 0) + batch.length
    yield written
  }
  if (written === undefined) start([])
}

function writeRow(
  sheet: ExcelJS.Worksheet,
  columns: readonly Column[],
  values: Row,
  presentation: Presentation,
): void {
  const row = sheet.addRow(
    columns.map(({ key, kind }) => cellOf(values[key], kind, presentation.timeZone)),
  )
  columns.forEach(({ key, kind }, index) => {
    const value = values[key]
    if (kind !== 'instant' || typeof value !== 'string') return
    const { offset } = instantIn(presentation.timeZone, value)
    row.getCell(index + 1).numFmt = `${layoutOf.instant.numFmt}" ${offsetName(offset)}"`
  })
  row.commit()
}

/** Points. */
const lineHeight = 15

/** Lines of a wrapped title, so that a wide table is not widened by long titles. */
const linesOf = (column: Column, sample: readonly Row[]) =>
  Math.ceil(column.title.length / (widthOf(column, sample) - filterArrow))

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
