import { afterAll, beforeAll, expect, test } from 'bun:test'
import { readdir } from 'node:fs/promises'
import { pageOf } from '@otel-bi/contract/answer'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { Report } from '@otel-bi/contract/reports'
import { views } from '@otel-bi/contract/views'
import { WwiSalesKpis } from '@otel-bi/contract/wwi/sales-kpis'
import { readPdf, readXlsx, sheetValues, xmlOf } from '@otel-bi/documents/testing/readers'
import { z } from 'zod'
import { presenterIn } from '../../services/gateway/src/features/reports/words/presenter.ts'
import { type Stack, startStack, startUpMs } from './stack.ts'

let stack: Stack
let reports: Report[]
beforeAll(async () => {
  stack = await startStack()
  reports = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const answer = await fetch(`${stack.url}/api/reports/generate?days_back=90`, {
        method: 'POST',
      })
      return Report.parse(await answer.json())
    }),
  )
}, startUpMs)
afterAll(() => stack.stop())

const made = () => Report.parse(reports[0])
const fileOf = async (format: string) => {
  const answer = await fetch(`${stack.url}/api/reports/${made().id}/${format}`)
  return new Uint8Array(await answer.arrayBuffer())
}

test('twenty calls at once are one report with 13 sections, and one pair of files', async () => {
  expect(new Set(reports.map((report) => report.id)).size).toBe(1)
  expect(made()).toMatchObject({ state: 'completed', progress: { done: 14, total: 14 } })
  expect(made().sections.map((section) => section.status)).toEqual(Array(13).fill('ok'))
  const names = made().files.map((file) => file.name)
  expect((await readdir(stack.reportDir)).sort()).toEqual([...names].sort())
})

test.each(['xlsx', 'pdf'])('the %s downloads as it was written and hashed', async (format) => {
  const bytes = await fileOf(format)
  const file = made().files.find((candidate) => candidate.format === format)
  expect(file).toMatchObject({
    bytes: bytes.length,
    sha256: new Bun.CryptoHasher('sha256').update(bytes).digest('hex'),
  })
})

test('the workbook has the findings, a sheet per section with every row, and what its columns mean', async () => {
  const bytes = await fileOf('xlsx')
  const workbook = readXlsx(bytes)
  expect(workbook.SheetNames).toEqual([
    'Summary',
    'Key figures AdventureWorks',
    'Key figures WideWorldImporters',
    ...views.map((view) => view.title),
    'Columns',
    'Method and definitions',
    'How this report was made',
  ])
  const Answer = z.object({ data: z.array(z.unknown()) })
  const history = await fetch(`${stack.url}/api/aw/sales/history?days_back=90`)
  const { data } = Answer.parse(await history.json())
  const rows = sheetValues(workbook, 'Sales history')
  expect(rows.length).toBe(1 + data.length + 1)
  const [front] = await readPdf(await fileOf('pdf'))
  const firstFinding = front?.texts[(front?.texts.indexOf('1') ?? -1) + 1] ?? 'none'
  expect(sheetValues(workbook, 'Summary').flat()).toContain(firstFinding)
})

test('each table is an Excel table; the total of the history is the revenue of the key figures, a named cell', async () => {
  const bytes = await fileOf('xlsx')
  const table = xmlOf(bytes, 'xl/tables/table3.xml')
  expect(table).toContain('displayName="sales_history"')
  expect(table).toContain('totalsRowFunction="sum"')
  expect(xmlOf(bytes, 'xl/workbook.xml')).toMatch(
    /<definedName name="aw_revenue">&apos;Key figures AdventureWorks&apos;!\$B\$2</,
  )
  const kpis = await fetch(`${stack.url}/api/aw/sales/kpis?days_back=90`)
  const { revenue } = AwSalesKpis.parse(await kpis.json()).data.current
  const workbook = readXlsx(bytes)
  expect(sheetValues(workbook, 'Key figures AdventureWorks')[1]?.slice(0, 2)).toEqual([
    'Revenue',
    revenue,
  ])
  expect(Number(sheetValues(workbook, 'Sales history').at(-1)?.[1])).toBeCloseTo(revenue, 0)
})

test('a margin changes in percentage points, in the PDF and in the workbook', async () => {
  const answer = await fetch(`${stack.url}/api/aw/sales/kpis?days_back=90`)
  const { current, previous } = AwSalesKpis.parse(await answer.json()).data
  const points =
    (current.gross_margin_ratio ?? Number.NaN) - (previous?.gross_margin_ratio ?? Number.NaN)
  const sheet = sheetValues(readXlsx(await fileOf('xlsx')), 'Key figures AdventureWorks')
  expect(sheet.find(([measure]) => measure === 'Margin')?.[3]).toBeCloseTo(points * 100, 9)
  const pages = await readPdf(await fileOf('pdf'))
  expect(pages.flatMap(({ texts }) => texts)).toContain(presenterIn('en').change(points, 'ratio'))
})

test('a report keeps its findings and the key figures of both businesses, as their APIs answer them', async () => {
  const kept = await fetch(`${stack.url}/api/reports/${made().id}`)
  const { findings, figures } = Report.parse(await kept.json())
  const [front] = await readPdf(await fileOf('pdf'))
  expect(findings.length).toBeGreaterThan(2)
  for (const { title } of findings) expect(front?.texts.join(' ')).toContain(title)
  for (const [domain, path, schema] of [
    ['aw', '/api/aw/sales/kpis', AwSalesKpis],
    ['wwi', '/api/wwi/sales/kpis', WwiSalesKpis],
  ] as const) {
    const answer = await fetch(`${stack.url}${path}?days_back=90`)
    const { data, meta } = schema.parse(await answer.json())
    const own = figures.filter((figure) => figure.domain === domain)
    expect(Object.fromEntries(own.map(({ measure, value }) => [measure, value]))).toEqual({
      ...data.current,
    })
    expect(own[0]).toMatchObject({ from: meta.from, to: meta.to })
  }
})

test('the PDF has the answer and contents on page 1, which name the page of each section, on 12 pages at most', async () => {
  const pages = await readPdf(await fileOf('pdf'))
  expect(pages.flatMap((page) => page.outside)).toEqual([])
  expect(pages.length).toBeLessThanOrEqual(12)
  const front = pages[0]?.texts ?? []
  expect(front).toContain('Business report')
  const contents = front.slice(front.indexOf('Contents'))
  for (const title of ['Key figures', ...views.map((view) => view.title)]) {
    const page = Number(contents[contents.indexOf(title) + 1])
    expect([title, page > 1 && pages[page - 1]?.texts.includes(title)]).toEqual([title, true])
  }
})

test('page 1 has the figures of both businesses as their APIs answer them, with both changes', async () => {
  const [front] = await readPdf(await fileOf('pdf'))
  const show = presenterIn('en')
  for (const [path, schema, measures] of [
    ['/api/aw/sales/kpis', AwSalesKpis, ['revenue', 'gross_margin']],
    ['/api/wwi/sales/kpis', WwiSalesKpis, ['revenue_excluding_tax', 'profit', 'average_invoice']],
  ] as const) {
    const ask = async (query: string) => {
      const answer = await fetch(`${stack.url}${path}?days_back=90${query}`)
      const { current, change } = schema.parse(await answer.json()).data
      const figures: Record<string, number | null>[] = [current, change]
      return figures
    }
    const [[current, change], [, yearChange]] = await Promise.all([
      ask(''),
      ask('&compare=previous_year'),
    ])
    for (const measure of measures) {
      expect(front?.texts).toContain(show.money(current?.[measure] ?? null))
      for (const against of [change, yearChange]) {
        const text = show.change(against?.[measure] ?? null)
        expect(front?.texts.some((one) => one.endsWith(` ${text}`))).toBe(true)
      }
    }
  }
})

test('the months of the sales history stand in the PDF as the API answers them', async () => {
  const pages = await readPdf(await fileOf('pdf'))
  const texts = pages.flatMap((page) => page.texts)
  const path = '/api/aw/sales/history?days_back=90&granularity=month'
  const { data } = AwSalesHistory.parse(await (await fetch(`${stack.url}${path}`)).json())
  const show = presenterIn('en')
  for (const { date, revenue, units } of data) {
    const at = texts.lastIndexOf(show.month(date))
    expect(texts.slice(at + 1, at + 4)).toContain(show.money(revenue))
    expect(texts.slice(at + 1, at + 5)).toContain(show.count(units))
  }
})

test('the list has the report, and its downloads are export records', async () => {
  const listed = await (await fetch(`${stack.url}/api/reports`)).json()
  expect(listed).toMatchObject({ data: [{ id: made().id }], next_cursor: null })
  await fileOf('pdf')
  const exports = await (await fetch(`${stack.url}/api/exports?limit=1`)).json()
  expect(exports).toMatchObject({
    data: [{ view: 'report', format: 'pdf', outcome: 'completed', row_count: expect.any(Number) }],
  })
})

test('while a report is made its progress grows from less than 14 of 14 to 14, and never falls', async () => {
  const newest = async () => {
    const listed = await (await fetch(`${stack.url}/api/reports?limit=1`)).json()
    return Report.parse(pageOf(Report).parse(listed).data[0])
  }
  const making = fetch(`${stack.url}/api/reports/generate?days_back=91`, { method: 'POST' })
  let report = await newest()
  while (report.id === made().id) report = await newest()
  const seen: number[] = []
  do {
    const answer = await fetch(`${stack.url}/api/reports/${report.id}`)
    report = Report.parse(await answer.json())
    seen.push(report.progress.done)
  } while (report.state === 'running')
  expect((await making).status).toBe(200)
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect([(seen[0] ?? 14) < 14, seen.at(-1), report.progress.total]).toEqual([true, 14, 14])
})

test.each([
  ['..%2F..%2Fetc%2Fpasswd', 422],
  ['%00', 422],
  ['..%5C..%5Cx', 422],
  ['0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10', 404],
])('a report called %s is %i', async (id, status) => {
  const answers = await Promise.all(
    ['', '/pdf'].map((rest) => fetch(`${stack.url}/api/reports/${id}${rest}`)),
  )
  expect(answers.map((answer) => answer.status)).toEqual([status, status])
})

test.each(['docx', '%2e%2e%2fpdf', 'pdf%00'])('its file %s is 422', async (format) => {
  const answer = await fetch(`${stack.url}/api/reports/${made().id}/${format}`)
  expect(answer.status).toBe(422)
})

test('a report in Croatian on Letter says so: language, title and size of its pages', async () => {
  const made = await fetch(
    `${stack.url}/api/reports/generate?days_back=90&language=hr&paper=letter`,
    { method: 'POST' },
  )
  const { id } = Report.parse(await made.json())
  const answer = await fetch(`${stack.url}/api/reports/${id}/pdf`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('/Lang (hr)')
  expect(raw).toContain('/MediaBox [0 0 612. 792.]')
  expect(raw).toContain('/Type /Outlines')
  const pages = await readPdf(bytes)
  expect(pages[0]?.texts).toContain('Poslovni izvještaj')
  // A Croatian date ends in the full stop that would end its sentence.
  expect(pages.flatMap(({ texts }) => texts).filter((text) => text.includes('..'))).toEqual([])
})
