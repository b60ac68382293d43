import { beforeAll, beforeEach, expect, test } from 'bun:test'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { Trace, TraceList } from '@otel-bi/contract/traces'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { startTracedStack } from '../stack/traced-stack.ts'
import { agentQuestions, isAskedBy } from './agent-links.ts'
import { useDashboard } from './fixture.ts'

const dashboard = useDashboard(startTracedStack, { viewport: { width: 1440, height: 900 } })
let page: Page
let traceId: string

beforeAll(async () => {
  const answer = await fetch(`${dashboard.url}/api/aw/sales/kpis?days_back=43`)
  traceId = answer.headers.get('x-trace-id') ?? ''
  await fetch(`${dashboard.url}/api/aw/sales/kpis?days_back=many`)
  await untilKept(traceId)
})
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (path: string) => page.goto(`${dashboard.url}${path}`)
const rows = () => page.getByTestId('waterfall').locator('tr[data-span]')
const list = async (query = '') =>
  TraceList.parse(await (await fetch(`${dashboard.url}/api/traces?limit=200${query}`)).json())

/** Spans come a second after the answer, from each process on its own. */
async function untilKept(id: string): Promise<void> {
  for (let waited = 0; waited < 100_000; waited += 200) {
    const answer = await fetch(`${dashboard.url}/api/traces/${id}`)
    const kept = answer.ok ? Trace.parse(await answer.json()).spans : []
    if (['api-gateway', 'aw-service'].every((name) => kept.some((span) => span.service === name)))
      return
    await Bun.sleep(200)
  }
  throw new Error(`trace ${id} was not kept`)
}

test('an answer’s x-trace-id opens its waterfall: as many rows as spans, from the gateway to SQL', async () => {
  const trace = Trace.parse(await (await fetch(`${dashboard.url}/api/traces/${traceId}`)).json())
  await open(`/traces?trace=${traceId}`)
  await rows().first().waitFor()
  expect(await rows().count()).toBe(trace.spans.length)
  expect(await rows().first().getAttribute('data-service')).toBe('api-gateway')
  const cells = await rows().allTextContents()
  expect(cells.some((text) => text.includes('duckdb'))).toBe(true)
  expect(cells.some((text) => text.includes('postgresql'))).toBe(true)
})

test('Enter on a span shows its attributes and puts it in the address; Back closes it again', async () => {
  await open(`/traces?trace=${traceId}`)
  const span = rows().filter({ hasText: 'duckdb' }).first().getByRole('button')
  await span.focus()
  await page.keyboard.press('Enter')
  await page.getByTestId('attribute-db.query.text').waitFor()
  expect(await page.getByTestId('attribute-db.system.name').textContent()).toBe('duckdb')
  expect(new URL(page.url()).searchParams.get('span')).toBeTruthy()
  await page.goBack()
  await page.getByTestId('attribute-db.query.text').waitFor({ state: 'detached' })
})

test('the filter stands in the address, and the list is the API’s answer to it', async () => {
  await open('/traces')
  await page.getByLabel('Operation', { exact: true }).fill('aw.sales_kpis')
  await page.waitForURL(/operation=aw\.sales_kpis/)
  const asked = await list('&operation=aw.sales_kpis')
  expect(asked.data.map(({ trace_id }) => trace_id)).toContain(traceId)
  const shown = page.getByTestId('traces-rows').locator(`tr[data-id="${traceId}"]`)
  await shown.waitFor()
  await shown.getByRole('link').click()
  await page.waitForURL((url) => url.searchParams.get('trace') === traceId)
  expect(new URL(page.url()).searchParams.get('operation')).toBe('aw.sales_kpis')
})

test('a problem’s trace is a link to its waterfall, and the navigation has the page', async () => {
  await page.route('**/api/overview*', (route) =>
    route.fulfill({
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'warehouse_unavailable', status: 503, trace_id: traceId }),
    }),
  )
  await open('/')
  await page.getByTestId('problem-trace').getByRole('link').first().click()
  await rows().first().waitFor()
  expect(new URL(page.url()).searchParams.get('trace')).toBe(traceId)
  await page.getByRole('navigation').getByRole('link', { name: 'Traces' }).waitFor()
})

test.each(['light', 'dark'] as const)(
  'at 360 pixels in the %s theme a waterfall scrolls inside its panel alone',
  async (theme) => {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 360, height: 800 })
    await open(`/traces?trace=${traceId}`)
    await rows().first().waitFor()
    const excess = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(excess).toBe(0)
  },
)

test('in Croatian the page is Tragovi and its durations have a decimal comma', async () => {
  await open(`/traces?trace=${traceId}`)
  const languages = page.getByRole('group', { name: 'Language' })
  await languages.getByRole('radio', { name: 'HR', exact: true }).check()
  await page.getByRole('heading', { name: 'Tragovi', exact: true }).waitFor()
  await rows().first().waitFor()
  expect(await page.getByTestId('waterfall').textContent()).toMatch(/\d,\d/)
})

test('with every page offered, the navigation shows all names without scrolling, from 1,024 pixels on, in both languages', async () => {
  for (const locale of ['en-GB', 'hr-HR']) {
    const page = await dashboard.openPage({ locale })
    await page.goto(`${dashboard.url}/jobs`)
    await page.getByRole('navigation').getByRole('link').nth(10).waitFor()
    for (const width of [1024, 1280, 1440, 1641, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const hidden = await page
        .getByRole('navigation')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
      expect([locale, width, hidden]).toEqual([locale, width, 0])
    }
  }
})

test('the page that a tool of /mcp names asks what the tool was asked: 12 tools', async () => {
  const client = new Client({ name: 'links', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${dashboard.url}/mcp`)))
  for (const [name, given, asks] of agentQuestions) {
    const { structuredContent, content } = await client.callTool({ name, arguments: given })
    const answer = z.object({ page: z.string() }).safeParse(structuredContent)
    const link = answer.data?.page ?? JSON.stringify(content)
    const asked = page.waitForRequest((request) => isAskedBy(asks, request.url()), {
      timeout: 120_000,
    })
    await open(link)
    expect((await asked.catch(() => undefined)) ? name : `${name} ${link}`).toBe(name)
  }
  await client.close()
}, 240_000)

test('the trace of an entry of the audit log leads to its waterfall', async () => {
  await open('/audit?action=getAwSalesKpis')
  await page.locator(`[data-column="trace_id"] a[href="/traces?trace=${traceId}"]`).click()
  await page.waitForURL(`**/traces?trace=${traceId}`)
  await rows().first().waitFor()
})
