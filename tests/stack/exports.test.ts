import { afterAll, beforeAll, expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import { AuditEntry } from '@otel-bi/contract/audit'
import { croatianChoices } from '@otel-bi/contract/choices.hr'
import { ExportRecord } from '@otel-bi/contract/export-records'
import { platformViews } from '@otel-bi/contract/platform-views'
import { type ColumnKind, columnsOf, titlesOf, type View } from '@otel-bi/contract/view'
import { views } from '@otel-bi/contract/views'
import { BusinessEvent, businessEventsView } from '@otel-bi/contract/wwi/business-events'
import { eventText } from '@otel-bi/contract/wwi/event-text'
import { formatted } from '@otel-bi/documents/display'
import { readCsv, readPdf, readXlsx, sheetValues } from '@otel-bi/documents/testing/readers'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type Stack, startStack, startUpMs } from './stack.ts'
import { fetchColumns, fetchFile, fetchRows, untilEventsAreScanned } from './views.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
  await untilEventsAreScanned(stack.url)
}, startUpMs)
afterAll(() => stack.stop())

/**
 * What a cell says in the JSON's words. A sheet counts days in floating point, so an instant may be read
 * a millisecond off; then it is the JSON's.
 */
function written(cell: unknown, json: unknown, kind: ColumnKind): unknown {
  if (!(cell instanceof Date)) return cell
  if (kind === 'date') return cell.toISOString().slice(0, 10)
  return Math.abs(cell.getTime() - Date.parse(String(json))) <= 1 ? json : cell.toISOString()
}

const named: [string, View][] = views.map((view) => [view.id, view])

test.each(named)('%s as CSV has every value of the JSON, in its order', async (_id, view) => {
  const [rows, [head, ...records]] = [
    await fetchRows(stack.url, view),
    readCsv(await fetchFile(stack.url, view, 'csv')),
  ]
  const keys = columnsOf(view).map((column) => column.key)
  expect(head).toEqual(keys)
  expect(records).toEqual(rows.map((row) => keys.map((key) => String(row[key] ?? ''))))
})

test.each(named)('%s as XLSX has every value of the JSON, with its type', async (_id, view) => {
  const rows = await fetchRows(stack.url, view)
  const workbook = readXlsx(await fetchFile(stack.url, view, 'xlsx'))
  expect(workbook.SheetNames).toEqual([view.title, 'About'])
  const [head, ...records] = sheetValues(workbook, view.title)
  const columns = await fetchColumns(stack.url, view)
  expect(head).toEqual(columns.map((column) => column.title))
  expect(records.length).toBe(rows.length)
  rows.forEach((row, index) => {
    const cells = columns.map(({ key, kind }, column) =>
      written(records[index]?.[column], row[key], kind),
    )
    expect(cells).toEqual(columns.map(({ key }) => row[key] ?? null))
  })
})

test.each(named)(
  '%s as PDF shows every number of the JSON, of the columns it does not leave to the workbook, and nothing off the paper',
  async (_id, view) => {
    const rows = await fetchRows(stack.url, view)
    const columns = await fetchColumns(stack.url, view)
    const pages = await readPdf(await fetchFile(stack.url, view, 'pdf'))
    expect(pages.flatMap((page) => page.outside)).toEqual([])
    const shown = Map.groupBy(
      pages.flatMap((page) => page.texts),
      (text) => text,
    )
    const words = pages.flatMap((page) => page.texts).join(' ')
    const [, titles = ''] = /Left to the workbook: (.*?)\.(?: |$)/.exec(words) ?? []
    const leftOut = new Set(titles.split(', '))
    expect(columns.some(({ title }) => !leftOut.has(title))).toBe(true)
    const missing = rows.flatMap((row) =>
      columns
        .filter(({ title }) => !leftOut.has(title))
        .filter(({ key, kind }) => typeof row[key] === 'number' || kind === 'date')
        .map(({ key, kind }) => formatted(row[key], kind))
        .filter((text) => shown.get(text)?.pop() === undefined),
    )
    expect(missing).toEqual([])
    pages.forEach((page, index) => {
      expect(page.texts).toContain(`Page ${index + 1} of ${pages.length}`)
    })
  },
)

/** Words of heads and of the sheet About, less what the API, the data and formulas are written with. */
const wordsOf = (workbook: ReturnType<typeof readXlsx>) => {
  const [rows = '', about = ''] = workbook.SheetNames
  const [head = []] = sheetValues(workbook, rows)
  // Parameters and the method are named as the API names them.
  const facts = sheetValues(workbook, about).filter(
    ([label]) => !/^(?:Parameter|Method|Parametar|Postupak)/.test(String(label)),
  )
  // A hash is no word, whatever letters stand between its digits.
  const text = [head, ...facts]
    .flat()
    .map(String)
    .join(' ')
    .replaceAll(/\S*\d\S*/g, ' ')
  const spoken = text.match(/(?<![\p{L}_])\p{Ll}{3,}(?![\p{L}_])/gu) ?? []
  return new Set(spoken)
}

/** Names and terms that both languages write alike. */
const shared = new Set([
  'trend',
  'internet',
  'max',
  'one',
  'platform',
  'scheduler',
  'status',
  'program',
  'wwi',
])

const ofPlatform: [string, View][] = platformViews.map((view) => [view.id, view])

test.each([...named, ...ofPlatform])(
  '%s has no English word in its Croatian workbook',
  async (_id, view) => {
    const [english, croatian] = [
      readXlsx(await fetchFile(stack.url, view, 'xlsx')),
      readXlsx(await fetchFile(stack.url, view, 'xlsx', 'hr')),
    ].map(wordsOf)
    expect([...(croatian ?? [])].filter((word) => english?.has(word) && !shared.has(word))).toEqual(
      [],
    )
  },
)

const croatian = { language: 'hr', timeZone: 'UTC' } as const
/** RFC 4180 with semicolons, as spreadsheets of a locale with a decimal comma read it. */
const readSemicolons = (bytes: Uint8Array): string[][] =>
  parse(new TextDecoder().decode(bytes), { bom: true, delimiter: ';', record_delimiter: '\r\n' })

test.each(named)(
  '%s in Croatian has Croatian heads in every format, and 1.234,5 where it is read by people',
  async (_id, view) => {
    const rows = await fetchRows(stack.url, view)
    const columns = await fetchColumns(stack.url, view, 'hr')
    const titles = columns.map(({ title }) => title)
    const sheet = readXlsx(await fetchFile(stack.url, view, 'xlsx', 'hr'))
    expect(sheetValues(sheet, titlesOf(view).hr)[0]).toEqual(titles)
    const spreadsheet = '&csv_dialect=spreadsheet'
    const [head, ...records] = readSemicolons(
      await fetchFile(stack.url, view, 'csv', 'hr', spreadsheet),
    )
    expect(head).toEqual(titles)
    const numbers = columns.flatMap(({ key }, place) =>
      rows.every((row) => typeof row[key] !== 'string') ? [{ key, place }] : [],
    )
    expect(records.map((record) => numbers.map(({ place }) => record[place]))).toEqual(
      rows.map((row) => numbers.map(({ key }) => String(row[key] ?? '').replace('.', ','))),
    )
    const texts = (await readPdf(await fetchFile(stack.url, view, 'pdf', 'hr'))).flatMap(
      (page) => page.texts,
    )
    // A reader of PDF gives every space as the plain one.
    const plain = (text: string) => text.replaceAll(/\s/g, ' ')
    const [, leftOut = ''] =
      /Samo u radnoj knjizi: (.*?)\.(?: |$)/.exec(plain(texts.join(' '))) ?? []
    const shown = columns.filter(({ title }) => !leftOut.split(', ').includes(plain(title)))
    const [first] = rows
    const written = shown
      .filter(({ key, kind }) => typeof first?.[key] === 'number' || kind === 'date')
      .map(({ key, kind }) => formatted(first?.[key], kind, croatian))
    const read = new Set(texts.map(plain))
    expect(written.filter((text) => !read.has(plain(text)))).toEqual([])
  },
)

test('events in a Croatian file are worded from their kind and figures', async () => {
  const { data } = z
    .object({ data: z.array(BusinessEvent) })
    .parse(await (await fetch(`${stack.url}/api/wwi/events?limit=500`)).json())
  const workbook = readXlsx(await fetchFile(stack.url, businessEventsView, 'xlsx', 'hr'))
  const [name = ''] = workbook.SheetNames
  const [, ...records] = sheetValues(workbook, name)
  const shown = new Set(records.flat())
  for (const event of data) {
    expect(shown.has(eventText(event, 'hr'))).toBe(true)
    expect(shown.has(croatianChoices[event.kind])).toBe(true)
  }
})

test('a file is named after its view, range and as-of, and recorded with its SHA-256', async () => {
  const answer = await fetch(`${stack.url}/api/aw/export/sales-history?format=csv&days_back=30`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const fileName = 'aw_sales-history_2013-10-31_2013-11-29_as-of-2013-11-29.csv'
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${fileName}"`)
  const listed = await fetch(`${stack.url}/api/exports?limit=1`)
  const { data } = pageOf(ExportRecord).parse(await listed.json())
  expect(data[0]).toMatchObject({
    actor: 'anonymous',
    view: 'sales-history',
    parameters: { days_back: 30, granularity: 'day', channel: 'all' },
    format: 'csv',
    file_name: fileName,
    row_count: 30,
    bytes: bytes.length,
    sha256: new Bun.CryptoHasher('sha256').update(bytes).digest('hex'),
    outcome: 'completed',
    trace_id: answer.headers.get('x-trace-id'),
  })
  const entries = await fetch(`${stack.url}/api/audit?action=exportAwSalesHistory&limit=100`)
  const audit = pageOf(AuditEntry).parse(await entries.json()).data
  const ofThis = audit.filter(({ trace_id }) => trace_id === data[0]?.trace_id)
  expect(ofThis).toMatchObject([{ outcome: 'succeeded', row_count: 30, actor: 'anonymous' }])
})

test.each([
  ['', 'format', 'must be one of xlsx, pdf, csv'],
  ['?format=doc', 'format', 'must be one of xlsx, pdf, csv'],
  ['?format=csv&days_back=0', 'days_back', 'must be a whole number from 1 to 3650'],
  [
    '?format=csv&limit=5',
    'limit',
    'is not known here; known are format, days_back, range, from, to, granularity, channel, time_zone, csv_dialect, csv_sep_line',
  ],
])('an export requested with "%s" is refused: %s %s', async (query, field, message) => {
  const answer = await fetch(`${stack.url}/api/aw/export/sales-history${query}`)
  expect(answer.status).toBe(422)
  expect(await answer.json()).toMatchObject({ errors: [{ field, message }] })
})
