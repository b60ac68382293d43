import { afterAll, beforeAll, expect, setDefaultTimeout, test } from 'bun:test'
import { unregisteredSpan } from '@otel-bi/telemetry/testing/unregistered'
import type { Browser, Page } from 'playwright-core'
import { edgesOf } from '../stack/otlp/edges.ts'
import { unidentified } from '../stack/otlp/unidentified.ts'
import { type ReceivedSpan, type Receiver, startReceiver } from '../stack/otlp-receiver.ts'
import { type Stack, startStack, startUpMs } from '../stack/stack.ts'
import { openBrowser } from './browser.ts'

setDefaultTimeout(180_000)

let receiver: Receiver
let stack: Stack
let browser: Browser
let page: Page
let click: readonly ReceivedSpan[]

const fromBrowser = () => receiver.received.spans.filter(({ service }) => service === 'dashboard')
/** The page's first call of both businesses has no click above it. */
function callOfClick() {
  const clicks = fromBrowser().filter(({ name }) => name.startsWith('click'))
  const isOfClick = ({ traceId }: ReceivedSpan) => clicks.some((span) => span.traceId === traceId)
  return fromBrowser().find(
    (span) => span.attributes['url.template'] === '/api/overview' && isOfClick(span),
  )
}
const servers = (spans: readonly ReceivedSpan[], service: string) =>
  spans.some((span) => span.service === service && span.kind === 'server')

beforeAll(async () => {
  receiver = startReceiver()
  stack = await startStack({
    environment: { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url },
  })
  browser = await openBrowser()
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  await page.goto(`${stack.url}/?channel=reseller`)
  await page.getByTestId('chart').locator('canvas').waitFor()
  await receiver.until('the document load', () =>
    fromBrowser().some(({ name }) => name === 'document load'),
  )
  await page.getByRole('button', { name: 'Last quarter against the year before' }).click()
  await receiver.until('the call of the click', () => callOfClick() !== undefined)
  const traceId = callOfClick()?.traceId ?? ''
  click = await receiver.trace(traceId, (spans) =>
    ['api-gateway', 'aw-service', 'wwi-service'].every((name) => servers(spans, name)),
  )
}, startUpMs)
afterAll(async () => {
  await browser?.close()
  await stack?.stop()
  await receiver?.stop()
})

test.each([
  'dashboard internal → dashboard client',
  'dashboard client → api-gateway server',
  'api-gateway server → api-gateway client',
  'api-gateway client → aw-service server',
  'aw-service server → postgresql client',
  'aw-service server → aw-service internal',
  'aw-service internal → duckdb client',
  'api-gateway client → wwi-service server',
  'wwi-service server → postgresql client',
  'wwi-service server → wwi-service internal',
  'wwi-service internal → duckdb client',
])('the trace of one click has the edge %s', (edge) => {
  expect(edgesOf(click)).toContain(edge)
})

test('every span of the page names its sender, its SDK and the schema of its names', () => {
  expect(unidentified({ spans: fromBrowser(), metrics: [], logs: [] })).toEqual([])
})

test('the click is the root of that trace, and both warehouses are in it', () => {
  const roots = click.filter(({ parentId }) => parentId === '')
  expect(roots.map(({ service, name }) => [service, name.split(' ')[0]])).toEqual([
    ['dashboard', 'click'],
  ])
  const databases = new Set(click.flatMap((span) => span.attributes['db.namespace'] ?? []))
  expect(databases).toContain('AdventureWorksDW2022')
  expect(databases).toContain('WideWorldImportersDW')
})

test('the page load, its document and the aggregation for its chart are exported', async () => {
  const group = page.getByRole('group', { name: 'Granularity' })
  await group.getByRole('radio').first().check()
  await receiver.until('an aggregation', () =>
    fromBrowser().some(({ name }) => name === 'aggregate aw.sales_history'),
  )
  const names = fromBrowser().map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['document load', 'document fetch']))
})

test('every span of the page is in the registry, and marked as a browser’s by the gateway', () => {
  const unregistered = fromBrowser().map((span) =>
    unregisteredSpan({ ...span, attributes: Object.keys(span.attributes) }),
  )
  expect(unregistered.filter((problem) => problem !== undefined)).toEqual([])
  const origins = fromBrowser().map(({ resource }) => resource['bi.telemetry.origin'])
  expect(new Set(origins)).toEqual(new Set(['browser']))
  expect(receiver.problems).toEqual([])
})

test('no span of the page has a value of its address or a word of its text', () => {
  const exported = JSON.stringify(fromBrowser())
  expect(exported).not.toContain('days_back')
  expect(exported).not.toContain('reseller')
  expect(exported).not.toContain('30 d')
})
