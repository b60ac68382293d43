import { beforeEach, describe, expect, test } from 'bun:test'
import type { Schemas } from '@otel-bi/client'
import { readCsv } from '@otel-bi/documents/testing/readers'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'

const timezoneId = 'Asia/Tokyo'
const dashboard = useDashboard(startStack, {
  permissions: ['clipboard-read', 'clipboard-write'],
  timezoneId,
})
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (path: string) => page.goto(`${dashboard.url}${path}`)
const notice = () => page.getByTestId('notice')

async function choose(panel: string, item: string): Promise<void> {
  await page
    .getByTestId(panel)
    .getByRole('button', { name: /^Export or share/ })
    .click()
  await page.getByRole('menuitem', { name: item }).click()
}

/** The file a menu gives, in the zone and language of the page, and the record the server kept of it. */
async function exported(panel: string, item: string) {
  const [download, request] = await Promise.all([
    page.waitForEvent('download'),
    page.waitForRequest(/\/export\//),
    choose(panel, item),
  ])
  const zone = new URL(request.url()).searchParams.get('time_zone')
  expect([zone, request.headers()['accept-language']]).toEqual([timezoneId, 'en'])
  const bytes = await Bun.file(await download.path()).bytes()
  await notice().getByText('File saved').waitFor()
  const { data } = await dashboard.api.GET('/api/exports', { params: { query: { limit: 1 } } })
  const record = data?.data[0]
  if (!record) throw new Error('no export is recorded')
  return { name: download.suggestedFilename(), bytes, record }
}

const sha256 = (bytes: Uint8Array) => new Bun.CryptoHasher('sha256').update(bytes).digest('hex')

const csv = 'Plain table (CSV)'

describe('a file holds what the panel shows, byte for byte what the API gives to the same parameters', () => {
  test.each([
    [
      '/?channel=internet&granularity=week&view=table',
      'aw-history',
      'aw/export/sales-history',
      { days_back: 3650, channel: 'internet', granularity: 'week' },
    ],
    [
      '/adventureworks?channel=reseller&horizon_days=7&method=linear',
      'forecast',
      'aw/export/sales-forecast',
      { channel: 'reseller', horizon_days: 7, method: 'linear' },
    ],
    [
      '/adventureworks?days_back=90',
      'reps',
      'aw/export/rep-scores',
      { days_back: 90, top_n: 1000 },
    ],
    [
      '/adventureworks?days_back=90',
      'products',
      'aw/export/product-demand',
      { days_back: 90, top_n: 1000 },
    ],
    [
      '/wideworldimporters?service_level=0.99&only_needed=false&days_back=90',
      'stock',
      'wwi/export/stock-recommendations',
      { service_level: 0.99, only_needed: false, days_back: 90 },
    ],
    ['/wideworldimporters', 'suppliers', 'wwi/export/supplier-scores', { top_n: 1000 }],
    [
      '/wideworldimporters?kind=overstock',
      'events',
      'wwi/export/business-events',
      { kind: 'overstock' },
    ],
  ] as const)('%s: %s', async (path, panel, address, parameters) => {
    await open(path)
    const { bytes, record } = await exported(panel, csv)
    expect(record).toMatchObject({ parameters, format: 'csv', outcome: 'completed' })
    expect(record.sha256).toBe(sha256(bytes))
    const query = new URLSearchParams({ format: 'csv', time_zone: timezoneId })
    for (const [name, value] of Object.entries(parameters)) query.set(name, String(value))
    const same = await fetch(`${dashboard.url}/api/${address}?${query}`)
    expect(readCsv(bytes)).toEqual(readCsv(await same.bytes()))
  })

  test('the stock on screen has as many rows as its file', async () => {
    await open('/wideworldimporters?only_needed=false')
    const { bytes } = await exported('stock', csv)
    const rows = readCsv(bytes).length - 1
    await page.getByTestId('stock-count').getByText(`${rows} rows`, { exact: true }).waitFor()
  })
})

test.each([
  ['Excel workbook (XLSX)', 'xlsx', 'PK'],
  ['Document (PDF)', 'pdf', '%PDF'],
])(
  '%s is saved under the name the server gives, and its size is said',
  async (item, format, magic) => {
    await open('/adventureworks?days_back=30')
    const { name, bytes, record } = await exported('products', item)
    expect(name).toBe(record.file_name)
    expect(name).toEndWith(`.${format}`)
    expect(new TextDecoder().decode(bytes.slice(0, magic.length))).toBe(magic)
    const size = new Intl.NumberFormat('en-GB', {
      style: 'unit',
      unit: 'kilobyte',
      maximumFractionDigits: 1,
    }).format(bytes.length / 1000)
    await notice().getByText(`${name} · ${size}`).waitFor()
  },
)

test('a refused export says its code and trace, and can be tried again', async () => {
  const problem = {
    type: 'urn:otel-bi:problem:warehouse_unavailable',
    title: 'The warehouse does not answer',
    status: 503,
    code: 'warehouse_unavailable',
    instance: '/api/wwi/export/supplier-scores',
    trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
  } satisfies Schemas['Problem']
  await page.route('**/api/wwi/export/**', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify(problem),
    }),
  )
  await open('/wideworldimporters')
  await choose('suppliers', csv)
  const facts = page.getByTestId('notice-facts')
  expect(await facts.textContent()).toBe(`Code ${problem.code} · Trace ${problem.trace_id}`)
  await page.unroute('**/api/wwi/export/**')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    notice().getByRole('button', { name: 'Try again' }).click(),
  ])
  expect(file.suggestedFilename()).toEndWith('.csv')
})

test('a slow export says that it runs, and cancelled it leaves nothing behind', async () => {
  await page.route('**/api/wwi/export/**', () => undefined)
  await open('/wideworldimporters')
  await choose('suppliers', csv)
  await notice().getByText('Waiting for the first bytes').waitFor()
  await notice().getByRole('button', { name: 'Cancel' }).click()
  await notice().waitFor({ state: 'detached' })
})

test('a copied link shows the same selection, at its panel', async () => {
  await open('/adventureworks')
  await page.getByTestId('forecast').getByRole('radio', { name: 'Reseller' }).check()
  await choose('products', 'Copy link')
  await notice().getByText('Link copied').waitFor()
  const link = await page.evaluate<string>('navigator.clipboard.readText()')
  expect(link).toBe(`${dashboard.url}/adventureworks?channel=reseller#products`)
  await page.goto('about:blank')
  await page.goto(link)
  await page.getByTestId('products').getByTestId('products-count').waitFor()
  expect(await page.getByRole('radio', { name: 'Reseller' }).isChecked()).toBe(true)
  expect(await page.evaluate<number>('scrollY')).toBeGreaterThan(0)
})
