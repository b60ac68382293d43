import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { exportFormats } from '@otel-bi/contract/exports'
import { Report } from '@otel-bi/contract/reports'
import { columnsOf, type View } from '@otel-bi/contract/view'
import { views } from '@otel-bi/contract/views'
import { formatted, isNumeric } from '@otel-bi/documents/display'
import { readCsv } from '@otel-bi/documents/testing/readers'
import { parse } from 'csv-parse/sync'
import { type Stack, startStack } from '../stack/stack.ts'
import { fetchColumns, fetchFile, fetchRows, untilEventsAreScanned } from '../stack/views.ts'
import { convertWorkbooks, openWorkbooks, wordsOf } from './programs.ts'

const realRows = process.env.SAMPLE_WAREHOUSE_DIR
const folder = await mkdtemp(join(tmpdir(), 'otel-bi-readers-'))
let stack: Stack
let sheetPath: (name: string, sheet: string) => string
beforeAll(async () => {
  stack = await startStack(realRows ? { sampleDir: resolve(realRows) } : {})
  await untilEventsAreScanned(stack.url)
  for (const view of views)
    for (const format of exportFormats)
      await writeFile(
        join(folder, `${view.id}.${format}`),
        await fetchFile(stack.url, view, format),
      )
  const made = await fetch(`${stack.url}/api/reports/generate`, { method: 'POST' })
  const { id } = Report.parse(await made.json())
  const report = await fetch(`${stack.url}/api/reports/${id}/xlsx`)
  await writeFile(join(folder, 'report.xlsx'), await report.bytes())
  sheetPath = await convertWorkbooks(folder, [
    ...views.map((view) => `${view.id}.xlsx`),
    'report.xlsx',
  ])
}, 180_000)
afterAll(async () => {
  await stack.stop()
  await rm(folder, { recursive: true, force: true })
})

/** How many rows there are, and the sum of each column of numbers. */
type Totals = { readonly rows: number; readonly sums: Readonly<Record<string, number>> }

const numbersOf = (view: View) => columnsOf(view).filter(({ kind }) => isNumeric(kind))

async function wanted(view: View): Promise<Totals> {
  const rows = await fetchRows(stack.url, view)
  const sumOf = (key: string) => rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0)
  return {
    rows: rows.length,
    sums: Object.fromEntries(numbersOf(view).map(({ key }) => [key, sumOf(key)])),
  }
}

/** The same of records whose columns are in the view's order. */
function found(view: View, records: readonly (readonly string[])[]): Totals {
  const keys = columnsOf(view).map(({ key }) => key)
  const sumOf = (key: string) =>
    records.reduce((sum, record) => sum + numberIn(record[keys.indexOf(key)]), 0)
  return {
    rows: records.length,
    sums: Object.fromEntries(numbersOf(view).map(({ key }) => [key, sumOf(key)])),
  }
}

/** LibreOffice writes a cell that is formatted as a percentage with its sign, in full. */
const numberIn = (text = '') =>
  text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)

function expectSame(read: Totals, json: Totals): void {
  expect(read.rows).toBe(json.rows)
  for (const [key, sum] of Object.entries(json.sums))
    expect([
      key,
      Math.abs((read.sums[key] ?? Number.NaN) - sum) <= 1e-9 * Math.abs(sum) + 1e-6,
    ]).toEqual([key, true])
}

describe.each(views.map((view): [string, View] => [view.id, view]))('%s', (_id, view) => {
  test('XLSX as LibreOffice reads it has the rows and sums of the JSON', async () => {
    const text = await Bun.file(sheetPath(`${view.id}.xlsx`, view.title)).text()
    const [head, ...records] = parse(text)
    const columns = await fetchColumns(stack.url, view)
    expect(head).toEqual(columns.map(({ title }) => title))
    expectSame(found(view, records), await wanted(view))
  })

  test('its sheet About says how many rows there are', async () => {
    const facts: string[][] = parse(await Bun.file(sheetPath(`${view.id}.xlsx`, 'About')).text())
    expect(facts.find(([label]) => label === 'Rows')?.[1]).toBe(String((await wanted(view)).rows))
  })

  test('CSV as a strict parser reads it has the rows and sums of the JSON', async () => {
    const [, ...records] = readCsv(await Bun.file(join(folder, `${view.id}.csv`)).bytes())
    expectSame(found(view, records), await wanted(view))
  })

  test('PDF as pdftotext reads it has every number of the JSON once a row, of the columns it does not leave to the workbook', async () => {
    const words = await wordsOf(join(folder, `${view.id}.pdf`))
    const [, leftOut = ''] = /Left to the workbook: (.*?)\. /.exec(words.join(' ')) ?? []
    const others = new Set(leftOut.split(', '))
    const columns = await fetchColumns(stack.url, view)
    const titles = new Map(columns.map(({ key, title }) => [key, title]))
    const shownColumns = numbersOf(view).filter(({ key }) => !others.has(titles.get(key) ?? ''))
    expect(shownColumns.length).toBeGreaterThan(0)
    const rows = await fetchRows(stack.url, view)
    const shown = Map.groupBy(words, (word) => word)
    const missing = rows.flatMap((row) =>
      shownColumns
        .filter(({ key }) => typeof row[key] === 'number')
        .map(({ key, kind }) => formatted(row[key], kind))
        .filter((text) => shown.get(text)?.pop() === undefined),
    )
    expect(missing).toEqual([])
    expect(words[words.lastIndexOf('Rows') + 1]).toBe(String(rows.length))
  })
})

const reportSheets = ['Summary', 'Key figures AdventureWorks', 'Sales history']

test('openpyxl opens every workbook without a warning, and the heads of each table are the cells below its name', async () => {
  const paths = [...views.map(({ id }) => id), 'report'].map((id) => join(folder, `${id}.xlsx`))
  const books = await openWorkbooks(paths)
  expect(books.size).toBe(views.length + 1)
  for (const { tables } of books.values())
    for (const { heads, cells } of Object.values(tables)) expect(heads).toEqual(cells)
})

test('the report’s workbook has the revenue of the API as the name aw_revenue, and a table row per day', async () => {
  const path = join(folder, 'report.xlsx')
  const { rows, tables, names } = (await openWorkbooks([path])).get(path) ?? {}
  const [kpis, history] = await Promise.all([
    fetch(`${stack.url}/api/aw/sales/kpis`).then(async (answer) =>
      AwSalesKpis.parse(await answer.json()),
    ),
    fetch(`${stack.url}/api/aw/sales/history`).then(async (answer) =>
      AwSalesHistory.parse(await answer.json()),
    ),
  ])
  expect(names?.aw_revenue).toEqual([kpis.data.current.revenue])
  const headAndTotal = 2
  expect(tables?.sales_history).toMatchObject({
    sheet: 'Sales history',
    rows: history.data.length + headAndTotal,
  })
  expect(Object.keys(rows ?? {})).toEqual(expect.arrayContaining(reportSheets))
  for (const sheet of reportSheets)
    expect(await Bun.file(sheetPath('report.xlsx', sheet)).exists()).toBe(true)
})
