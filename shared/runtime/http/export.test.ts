import { expect, test } from 'bun:test'
import { awSalesHistoryRoute, salesHistoryView } from '@otel-bi/contract/aw/sales-history'
import { exportMaxRows, exportPath } from '@otel-bi/contract/exports'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { readPdf } from '@otel-bi/documents/testing/readers'
import { StoreUnavailable } from '@otel-bi/store/errors'
import type { ExportRecord } from '@otel-bi/store/exports'
import { openStore } from '@otel-bi/store/store'
import { freePort, testStore } from '@otel-bi/store/testing/postgres'
import { createLogger } from '../logger.ts'
import { mountExport } from './export.ts'
import { createExportRecorder, cutOffMessage } from './export-recorder.ts'
import { createShell } from './shell.ts'

const row = { date: '2026-01-31', revenue: 1.5, orders: 1, units: 2, gross_margin: 0.5 }

/** An app that exports so many equal rows, and the records of what it exported. */
function exporting(rowCount: number) {
  const records: ExportRecord[] = []
  const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
  const app = createShell(logger)
  app.use(async (c, next) => {
    c.set('identity', { subject: 'ana', roles: ['analyst'] })
    await next()
  })
  const deps = {
    renderPdf: createPdfRenderer(),
    recordExport: async (record: ExportRecord) => void records.push(record),
    now: () => new Date('2026-01-31T08:00:00Z'),
  }
  mountExport(app, salesHistoryView, awSalesHistoryRoute, deps, async () => ({
    rows: Array.from({ length: rowCount }, () => row),
    rowCount,
    meta: { row_count: rowCount },
  }))
  const path = exportPath(salesHistoryView)
  return { app, records, get: (format: string) => app.request(`${path}?format=${format}`) }
}

test('5,001 rows as PDF are cut at 5,000, in the file and in its headers', async () => {
  const { get } = exporting(exportMaxRows.pdf + 1)
  const answer = await get('pdf')
  expect([answer.headers.get('x-row-count'), answer.headers.get('x-rows-written')]).toEqual([
    '5001',
    '5000',
  ])
  const pages = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  const texts = pages.flatMap((page) => page.texts)
  expect(texts).toContain('The newest 5000 of 5001 rows; the workbook has all.')
  expect(texts.filter((text) => text === '0.50').length).toBe(5000)
}, 180_000)

test.each(['xlsx', 'csv'])(
  '1,000,001 rows as %s are refused, naming both numbers',
  async (format) => {
    const { app, records } = exporting(0)
    mountExport(
      app,
      { ...salesHistoryView, id: 'too-many' },
      awSalesHistoryRoute,
      { renderPdf: createPdfRenderer(), recordExport: async () => {}, now: () => new Date(0) },
      async () => ({ rows: [], rowCount: 1_000_001, meta: {} }),
    )
    const answer = await app.request(`/api/aw/export/too-many?format=${format}`)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      code: 'export_too_large',
      detail: expect.stringContaining('1000001 rows are more than the 1000000'),
    })
    expect(records).toEqual([])
  },
)

test('a download that the client cuts off is recorded as aborted, with the bytes that left', async () => {
  const { app, records } = exporting(200_000)
  const server = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: app.fetch })
  const client = new AbortController()
  const url = `http://127.0.0.1:${server.port}${exportPath(salesHistoryView)}?format=csv`
  const answer = await fetch(url, { signal: client.signal })
  await answer.body?.getReader().read()
  client.abort()
  for (let waited = 0; records.length === 0 && waited < 50_000; waited += 20) await Bun.sleep(20)
  await server.stop(true)
  expect(records).toMatchObject([{ outcome: 'aborted', sha256: null, rowCount: 200_000 }])
  const wholeFile = 200_000 * '2026-01-31,1.5,1,2,0.5\r\n'.length
  expect(records[0]?.bytes).toBeGreaterThan(0)
  expect(records[0]?.bytes).toBeLessThan(wholeFile)
})

test('a file that cannot be recorded does not arrive whole, and the log says which and why', async () => {
  const { app } = exporting(0)
  const lines: unknown[] = []
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) }
  const logger = createLogger({ service: 'test', level: 'ERROR', destination })
  const nowhere = `postgres://127.0.0.1:${await freePort()}/store`
  const store = openStore({ url: nowhere, ...testStore })
  mountExport(
    app,
    { ...salesHistoryView, id: 'unrecorded' },
    awSalesHistoryRoute,
    {
      renderPdf: createPdfRenderer(),
      recordExport: createExportRecorder(store, logger),
      now: () => new Date(0),
    },
    async () => ({ rows: [row], rowCount: 1, meta: {} }),
  )
  const answer = await app.request('/api/aw/export/unrecorded?format=csv')
  await expect(answer.text()).rejects.toThrow(StoreUnavailable)
  expect(lines).toMatchObject([{ message: cutOffMessage, view: 'unrecorded', format: 'csv' }])
  await store.close()
})

const acceptLanguage = (value: string) => ({ headers: { 'accept-language': value } })

test.each([
  ['hr', 'hr'],
  ['hr-HR, en;q=0.5', 'hr'],
  ['de-DE, hr;q=0.5, en;q=0.1', 'hr'],
  ['en-GB, hr;q=0.9', 'en'],
  ['fr', 'en'],
  ['*', 'en'],
  [';;q=x', 'en'],
])(
  'Accept-Language %j gives a file in %s, and caches keep them apart',
  async (wanted, language) => {
    const { app } = exporting(1)
    const path = `${exportPath(salesHistoryView)}?format=xlsx`
    const answer = await app.request(path, acceptLanguage(wanted))
    expect(answer.headers.get('content-language')).toBe(language)
    expect(answer.headers.get('vary')).toContain('accept-language')
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
  },
)

test.each([
  ['', 'de', 'date,revenue,orders,units,gross_margin'],
  ['&csv_dialect=machine', 'hr', 'date,revenue,orders,units,gross_margin'],
  ['&csv_dialect=spreadsheet', 'hr-HR', 'Datum;Prihod;Narudžbe;Količina;Bruto marža'],
  ['&csv_dialect=spreadsheet', 'de-DE', 'Date;Revenue;Orders;Units;Gross margin'],
  ['&csv_dialect=spreadsheet', 'en-GB', 'Date,Revenue,Orders,Units,Gross margin'],
  ['&csv_dialect=spreadsheet&csv_sep_line=true', 'x_y', 'sep=,'],
])('a CSV requested with "%s" and Accept-Language %s begins %s', async (query, wanted, first) => {
  const { app } = exporting(1)
  const path = `${exportPath(salesHistoryView)}?format=csv${query}`
  const text = await (await app.request(path, acceptLanguage(wanted))).text()
  expect(text.replace('\ufeff', '').split('\r\n')[0]).toBe(first)
})

test.each(['Mars/Olympus', '+01:00', ''])('time_zone=%s is refused', async (zone) => {
  const { app } = exporting(1)
  const query = `format=csv&time_zone=${encodeURIComponent(zone)}`
  const answer = await app.request(`${exportPath(salesHistoryView)}?${query}`)
  expect(await answer.json()).toMatchObject({
    errors: [{ field: 'time_zone', message: 'must be an IANA time zone such as Europe/Zagreb' }],
  })
})
