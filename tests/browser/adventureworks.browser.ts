import { beforeEach, describe, expect, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

const dashboard = useDashboard(startStack)
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (search = '') => page.goto(`${dashboard.url}/adventureworks${search}`)

/** The `data-value` of a table column, row by row. */
async function columnOf(rows: string, column: string): Promise<(string | null)[]> {
  const cells = page.getByTestId(rows).locator(`[data-column="${column}"]`)
  await cells.first().waitFor()
  return cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-value')))
}

async function forecast(query: { horizon_days?: number; method?: 'linear' } = {}) {
  const { data } = await dashboard.api.GET('/api/aw/sales/forecast', { params: { query } })
  if (!data) throw new Error('the API gave no forecast')
  return data
}

/** How many pixels of the forecast's chart have exactly a colour of the theme. */
const pixelsOf = (token: string) => `(() => {
  const canvas = document.querySelector('[data-testid="forecast"] canvas')
  const drawn = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
  const brush = new OffscreenCanvas(1, 1).getContext('2d')
  brush.fillStyle = getComputedStyle(canvas).getPropertyValue('${token}')
  brush.fillRect(0, 0, 1, 1)
  const line = [...brush.getImageData(0, 0, 1, 1).data]
  let count = 0
  for (let at = 0; at < drawn.length; at += 4)
    if (line.every((part, channel) => drawn[at + channel] === part)) count += 1
  return count
})()`

describe('forecast', () => {
  test('model and backtest equal the API, method by method', async () => {
    const { meta } = await forecast()
    await open()
    await page
      .locator(`[data-testid="forecast-model"][data-value="${meta.model.method}"]`)
      .waitFor()
    const rows = await page
      .getByTestId('backtest-rows')
      .locator('tr')
      .evaluateAll((all) =>
        all.map((row) => [
          row.getAttribute('data-id'),
          ...[...row.querySelectorAll('td')].map((cell) => Number(cell.dataset.value)),
        ]),
      )
    expect(rows).toEqual(
      meta.backtest.map((row) => [
        row.method,
        Number(row.mase),
        Number(row.smape),
        Number(row.coverage_80),
        Number(row.coverage_95),
      ]),
    )
  })

  test('the line stands over its bands, in both themes: pixels of its own colour, unmixed', async () => {
    const { length } = (await forecast()).data
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await open()
      await page.getByTestId('forecast').locator('canvas').waitFor()
      expect(await page.evaluate<number>(pixelsOf('--series-2'))).toBeGreaterThan(length)
    }
  })

  test('the chart reads out the first coming day with both of its bands', async () => {
    const [first] = (await forecast()).data
    if (!first) throw new Error('the forecast is empty')
    await open()
    const says = (id: string, value: string) =>
      page.locator(`[data-testid="chart-${id}"][data-value="${value}"]`).waitFor()
    await says('forecast', String(first.forecast))
    await says('band-80', `${first.lower_80}/${first.upper_80}`)
    await says('band-95', `${first.lower_95}/${first.upper_95}`)
  })

  test('the days outside their forecast are a list that the keyboard opens, as the API has them, and rings in both themes', async () => {
    const { meta } = await forecast()
    const to = meta.as_of ?? ''
    const query = { from: addDays(to, -89), to, measure: 'revenue', dimension: 'all' } as const
    const { data } = await dashboard.api.GET('/api/aw/anomalies', { params: { query } })
    const days = data?.data ?? []
    expect(days.length).toBeGreaterThan(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await open()
      const list = page.getByTestId('forecast').getByTestId('anomalies')
      await list.locator('summary').focus()
      await page.keyboard.press('Enter')
      await list.locator('li').first().waitFor()
      const listed = await list
        .locator('li')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-date')))
      expect(listed).toEqual(days.map(({ date }) => date))
      expect(await page.evaluate<number>(pixelsOf('--chart-anomaly'))).toBeGreaterThan(days.length)
    }
  })

  const chart = () => page.getByTestId('forecast').getByTestId('chart')
  /** The days that the chart shows, once the URL has them too. */
  async function zoomOf(): Promise<string[]> {
    await page.waitForURL((url) => url.searchParams.has('zoom_from'))
    const { searchParams } = new URL(page.url())
    return ['zoom_from', 'zoom_to'].map((name) => searchParams.get(name) ?? '')
  }
  const days = ([from = '', to = '']: string[]) =>
    1 + (Date.parse(to) - Date.parse(from)) / 86_400_000
  const whole = () => page.waitForURL((url) => !url.searchParams.has('zoom_from'))

  test('of 90 days and 30 coming ones + shows 60, a selection its own, the slider one less, and 0 and Escape all', async () => {
    await open()
    // The days before the forecast come by a call of their own.
    await settled(page)
    await chart().focus()
    await page.keyboard.press('+')
    expect(days(await zoomOf())).toBe(60)
    await page.keyboard.press('0')
    await whole()
    await page.keyboard.press('Home')
    for (let step = 0; step < 13; step += 1) await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Enter')
    const [from = '', to = ''] = await zoomOf()
    expect([from, days([from, to])]).toEqual([addDays(to, -13), 14])
    const last = page.getByRole('slider', { name: 'Last day shown' })
    await last.focus()
    await page.keyboard.press('ArrowLeft')
    await page.waitForURL(`**/*zoom_to=${addDays(to, -1)}*`)
    await page.reload()
    await last.waitFor()
    expect(await zoomOf()).toEqual([from, addDays(to, -1)])
    await chart().focus()
    await page.keyboard.press('Escape')
    await whole()
  })

  test('the wheel scrolls the page; with Ctrl, or over the focused chart, it zooms around the pointer', async () => {
    await open()
    await chart().locator('canvas').waitFor()
    await chart().scrollIntoViewIfNeeded()
    const box = await chart().boundingBox()
    if (!box) throw new Error('the chart has no place')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    const scrolled = page.evaluate<string>(
      `new Promise((done) => addEventListener('scroll', () => done('scrolled'), { once: true }))`,
    )
    await page.mouse.wheel(0, 60)
    expect([await scrolled, new URL(page.url()).search]).toEqual(['scrolled', ''])
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -60)
    await page.keyboard.up('Control')
    const once = days(await zoomOf())
    expect(once).toBe(96)
    await chart().focus()
    await page.mouse.wheel(0, -60)
    await page.waitForURL(({ searchParams }) => {
      const ends = ['zoom_from', 'zoom_to'].map((name) => searchParams.get(name) ?? '')
      return days(ends) < once
    })
  })

  test('a drag selects days, and “Zoom in” shows exactly them', async () => {
    await open()
    const over = chart().locator('.u-over')
    await over.waitFor()
    await over.scrollIntoViewIfNeeded()
    const box = await over.boundingBox()
    if (!box) throw new Error('the chart has no place')
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width / 4 + 2, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 - 2, y, { steps: 3 })
    await page.mouse.up()
    await page.getByTestId('chart-selection').getByRole('button', { name: 'Zoom in' }).click()
    // A quarter of 120 days.
    expect(days(await zoomOf())).toBe(30)
  })

  test('beside the past stand the figures of a year earlier, as the API has them', async () => {
    const { meta } = await forecast()
    const date = meta.as_of ?? ''
    const before = `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
    const query = { from: before, to: before, granularity: 'day' } as const
    const { data } = await dashboard.api.GET('/api/aw/sales/history', { params: { query } })
    await open()
    await page.getByTestId('forecast').getByLabel('Show a year earlier').check()
    await chart().focus()
    await page.getByTestId('chart-earlier').waitFor()
    await page.keyboard.press('ArrowLeft')
    const revenue = data?.data[0]?.revenue ?? null
    await page.locator(`[data-testid="chart-earlier"][data-value="${revenue}"]`).waitFor()
    expect(new URL(page.url()).search).toBe('?beside=earlier')
  })

  test('the chart is saved as PNG and SVG of its title, and its figures are a line for each day', async () => {
    await open()
    await chart().locator('canvas').waitFor()
    const menu = page.getByRole('button', { name: /^Picture and figures/ })
    const saved = async (item: string) => {
      await menu.click()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ])
      return { name: download.suggestedFilename(), content: Bun.file(await download.path()) }
    }
    const png = await saved('Save picture (PNG)')
    const header = [...new Uint8Array(await png.content.slice(0, 4).arrayBuffer())]
    expect([png.name, header]).toEqual([
      'Sales-forecast-revenue-per-day.png',
      [0x89, ...new TextEncoder().encode('PNG')],
    ])
    const svg = await (await saved('Save drawing (SVG)')).content.text()
    expect(svg).toContain('<title>Sales forecast: revenue per day</title>')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await menu.click()
    await page.getByRole('menuitem', { name: 'Copy figures' }).click()
    await page.getByText('Figures copied').waitFor()
    const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
    const { data } = await forecast()
    expect([lines.length, lines.at(-1)?.split('\t')[2]]).toEqual([
      1 + 90 + data.length,
      String(data.at(-1)?.forecast),
    ])
  })

  test('a note is written by keys, flies as a flag in both themes, stands in a list and the audit, and is deleted', async () => {
    const text = `Sale ${crypto.randomUUID()}`
    await open()
    const panel = page.getByTestId('forecast')
    await panel.getByRole('button', { name: 'Add a note' }).focus()
    await page.keyboard.press('Enter')
    const form = page.getByTestId('write-annotation')
    await form.getByLabel('Note', { exact: true }).fill(text)
    await form.getByRole('button', { name: 'Save' }).focus()
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await open()
      const list = panel.getByTestId('annotations')
      await list.locator('summary').focus()
      await page.keyboard.press('Enter')
      await list.getByText(text).waitFor()
      expect(await page.evaluate<number>(pixelsOf('--chart-note'))).toBeGreaterThan(50)
    }
    const query = { domain: 'aw' } as const
    const stored = await dashboard.api.GET('/api/annotations', { params: { query } })
    expect(stored.data?.data.map((note) => note.text)).toContain(text)
    const action = { action: 'createAnnotation' }
    const audit = await dashboard.api.GET('/api/audit', { params: { query: action } })
    expect(audit.data?.data[0]).toMatchObject({ action: 'createAnnotation', outcome: 'succeeded' })
    await panel.getByRole('button', { name: /^Delete the note on/ }).click()
    await page.getByTestId('delete-annotation').getByRole('button', { name: 'Delete' }).click()
    await panel.getByText('There are no notes on these days.').waitFor()
  })

  test('another method and horizon change the address and the figures, and back restores them', async () => {
    const linear = await forecast({ horizon_days: 7, method: 'linear' })
    await open('?view=table')
    await page.getByLabel('Method', { exact: true }).selectOption('linear')
    await page.getByRole('radio', { name: '7 d', exact: true }).check()
    await page.locator('[data-testid="forecast-model"][data-value="linear"]').waitFor()
    await page.getByTestId('forecast-count').getByText('7 rows', { exact: true }).waitFor()
    expect(await columnOf('forecast-rows', 'forecast')).toEqual(
      linear.data.map((day) => String(day.forecast)),
    )
    expect(new URL(page.url()).search).toBe('?view=table&method=linear&horizon_days=7')
    await page.goBack()
    await page.getByTestId('forecast-count').getByText('30 rows', { exact: true }).waitFor()
  })
})

describe('tables', () => {
  test('sellers stand in the order of the API, each with the scores its bars show', async () => {
    const query = { top_n: 1000 }
    const { data } = await dashboard.api.GET('/api/aw/reps/scores', { params: { query } })
    await open()
    expect(await columnOf('reps-rows', 'score')).toEqual(
      data?.data.map((rep) => String(rep.score ?? '')) ?? [],
    )
    const bars = page.getByTestId('reps-rows').locator('[data-column="attainment"] meter')
    const scaled = await bars.evaluateAll((all) =>
      all.map((bar) => bar.getAttribute('data-scaled')),
    )
    const attainments = data?.data.map((rep) => rep.components.attainment.scaled) ?? []
    expect(scaled.map((text) => (text === null ? null : Number(text)))).toEqual(attainments)
  })

  test('a click on a title sorts products by it, the address says so, and a link shows the same', async () => {
    const query = { top_n: 1000 }
    const { data } = await dashboard.api.GET('/api/aw/products/demand', { params: { query } })
    const units = data?.data.map((product) => product.units) ?? []
    const descending = units.toSorted((a, b) => b - a).map(String)
    await open()
    expect(await columnOf('products-rows', 'units')).toEqual(units.map(String))
    const products = page.getByTestId('products')
    await products.getByRole('button', { name: 'Units', exact: true }).click()
    await page.waitForURL('**/adventureworks?products_sort=-units')
    expect(await columnOf('products-rows', 'units')).toEqual(descending)
    await page.reload()
    expect(await columnOf('products-rows', 'units')).toEqual(descending)
  })

  test('a search leaves the products whose words match, and says how many', async () => {
    const query = { top_n: 1000 }
    const { data } = await dashboard.api.GET('/api/aw/products/demand', { params: { query } })
    const bikes = data?.data.filter((product) => product.category === 'Bikes').length
    await open()
    await page.getByTestId('products').getByRole('searchbox').fill('bikes')
    await page
      .getByTestId('products-count')
      .getByText(`${bikes} of ${data?.data.length} rows`, { exact: true })
      .waitFor()
    expect(new Set(await columnOf('products-rows', 'category'))).toEqual(new Set(['Bikes']))
    await page.getByTestId('products').getByRole('searchbox').fill('no such thing')
    await page.getByText('No row contains all of these words.').waitFor()
  })
})

test('the way to each page leads through the navigation, which names the present one', async () => {
  await page.goto(dashboard.url)
  for (const name of ['AdventureWorks', 'WideWorldImporters', 'Overview']) {
    await page.getByRole('navigation').getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await page.locator('nav [aria-current="page"]').textContent()).toBe(name)
  }
})
