import { beforeEach, describe, expect, test } from 'bun:test'
import type { Schemas } from '@otel-bi/client'
import type { Page, Route } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (path = '/') => page.goto(`${dashboard.url}${path}`)
const choose = (group: string, option: string) =>
  page
    .getByRole('group', { name: new RegExp(`^(?:${group})$`) })
    .getByRole('radio', { name: option, exact: true })
    .check()

/** The number in an element’s `data-value`, once the element is there. */
async function shown(testId: string): Promise<number | null> {
  const text = await page.getByTestId(testId).getAttribute('data-value')
  return text ? Number(text) : null
}

/** Waits until an element’s `data-value` is the given number. */
const untilShown = (testId: string, value: number | null) =>
  page.locator(`[data-testid="${testId}"][data-value="${value ?? ''}"]`).waitFor()

type KpiQuery = {
  days_back?: number
  range?: 'last_quarter'
  from?: string
  to?: string
  compare?: 'previous_year'
  channel?: 'reseller' | 'internet'
}
async function awKpis(query: KpiQuery = {}) {
  const { data } = await dashboard.api.GET('/api/aw/sales/kpis', { params: { query } })
  if (!data) throw new Error('the API gave no AdventureWorks figures')
  return data
}

async function wwiKpis(query: { days_back?: number } = {}) {
  const { data } = await dashboard.api.GET('/api/wwi/sales/kpis', { params: { query } })
  if (!data) throw new Error('the API gave no WideWorldImporters figures')
  return data
}

const problem = {
  type: 'urn:otel-bi:problem:upstream_unavailable',
  title: 'A service behind the gateway does not answer',
  status: 503,
  code: 'upstream_unavailable',
  detail: 'wwi-service does not answer',
  instance: '/api/wwi/sales/kpis',
  trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
} satisfies Schemas['Problem']

type Section = Schemas['Overview']['wwi']

/** Answers as the API does, but with another WideWorldImporters section. */
const answerWith = (change: (section: Section) => Section) => async (route: Route) => {
  const { data } = await dashboard.api.GET('/api/overview')
  if (!data) throw new Error('the API gave no overview')
  await route.fulfill({ json: { ...data, wwi: change(data.wwi) } })
}

/** Sums Chromium's own measure of what moves without being asked to. */
const recordLayoutShifts = `
  window.layoutShift = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.layoutShift += entry.value
  }).observe({ type: 'layout-shift', buffered: true })`

describe('figures', () => {
  test('the AdventureWorks tiles, their earlier figures and changes equal the API', async () => {
    const { data, meta } = await awKpis()
    await open()
    await untilShown('aw-revenue', data.current.revenue)
    for (const measure of [
      'revenue',
      'orders',
      'units',
      'customers',
      'average_order_value',
      'gross_margin',
    ] as const) {
      const id = `aw-${measure.replaceAll('_', '-')}`
      expect(await shown(id)).toBe(data.current[measure])
      expect(await shown(`${id}-previous`)).toBe(data.previous?.[measure] ?? null)
      expect(await shown(`${id}-change`)).toBe(data.change[measure] ?? null)
    }
    expect(await shown('aw-gross-margin-ratio')).toBe(data.current.gross_margin_ratio)
    const section = page.getByTestId('aw')
    expect(await section.getByTestId('as-of').getAttribute('data-value')).toBe(meta.as_of)
    expect(await section.getByTestId('source').textContent()).toBe('Sample data')
  })

  test('the WideWorldImporters tiles equal the API', async () => {
    const { current } = (await wwiKpis()).data
    await open()
    await untilShown('wwi-revenue-excluding-tax', current.revenue_excluding_tax)
    expect(await shown('wwi-revenue-including-tax')).toBe(current.revenue_including_tax)
    expect(await shown('wwi-profit')).toBe(current.profit)
    expect(await shown('wwi-profit-margin')).toBe(current.profit_margin)
    expect(await shown('wwi-invoices')).toBe(current.invoices)
    expect(await shown('wwi-units')).toBe(current.units)
    expect(await shown('wwi-customers')).toBe(current.customers)
    expect(await shown('wwi-average-invoice')).toBe(current.average_invoice)
  })

  test('every figure has its course over the days of the range, week by week', async () => {
    const { meta } = await awKpis()
    const { data } = await dashboard.api.GET('/api/aw/metrics/sales', {
      params: {
        query: { measures: 'orders', grain: 'week', from: meta.from ?? '', to: meta.to ?? '' },
      },
    })
    const whole = data?.data.filter(({ period }) => period?.partial === false) ?? []
    await open()
    await page.locator('[data-testid="wwi-profit-course"]:not([data-points="0"])').waitFor()
    for (const measure of ['revenue', 'orders', 'units', 'customers', 'average-order-value'])
      await page
        .locator(`[data-testid="aw-${measure}-course"][data-points="${whole.length}"]`)
        .waitFor()
    expect(await page.locator('li [data-testid$="-course"]').count()).toBe(12)
    await page.getByLabel('Range', { exact: true }).selectOption('Last 30 days')
    await page.locator('[data-testid="aw-orders-course"][data-points="30"]').waitFor()
  })

  test('figures say their currency: WideWorldImporters in each tile, AdventureWorks that it has several', async () => {
    const [wwi, aw] = [await wwiKpis(), await awKpis()]
    const [code = ''] = wwi.meta.currencies
    const written = new Intl.NumberFormat('en-GB', {
      ...{ style: 'currency', currency: code, currencyDisplay: 'code', maximumFractionDigits: 0 },
    }).format(wwi.data.current.profit)
    await open()
    await untilShown('wwi-profit', wwi.data.current.profit)
    expect(await page.getByTestId('wwi-profit').textContent()).toBe(written)
    const listed = new Intl.ListFormat('en-GB').format(aw.meta.currencies)
    const window = page.getByTestId('aw').getByTestId('window')
    expect(await window.textContent()).toContain(`Amounts in ${listed}, summed as stored`)
    await page
      .getByTestId('wwi-by-buying-group')
      .getByRole('columnheader', { name: `, ${code}` })
      .waitFor()
  })

  test('a year of internet sales is another number alone than beside resellers, and both say why', async () => {
    const [all, internet] = [await awKpis(), await awKpis({ channel: 'internet' })]
    const part = all.data.by_channel.find(({ channel }) => channel === 'internet')
    expect(part?.revenue).not.toBe(internet.data.current.revenue)
    const day = (date: string | null) =>
      new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
        new Date(date ?? ''),
      )
    const { reseller, internet: last } = all.meta.sales_to
    const reason = `Reseller sales to ${day(reseller)}, internet sales to ${day(last)}`
    for (const [path, answer] of [
      ['/', all],
      ['/?channel=internet', internet],
    ] as const) {
      await open(path)
      await untilShown('aw-revenue', answer.data.current.revenue)
      await page.getByTestId('aw').getByTestId('window').getByText(reason).waitFor()
      await page.getByTestId('aw-history').getByTestId('panel-range').getByText(reason).waitFor()
    }
  })

  test('a tile is written the reader’s way: 1,234 in English and 1.234 in Croatian', async () => {
    const { revenue } = (await awKpis()).data.current
    const written = (locale: string) =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(revenue)
    await open()
    await page.getByTestId('aw-revenue').getByText(written('en-GB')).waitFor()
    await choose('Language', 'HR')
    await page.getByTestId('aw-revenue').getByText(written('hr')).waitFor()
    expect(await page.title()).toBe('Pregled · OTel BI')
    expect(await page.locator('html').getAttribute('lang')).toBe('hr')
  })

  test('the parts of the revenue equal the API, territory by territory', async () => {
    const { by_territory } = (await awKpis()).data
    await open()
    const rows = page.getByTestId('aw-by-territory').locator('tbody tr')
    await rows.nth(by_territory.length - 1).waitFor()
    const figures = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-name'),
        Number(row.querySelector('td')?.dataset.value),
      ]),
    )
    expect(figures).toEqual(by_territory.map((part) => [part.territory, part.revenue]))
  })
})

describe('what needs attention', () => {
  test('each count equals the overview of the API and leads to its page', async () => {
    const { data } = await dashboard.api.GET('/api/overview')
    const found = data?.wwi.data?.attention
    await open()
    await untilShown('wwi-below-level', found?.below_reorder_level ?? null)
    expect(await shown('wwi-critical-events')).toBe(found?.critical_events ?? null)
    expect(await shown('wwi-late-jobs')).toBe(found?.late_jobs ?? null)
    await page.getByRole('link', { name: 'Items below reorder level' }).click()
    await page.getByTestId('stock').waitFor()
    expect(new URL(page.url()).pathname).toBe('/wideworldimporters')
  })

  test('the expected revenue is the sum of the forecast, day by day', async () => {
    const { data } = await dashboard.api.GET('/api/aw/sales/forecast')
    const total = data?.data.reduce((sum, day) => sum + day.forecast, 0) ?? null
    await open()
    await untilShown('aw-expected', total)
  })
})

describe('history', () => {
  test('the chart holds every month, reads out the last and, by arrow key, the one before', async () => {
    const query = { days_back: 3650, granularity: 'month' } as const
    const { data } = await dashboard.api.GET('/api/aw/sales/history', { params: { query } })
    const [before, last] = data?.data.slice(-2) ?? []
    await open()
    const chart = page.getByTestId('chart')
    await chart.locator('canvas').waitFor()
    expect(Number(await chart.getAttribute('data-points'))).toBe(data?.data.length ?? 0)
    await untilShown('chart-revenue', last?.revenue ?? null)
    await chart.focus()
    await page.keyboard.press('ArrowLeft')
    await untilShown('chart-revenue', before?.revenue ?? null)
    expect(await shown('chart-gross-margin')).toBe(before?.gross_margin ?? null)
  })

  test('the table says what the chart says, newest first', async () => {
    const query = { days_back: 3650, granularity: 'week' } as const
    const { data } = await dashboard.api.GET('/api/aw/sales/history', { params: { query } })
    await open('/?granularity=week&view=table')
    const rows = page.getByTestId('aw-history-rows').locator('tr')
    await rows.first().waitFor()
    const figures = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.getAttribute('data-id'),
        Number(row.querySelector('td')?.dataset.value),
      ]),
    )
    expect(figures).toEqual(data?.data.toReversed().map((row) => [row.date, row.revenue]) ?? [])
  })
})

describe('selection', () => {
  test('another range changes the address and the figures, and back restores both', async () => {
    const [year, month] = await Promise.all([awKpis(), awKpis({ days_back: 30 })])
    await open()
    await untilShown('aw-revenue', year.data.current.revenue)
    await page.getByLabel('Range', { exact: true }).selectOption('Last 30 days')
    await untilShown('aw-revenue', month.data.current.revenue)
    expect(new URL(page.url()).search).toBe('?range=last_30_days')
    await page.goBack()
    await untilShown('aw-revenue', year.data.current.revenue)
    expect(new URL(page.url()).search).toBe('')
    await page.goForward()
    await untilShown('aw-revenue', month.data.current.revenue)
  })

  test('a shared link shows the same: channel and range come from the address', async () => {
    const { data } = await awKpis({ days_back: 90, channel: 'reseller' })
    await open('/?days_back=90&channel=reseller')
    await untilShown('aw-revenue', data.current.revenue)
    expect(await page.getByRole('radio', { name: 'Reseller' }).isChecked()).toBe(true)
    expect(await page.getByLabel('Range', { exact: true }).inputValue()).toBe('last_90_days')
  })

  test('the last quarter of the internet against the year before is two clicks; the tile opens the same on Explore', async () => {
    const { data, meta } = await awKpis({
      channel: 'internet',
      range: 'last_quarter',
      compare: 'previous_year',
    })
    await open()
    await choose('Channel', 'Internet')
    await page.getByRole('button', { name: 'Last quarter against the year before' }).click()
    await untilShown('aw-revenue', data.current.revenue)
    expect(await shown('aw-revenue-change')).toBe(data.change.revenue ?? null)
    const window = page.getByTestId('aw').getByTestId('window')
    expect(await window.getAttribute('data-value')).toBe(`${meta.from}/${meta.to}`)
    expect(await window.textContent()).toContain(
      '1 Oct – 31 Dec 2013 · compared with 1 Oct – 31 Dec 2012',
    )
    await page.getByTestId('aw').getByRole('link', { name: 'Revenue', exact: true }).click()
    await untilShown('explore-revenue', data.current.revenue)
    await untilShown('explore-revenue-change', data.change.revenue ?? null)
  })

  test('a click on a month of the chart and on a part of a split opens Explore with that selection', async () => {
    const history = await dashboard.api.GET('/api/aw/sales/history', {
      params: { query: { granularity: 'month', days_back: 3650 } },
    })
    await open()
    const box = await page.getByTestId('aw-history').locator('.u-over').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 100)
    await page.mouse.down()
    await page.mouse.up()
    await page.waitForURL(/\/explore\/aw\/sales\?.*from=/)
    const days = new URL(page.url()).searchParams
    const query = { measures: 'revenue', from: days.get('from') ?? '', to: days.get('to') ?? '' }
    const month = await dashboard.api.GET('/api/aw/metrics/sales', { params: { query } })
    const revenue = month.data?.meta.totals.values.revenue ?? Number.NaN
    await untilShown('explore-revenue', revenue)
    expect(history.data?.data.map((row) => row.revenue)).toContain(revenue)
    await page.goBack()
    const { data } = await awKpis()
    await page.getByTestId('aw-by-territory').getByRole('link', { name: 'France' }).first().click()
    await page.waitForURL(/where=territory%3A/)
    const france = data.by_territory.find(({ territory }) => territory === 'France')
    await untilShown('explore-revenue', france?.revenue ?? Number.NaN)
  })

  test('a click on a seller’s row opens Explore with that seller', async () => {
    const reps = await dashboard.api.GET('/api/aw/reps/scores')
    const first = reps.data?.data.find(({ rank }) => rank === 1)
    await open('/adventureworks')
    await page
      .getByTestId('reps-rows')
      .getByRole('link', { name: first?.name ?? '', exact: true })
      .click()
    await page.waitForURL(/where=seller%3A/)
    await untilShown('explore-revenue', first?.revenue ?? Number.NaN)
  })

  test('dates go along to the next page and back, and custom ones begin with those that are shown', async () => {
    await open('/?days_back=90')
    await page.getByRole('navigation').getByRole('link', { name: 'AdventureWorks' }).click()
    await page.waitForURL('**/adventureworks?range=last_90_days')
    const range = page.getByLabel('Range', { exact: true })
    expect(await range.inputValue()).toBe('last_90_days')
    await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click()
    const { meta } = await awKpis({ days_back: 90 })
    await page.getByTestId('aw').getByTestId('window').waitFor()
    await range.selectOption('Custom dates')
    await page.waitForURL(`**/?from=${meta.from}&to=${meta.to}`)
    await page.getByLabel('From', { exact: true }).fill('2013-01-01')
    await page.getByLabel('Compare with').selectOption('Nothing')
    await untilShown(
      'aw-revenue',
      (await awKpis({ from: '2013-01-01', to: meta.to ?? '' })).data.current.revenue,
    )
    // The revenue is the same compared and not: the answer without a comparison may come later.
    await page
      .getByTestId('aw-revenue-change')
      .filter({ hasText: /^not compared$/ })
      .waitFor()
    await page.getByRole('navigation').getByRole('link', { name: 'Explore' }).click()
    await page.waitForURL(`**/explore?from=2013-01-01&to=${meta.to}&compare=none`)
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2013-01-01')
    expect(await page.getByLabel('Range', { exact: true }).inputValue()).toBe('dates')
  })

  test('a first day past the last takes it along: from 1 to 31 January, from 5 February on, 5 February alone', async () => {
    await open('/?from=2013-01-01&to=2013-01-31')
    await page.getByLabel('From', { exact: true }).fill('2013-02-05')
    await page.waitForURL('**/?from=2013-02-05&to=2013-02-05')
  })

  test('an address that makes no sense shows the defaults', async () => {
    const { data } = await awKpis()
    await open('/?days_back=1e9&channel=pigeon')
    await untilShown('aw-revenue', data.current.revenue)
  })
})

describe('states', () => {
  test('while the figures load a skeleton keeps their place, and nothing moves when they arrive', async () => {
    const gate = Promise.withResolvers<void>()
    page = await dashboard.openPage()
    await page.route('**/api/overview*', async (route) => {
      await gate.promise
      await route.continue()
    })
    await page.addInitScript(recordLayoutShifts)
    await open()
    await page.getByTestId('wwi').getByTestId('loading').waitFor()
    await page.getByTestId('chart').locator('canvas').waitFor()
    gate.resolve()
    await page.getByTestId('wwi-profit').waitFor()
    expect(await page.getByTestId('loading').count()).toBe(0)
    expect(await page.evaluate<number>('window.layoutShift')).toBeLessThan(0.01)
  })

  test('a 503 of one service shows its code and trace, leaves the other section usable, and recovers on a click', async () => {
    await page.route(
      '**/api/overview*',
      answerWith(() => ({ data: null, problem })),
    )
    await open()
    const wwi = page.getByTestId('wwi')
    await wwi.getByTestId('problem').waitFor()
    expect(await wwi.getByTestId('problem-code').textContent()).toBe('upstream_unavailable')
    expect(await wwi.getByTestId('problem-trace').textContent()).toBe(problem.trace_id)
    await untilShown('aw-revenue', (await awKpis()).data.current.revenue)
    await page.unroute('**/api/overview*')
    await wwi.getByRole('button', { name: 'Try again' }).click()
    await untilShown('wwi-profit', (await wwiKpis()).data.current.profit)
    expect(await wwi.getByTestId('problem').count()).toBe(0)
  })

  test('with aw-service stopped the page still shows WideWorldImporters, says what is missing, and heals by itself', async () => {
    const start = await dashboard.stack.interrupt('aw')
    try {
      await open()
      await untilShown('wwi-profit', (await wwiKpis()).data.current.profit)
      const aw = page.getByTestId('aw')
      await aw.getByText('aw-service does not answer.').first().waitFor()
      expect(await aw.getByTestId('problem-code').first().textContent()).toBe(
        'upstream_unavailable',
      )
      expect(await page.getByTestId('wwi').getByTestId('problem').count()).toBe(0)
    } finally {
      await start()
    }
    await untilShown('aw-revenue', (await awKpis()).data.current.revenue)
    await page.getByTestId('aw').getByTestId('problem').first().waitFor({ state: 'detached' })
    expect(await page.getByTestId('problem').count()).toBe(0)
  })

  test('while the settings load the page has the shape of one', async () => {
    await page.route('**/api/config', async (route) => {
      await page.getByTestId('page-skeleton').waitFor()
      await route.continue()
    })
    await open()
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor()
    expect(await page.getByTestId('page-skeleton').count()).toBe(0)
  })

  test('without its settings the page says so and tries again', async () => {
    await page.route('**/api/config', (route) => route.abort())
    await open()
    await page.getByTestId('problem').waitFor()
    expect(await page.getByTestId('problem-code').textContent()).toBe('unreachable')
    await page.unroute('**/api/config')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByTestId('aw-revenue').waitFor()
  })

  test('a warehouse without sales is empty with its reason, not zero', async () => {
    const empty = { as_of: null, from: null, to: null }
    await page.route(
      '**/api/overview*',
      answerWith(({ data, problem }) => ({
        problem,
        data: data && {
          ...data,
          kpis: { ...data.kpis, meta: { ...data.kpis.meta, ...empty } },
        },
      })),
    )
    await open()
    await page.getByTestId('wwi').getByText('The warehouse contains no sales').waitFor()
    expect(await page.getByTestId('wwi-profit').count()).toBe(0)
  })
})

describe('looks', () => {
  test('a chosen dark theme is remembered and painted, whatever the system says', async () => {
    const background = () =>
      page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    await open()
    const light = await background()
    await choose('Theme', 'Dark theme')
    const dark = await background()
    expect(dark).not.toBe(light)
    await page.reload()
    await page.getByTestId('aw-revenue').waitFor()
    expect(await background()).toBe(dark)
  })

  test('no width from 360 to 3840 pixels scrolls sideways, or breaks or cuts a figure of a tile', async () => {
    await open()
    await page.getByTestId('chart').locator('canvas').waitFor()
    await page.getByTestId('wwi-revenue-excluding-tax').waitFor()
    for (const width of [360, 390, 768, 1024, 1440, 2560, 3840]) {
      await page.setViewportSize({ width, height: 900 })
      const excess = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(excess).toBe(0)
      const figures = await page.evaluate<{ text: string; lines: number; excess: number }[]>(
        `[...document.querySelectorAll('p[data-value] > span')].map((figure) => ({
          text: figure.textContent,
          lines: figure.getClientRects().length,
          excess: Math.max(0, figure.offsetWidth - figure.parentElement.clientWidth),
        }))`,
      )
      expect(figures.length).toBeGreaterThan(10)
      expect(figures.filter((one) => one.lines > 1 || one.excess > 0)).toEqual([])
    }
  })
})
