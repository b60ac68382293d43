import type ExcelJS from 'exceljs'
import { printable } from '../text.ts'
import type { WorkbookCover, WorkbookText } from './workbook.ts'

const accent = { argb: 'FF14507A' }
const wrapped = { wrapText: true, vertical: 'top' } as const

/** Text as a string cell, never a formula. */
const text = (value: string): ExcelJS.CellRichTextValue => ({
  richText: [{ text: printable(value) }],
})

/** The findings with links to the sheets of their figures, then all sheets with their rows. */
export function writeCover(sheet: ExcelJS.Worksheet, cover: WorkbookCover): void {
  sheet.columns = [{ width: 4 }, { width: 34 }, { width: 70 }, { width: 34 }]
  sheet.views = [{ showGridLines: false }]
  const line = (values: readonly ExcelJS.CellValue[]) => sheet.addRow(['', ...values])
  heading(line([text(cover.heading)]), 20)
  line([text(cover.subtitle)])
  line([])
  heading(line([text(cover.findingsTitle)]), 13)
  for (const finding of cover.findings) {
    const source =
      finding.sheet === null ? text(finding.source) : link(finding.source, finding.sheet)
    const row = line([text(finding.title), text(finding.text), source])
    row.alignment = wrapped
    row.getCell(2).font = { bold: true }
    row.height =
      15 * Math.max(2, Math.ceil(finding.text.length / 68), Math.ceil(finding.title.length / 32))
  }
  line([])
  heading(line([text(cover.contentsTitle)]), 13)
  for (const { sheet: name, rows, note } of cover.contents) {
    const row = line([link(name, name), text(note ?? ''), rows])
    row.getCell(4).numFmt = '#,##0'
    row.getCell(4).alignment = { horizontal: 'left' }
  }
  sheet.pageSetup.printArea = `A1:D${sheet.rowCount}`
}

export function writeText(sheet: ExcelJS.Worksheet, { title, paragraphs }: WorkbookText): void {
  sheet.columns = [{ width: 34 }, { width: 100 }]
  sheet.views = [{ state: 'frozen', ySplit: 1, showGridLines: false }]
  heading(sheet.addRow([text(title)]), 15)
  for (const paragraph of paragraphs) {
    const row = sheet.addRow([text(paragraph.title), text(paragraph.text)])
    row.alignment = wrapped
    row.getCell(1).font = { bold: true }
    row.height = 15 * Math.max(1, Math.ceil(paragraph.text.length / 95))
  }
  sheet.pageSetup.printArea = `A1:B${sheet.rowCount}`
}

function heading(row: ExcelJS.Row, size: number): void {
  row.font = { bold: true, size, color: accent }
}

const link = (shown: string, sheet: string): ExcelJS.CellHyperlinkValue => ({
  text: printable(shown),
  hyperlink: `#'${sheet.replaceAll("'", "''")}'!A1`,
})
