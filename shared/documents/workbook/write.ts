import ExcelJS from 'exceljs'
import { labels } from '../labels.ts'
import { writeCover, writeText } from './cover.ts'
import { writeTable } from './table-sheet.ts'
import type { Workbook } from './workbook.ts'

/** A4; Letter prints it too, as it is fitted to one page across. */
const paper = 9

/** A whole workbook in memory, with what a stream cannot hold: Excel tables. */
export async function writeWorkbook(workbook: Workbook): Promise<ArrayBuffer> {
  const book = new ExcelJS.Workbook()
  const { title, author, language, createdAt, sheets } = workbook
  Object.assign(book, {
    ...{ title, creator: author, lastModifiedBy: author },
    ...{ created: new Date(createdAt), modified: new Date(createdAt) },
  })
  for (const sheet of sheets) {
    const made = book.addWorksheet(sheet.title, {
      pageSetup: {
        ...{ paperSize: paper, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        orientation: sheet.kind === 'table' ? 'landscape' : 'portrait',
      },
      headerFooter: { oddFooter: `&L${title}&C&A&R${labels[language].page('&P', '&N')}` },
    })
    if (sheet.kind === 'cover') writeCover(made, sheet)
    else if (sheet.kind === 'text') writeText(made, sheet)
    else writeTable(book, made, sheet, language)
  }
  const written = new Uint8Array(await book.xlsx.writeBuffer())
  return written.buffer
}
