import { describe, expect, test } from 'bun:test'
import { salesHistoryView } from '@otel-bi/contract/aw/sales-history'
import { columnsOf } from '@otel-bi/contract/view'
import { businessEventsView } from '@otel-bi/contract/wwi/business-events'
import { csvBytes, defaultCsvStyle } from './csv.ts'
import { formatted } from './display.ts'
import { instantIn } from './instant.ts'
import { createPdfRenderer } from './pdf/renderer.ts'
import { defaultPresentation } from './presentation.ts'
import { readCsv, readXlsx, sheetValues, xmlOf } from './testing/readers.ts'
import { viewFile } from './view-file.ts'
import { xlsxBytes } from './xlsx.ts'

async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
const textOf = async (source: AsyncIterable<Uint8Array>) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(source))

const history = columnsOf(salesHistoryView)
const day = { date: '2026-01-31', revenue: 1234.5, orders: 1, units: 2, gross_margin: -0.5 }
const days = (count: number) => ({
  title: 'Sales history',
  columns: history,
  rows: Array.from({ length: count }, () => day),
})
const zagreb = { language: 'hr', timeZone: 'Europe/Zagreb' } as const
const answer = {
  view: salesHistoryView,
  rows: [day],
  rowCount: 1,
  meta: { generated_at: '2026-01-31T08:00:00.000Z', row_count: 1 },
  traceId: null,
  createdAt: new Date(0),
  presentation: zagreb,
  csv: defaultCsvStyle,
}

const offsetAt = (zone: string, at: number) => instantIn(zone, new Date(at).toISOString()).offset
const hourMs = 3_600_000
/** What a sheet writes for 2018-01-01: days since 1899-12-30. */
const firstOf2018 = 43_101

/** The first hour of a month of 2018 in which the clocks of a zone change, or undefined. */
function changeIn(zone: string, month: number): number | undefined {
  let [from, to] = [Date.UTC(2018, month, 1), Date.UTC(2018, month + 1, 1)]
  if (offsetAt(zone, from) === offsetAt(zone, to)) return undefined
  while (to - from > hourMs) {
    const middle = from + Math.floor((to - from) / hourMs / 2) * hourMs
    if (offsetAt(zone, middle) === offsetAt(zone, from)) from = middle
    else to = middle
  }
  return to
}

/** Zones where 00:00 of some day of 2018 does not exist, or comes twice. */
const midnightZones = Intl.supportedValuesOf('timeZone').filter((zone) =>
  Array.from({ length: 12 }, (_, month) => changeIn(zone, month)).some((change) => {
    if (change === undefined) return false
    const { wall } = instantIn(zone, new Date(change).toISOString())
    return /T(?:23|00|01):00/.test(wall)
  }),
)

describe('a calendar day is never an instant', () => {
  test('there are zones whose clocks change at midnight', () => {
    expect(midnightZones).toContain('America/Santiago')
    expect(midnightZones.length).toBeGreaterThan(5)
  })

  test('every day of 2018 is the same day in CSV, XLSX and PDF in each of them', async () => {
    const dates = Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10),
    )
    const table = {
      title: 'Days',
      columns: history.slice(0, 1),
      rows: dates.map((date) => ({ date })),
    }
    const home = process.env.TZ
    try {
      for (const timeZone of midnightZones) {
        process.env.TZ = timeZone
        const presentation = { language: 'en', timeZone } as const
        const csv = readCsv(await bytesOf(csvBytes(table, { ...defaultCsvStyle, timeZone })))
        expect(csv.slice(1).flat()).toEqual(dates)
        const sheet = xmlOf(
          await bytesOf(xlsxBytes([table], new Date(0), presentation)),
          'xl/worksheets/sheet1.xml',
        )
        const serials = [...sheet.matchAll(/<v>(\d+)</g)].map(([, serial]) => Number(serial))
        expect(serials).toEqual(dates.map((_, index) => firstOf2018 + index))
        expect(dates.map((date) => formatted(date, 'date', presentation))).toEqual(dates)
      }
    } finally {
      if (home === undefined) delete process.env.TZ
      else process.env.TZ = home
    }
  }, 180_000)
})

describe('an instant carries its zone', () => {
  const columns = columnsOf(businessEventsView).slice(0, 1)
  const instants = ['2026-01-31T08:00:00.000Z', '2026-07-31T08:00:00.250Z']
  const table = { title: 'Events', columns, rows: instants.map((opened_at) => ({ opened_at })) }
  const inZagreb = ['2026-01-31T09:00:00.000+01:00', '2026-07-31T10:00:00.250+02:00']

  test('08:00 UTC is 09:00 +01:00 in Zagreb in January and 10:00 +02:00 in July', async () => {
    const style = { ...defaultCsvStyle, timeZone: 'Europe/Zagreb' }
    expect(
      readCsv(await bytesOf(csvBytes(table, style)))
        .slice(1)
        .flat(),
    ).toEqual(inZagreb)
    expect(instants.map((at) => formatted(at, 'instant', zagreb))).toEqual([
      '31. 1. 2026. 09:00:00 +01:00',
      '31. 7. 2026. 10:00:00 +02:00',
    ])
    const book = readXlsx(await bytesOf(xlsxBytes([table], new Date(0), zagreb)))
    const cells = ['A2', 'A3'].map((address) => book.Sheets.Events?.[address])
    expect(cells.map(({ z }) => z)).toEqual([
      'yyyy-mm-dd hh:mm:ss" +01:00"',
      'yyyy-mm-dd hh:mm:ss" +02:00"',
    ])
    expect(sheetValues(book, 'Events')[1]).toEqual([new Date('2026-01-31T09:00:00.000Z')])
  })

  test('without a zone it is UTC and says so', async () => {
    expect(
      readCsv(await bytesOf(csvBytes(table)))
        .slice(1)
        .flat(),
    ).toEqual(instants)
    expect(formatted(instants[0], 'instant')).toBe('2026-01-31 08:00:00 UTC')
    const book = readXlsx(await bytesOf(xlsxBytes([table], new Date(0))))
    expect(book.Sheets.Events?.A2.z).toBe('yyyy-mm-dd hh:mm:ss" UTC"')
  })

  test.each([
    ['Asia/Kolkata', '2026-01-31T13:30:00.000+05:30'],
    ['America/St_Johns', '2026-01-31T04:30:00.000-03:30'],
    ['Pacific/Kiritimati', '2026-01-31T22:00:00.000+14:00'],
  ])('08:00 UTC in %s is %s', (zone, expected) => {
    const { wall, offset } = instantIn(zone, '2026-01-31T08:00:00.000Z')
    expect(wall + offset).toBe(expected)
  })
})

describe('a CSV for a spreadsheet', () => {
  const comma = { ...defaultCsvStyle, header: 'titles', decimalMark: ',' } as const

  test('with a decimal comma its separator is a semicolon: 1234,5;1;2;-0,5', async () => {
    const [head, row] = (await textOf(csvBytes(days(1), comma))).split('\r\n')
    expect(head).toBe('\ufeffDate;Revenue;Orders;Units;Gross margin')
    expect(row).toBe('2026-01-31;1234,5;1;2;-0,5')
  })

  test('begins with sep=; only when asked', async () => {
    const text = await textOf(csvBytes(days(1), { ...comma, sepLine: true }))
    expect(text.startsWith('\ufeffsep=;\r\nDate;')).toBe(true)
  })

  test('quotes what holds its own separator, and not the other', async () => {
    const name = columnsOf(businessEventsView).filter(({ key }) => key === 'details')
    const table = { title: 'x', columns: name, rows: [{ details: 'a;b' }, { details: 'a,b' }] }
    expect((await textOf(csvBytes(table, comma))).split('\r\n').slice(1)).toEqual([
      '"a;b"',
      'a,b',
      '',
    ])
  })
})

describe('XLSX on paper', () => {
  test('300 rows: filter, print area and repeated header are named for each sheet, A4 across and one page wide', async () => {
    const events = { ...days(0), title: 'Empty' }
    const bytes = await bytesOf(xlsxBytes([days(300), events], new Date(0)))
    const names = [...xmlOf(bytes, 'xl/workbook.xml').matchAll(/<definedName ([^>]*)>([^<]*)/g)]
    expect(
      names.map(([, attributes, range]) => [attributes, range?.replaceAll('&apos;', "'")]),
    ).toEqual([
      ['name="_xlnm._FilterDatabase" localSheetId="0"', "'Sales history'!$A$1:$E$301"],
      ['name="_xlnm.Print_Area" localSheetId="0"', "'Sales history'!$A$1:$E$301"],
      ['name="_xlnm.Print_Titles" localSheetId="0"', "'Sales history'!$1:$1"],
      ['name="_xlnm._FilterDatabase" localSheetId="1"', "'Empty'!$A$1:$E$1"],
      ['name="_xlnm.Print_Area" localSheetId="1"', "'Empty'!$A$1:$E$1"],
      ['name="_xlnm.Print_Titles" localSheetId="1"', "'Empty'!$1:$1"],
    ])
    const sheet = xmlOf(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toContain('<autoFilter ref="A1:E301"/>')
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toMatch(
      /<pageSetup [^>]*orientation="landscape"[^>]*fitToWidth="1" fitToHeight="0"/,
    )
    expect(sheet).toContain('<pageMargins left="0.4" right="0.4"')
    expect(sheet).toContain('Page &amp;P of &amp;N')
  })
})

describe('the language of a file', () => {
  test('XLSX in Croatian: sheet, header and About are titled so', async () => {
    const book = readXlsx(await bytesOf(viewFile('xlsx', answer, createPdfRenderer())))
    expect(book.SheetNames).toEqual(['Povijest prodaje', 'O podacima'])
    expect(sheetValues(book, 'Povijest prodaje')[0]).toEqual([
      'Datum',
      'Prihod',
      'Narudžbe',
      'Količina',
      'Bruto marža',
    ])
    expect(sheetValues(book, 'O podacima')).toContainEqual([
      'Izračunato',
      '31. 1. 2026. 09:00:00 +01:00',
    ])
  })

  test('PDF in Croatian: language, title, author and creator are in the file, numbers read 1.234,50', async () => {
    const bytes = await bytesOf(viewFile('pdf', answer, createPdfRenderer()))
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).toContain('/Lang (hr)')
    expect(text).toContain('/DisplayDocTitle true')
    for (const entry of ['Title', 'Author', 'Creator', 'Subject'])
      expect(text).toContain(`/${entry} (`)
    expect(formatted(1234.5, 'money', zagreb)).toBe('1.234,50')
  })

  test('PDF in English says en', async () => {
    const english = { ...answer, presentation: defaultPresentation }
    const bytes = await bytesOf(viewFile('pdf', english, createPdfRenderer()))
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (en)')
  })
})
