import { type CellObject, CFB, read, utils, type WorkBook } from '@e965/xlsx'
import { parse } from 'csv-parse/sync'
import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'

/** RFC 4180 with its byte order mark and nothing else: a quote out of place or a short row throws. */
export function readCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  if (!text.startsWith('\ufeff')) throw new Error('there is no byte order mark')
  return parse(text, { bom: true, record_delimiter: '\r\n' })
}

export const readXlsx = (bytes: Uint8Array): WorkBook =>
  read(bytes, { cellFormula: true, cellNF: true, UTC: true })

/** The XML of a part of a workbook, such as `xl/workbook.xml`. */
export function xmlOf(bytes: Uint8Array, part: string): string {
  const found: unknown = CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), `/${part}`)
  return Buffer.from(Part.parse(found).content).toString()
}
const Part = z.object({ content: z.instanceof(Uint8Array) })

/** The raw values of a sheet, row by row. */
export function sheetValues(workbook: WorkBook, name: string): unknown[][] {
  const sheet = workbook.Sheets[name]
  if (!sheet) throw new Error(`there is no sheet ${name} among ${workbook.SheetNames}`)
  return utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null })
}

/** Every cell of a workbook by its address, as `Sheet!A1`. */
export function cellsOf(workbook: WorkBook): Map<string, CellObject> {
  return new Map(
    Object.entries(workbook.Sheets).flatMap(([name, sheet]) =>
      Object.entries(sheet)
        .filter(([address]) => !address.startsWith('!'))
        .map(([address, cell]) => [`${name}!${address}`, cell]),
    ),
  )
}

export type PdfPage = { readonly texts: readonly string[]; readonly outside: readonly string[] }

/** The text of each page in the order it was drawn, and what of it lies beyond the paper. */
export async function readPdf(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(bytes.slice())
  const pages: PdfPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    const outside = texts.filter(({ transform: [, , , , x = 0, y = 0], width: w }) => {
      return x < 0 || y < 0 || x + w > width || y > height
    })
    pages.push({ texts: texts.map(({ str }) => str), outside: outside.map(({ str }) => str) })
  }
  return pages
}
