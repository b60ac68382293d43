import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { metricExportPath } from '@otel-bi/contract/metrics/routes'
import { readCsv, readPdf, readXlsx, sheetValues } from '@otel-bi/documents/testing/readers'
import { listExports } from '@otel-bi/store/exports'
import { openAwApp } from '../testing/aw-app.ts'
import { parsed } from '../testing/parsed.ts'

setDefaultTimeout(180_000)

let aw: Awaited<ReturnType<typeof openAwApp>>
beforeAll(async () => {
  aw = await openAwApp()
}, 180_000)
afterAll(() => aw.close(), 60_000)

const sales = '/api/aw/export/metrics/sales'
const fileOf = async (path: string, headers: Record<string, string> = {}) =>
  new Uint8Array(await (await aw.call(path, { headers })).arrayBuffer())

const models = metricModels.aw.map((model) => [model.id, model] as const)

test.each(models)(
  'every measure of %s by each dimension has in CSV the values of the JSON',
  async (_id, model) => {
    for (const dimension of Object.keys(model.dimensions)) {
      const measures = Object.keys(model.measures).slice(0, 12)
      const words = `measures=${measures.join(',')}&by=${dimension}&range=last_year&compare=previous_year&limit=3`
      const { data, meta } = await parsed(
        aw.call,
        `/api/aw/metrics/${model.id}?${words}`,
        MetricAnswer,
      )
      const [head = [], ...records] = readCsv(
        await fileOf(`${metricExportPath(model)}?format=csv&${words}`),
      )
      const cells = records.map((record) =>
        Object.fromEntries(head.map((name, at) => [name, record[at]])),
      )
      const expected = [
        ...data.map((row) => ({
          kind: row.others ? 'others' : 'shown',
          label: row.members[dimension]?.label,
          row,
        })),
        { kind: 'total', label: undefined, row: meta.totals },
      ]
      expect(cells).toMatchObject(
        expected.map(({ kind, label, row }) => ({
          row: kind,
          [dimension]: label ?? '',
          ...Object.fromEntries(
            measures.flatMap((name) => [
              [name, String(row.values[name] ?? '')],
              [`${name}_comparison`, String(row.comparison?.[name] ?? '')],
              [`${name}_change`, String(row.change?.[name] ?? '')],
            ]),
          ),
        })),
      )
    }
  },
)

test('in Croatian a sheet has Croatian titles, its rows are prikazano, ostali and ukupno, and dates are dates', async () => {
  const words = 'measures=revenue&by=territory&grain=year&range=all&compare=previous_year&limit=1'
  const book = readXlsx(await fileOf(`${sales}?format=xlsx&${words}`, { 'accept-language': 'hr' }))
  const [head, first, ...rest] = sheetValues(book, 'Prodaja')
  expect(head).toEqual([
    'Redak',
    'Od',
    'Do',
    'Područje',
    'Prihod',
    'Prihod, usporedba',
    'Prihod, promjena',
  ])
  expect(first?.slice(1, 3).every((cell) => cell instanceof Date)).toBe(true)
  const kinds = [first, ...rest].map((row) => row?.[0])
  expect([...new Set(kinds)]).toEqual(['prikazano', 'ostali', 'ukupno'])
})

test('a CSV for programs has keys and English words whatever the language, one for spreadsheets the language’s', async () => {
  const path = `${sales}?format=csv&measures=revenue&by=channel&range=last_year&limit=1`
  const hr = { 'accept-language': 'hr-HR' }
  const machine = readCsv(await fileOf(path, hr))
  expect([machine[0], machine.at(-1)?.[0]]).toEqual([['row', 'channel', 'revenue'], 'total'])
  const spreadsheet = new TextDecoder().decode(await fileOf(`${path}&csv_dialect=spreadsheet`, hr))
  expect(spreadsheet.split('\r\n')[0]).toBe('Redak;Kanal;Prihod')
})

test('a PDF shows the total, the file is named after model and range, and is recorded with its question', async () => {
  const words = 'measures=revenue&by=country&range=last_quarter'
  const { meta } = await parsed(aw.call, `/api/aw/metrics/sales?${words}`, MetricAnswer)
  const answer = await aw.call(`${sales}?format=pdf&${words}`)
  const texts = (await readPdf(new Uint8Array(await answer.arrayBuffer()))).flatMap(
    (page) => page.texts,
  )
  expect(texts).toContain(
    (meta.totals.values.revenue ?? 0).toLocaleString('en-US', { minimumFractionDigits: 2 }),
  )
  expect(answer.headers.get('content-disposition')).toContain(
    `aw_metrics-sales_${meta.from}_${meta.to}_as-of-${meta.as_of}.pdf`,
  )
  const { data: rows } = await listExports(aw.deps.store, { limit: 1 })
  expect(rows).toMatchObject([{ view: 'metrics-sales', parameters: { question: words } }])
})

test('a question without rows is one row of totals, and a wrong one is 422', async () => {
  const none = readCsv(await fileOf(`${sales}?format=csv&from=1999-01-01&to=1999-12-31&by=country`))
  expect(none.slice(1).map(([row]) => row)).toEqual(['total'])
  expect((await aw.call(`${sales}?format=csv&by=contry`)).status).toBe(422)
  expect((await aw.call(`${sales}?by=country`)).status).toBe(422)
})
