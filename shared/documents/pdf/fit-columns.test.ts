import { describe, expect, test } from 'bun:test'
import { salesHistoryView } from '@otel-bi/contract/aw/sales-history'
import { columnsOf } from '@otel-bi/contract/view'
import { stockRecommendationsView } from '@otel-bi/contract/wwi/stock-recommendations'
import { defaultCsvStyle } from '../csv.ts'
import { readPdf } from '../testing/readers.ts'
import { viewFile } from '../view-file.ts'
import { cellPadding, fitColumns } from './fit-columns.ts'
import { createPdfRenderer } from './renderer.ts'
import { viewTable } from './view-table.ts'

/** Each character is 10 points wide. */
const measure = (text: string) => text.length * 10
const table = {
  heads: ['A', 'BB', 'CCC'],
  numeric: [true, true, true],
  rows: [['1', '22', '333']],
}
const pads = 2 * cellPadding

describe('columns of a table on a page', () => {
  test('10 + 20 + 30 points fit in 60 and their padding', () => {
    const fitted = fitColumns(table, 60 + 3 * pads, measure)
    expect([fitted.heads, fitted.leftOut]).toEqual([['A', 'BB', 'CCC'], []])
  })

  test('one point less leaves the last to the workbook, and the others share the page', () => {
    const width = 59 + 3 * pads
    const fitted = fitColumns(table, width, measure)
    expect([fitted.heads, fitted.leftOut]).toEqual([['A', 'BB'], ['CCC']])
    expect(fitted.rows).toEqual([['1', '22']])
    expect(fitted.widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width)
  })

  test('the most important stay, in their own order, and one stays however wide it is', () => {
    const important = { ...table, importance: [2, 0, 1] }
    expect(fitColumns(important, 40 + 2 * pads, measure).heads).toEqual(['A', 'CCC'])
    expect(fitColumns(important, 5, measure).heads).toEqual(['CCC'])
  })

  test('of the reorder recommendations the columns of the brief come first', () => {
    const columns = columnsOf(stockRecommendationsView)
    const { importance = [] } = viewTable(stockRecommendationsView, columns, [])
    const brief = stockRecommendationsView.brief ?? []
    const first = importance.slice(0, brief.length).map((index) => columns[index]?.key ?? '')
    expect(first.toSorted()).toEqual(brief.toSorted())
  })
})

const day = (n: number) => new Date(Date.UTC(2000, 0, n + 1)).toISOString().slice(0, 10)
const days = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ date: day(n), revenue: 0.1, orders: 1 }))

describe('a long daily series', () => {
  const tableOf = (count: number) =>
    viewTable(salesHistoryView, columnsOf(salesHistoryView), days(count))

  test('90 days have a subtotal for each of 3 months: January is 31 × 0.1 = 3.10', () => {
    const { rows: cells, subtotals } = tableOf(90)
    expect(subtotals).toEqual([0, 32, 62])
    expect(cells[0]?.slice(0, 3)).toEqual(['2000-01', '3.10', '31'])
    expect(cells.length).toBe(93)
  })

  test('31 days have none', () => {
    expect(tableOf(31).subtotals).toEqual([])
  })

  test('of 5,010 days a PDF keeps the newest 5,000 and says so', async () => {
    const file = viewFile(
      'pdf',
      {
        view: salesHistoryView,
        rows: days(5_010),
        rowCount: 5_010,
        meta: { row_count: 5_010 },
        traceId: null,
        createdAt: new Date(0),
        presentation: { language: 'en', timeZone: 'UTC' },
        csv: defaultCsvStyle,
      },
      createPdfRenderer(),
    )
    const chunks: Uint8Array[] = []
    for await (const chunk of file) chunks.push(chunk)
    const texts = (await readPdf(new Uint8Array(Buffer.concat(chunks)))).flatMap(
      (page) => page.texts,
    )
    expect(texts).toContain('The newest 5000 of 5010 rows; the workbook has all.')
    expect([texts.includes(day(9)), texts.includes(day(10)), texts.includes(day(5_009))]).toEqual([
      false,
      true,
      true,
    ])
  }, 180_000)
})
