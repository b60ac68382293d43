import { beforeEach, describe, expect, test } from 'bun:test'
import type { Schemas } from '@otel-bi/client'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'

const dashboard = useDashboard(startStack, {
  permissions: ['clipboard-read', 'clipboard-write'],
})
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (search = '') => page.goto(`${dashboard.url}/wideworldimporters${search}`)
const untilShown = (testId: string, value: number) =>
  page.locator(`[data-testid="${testId}"][data-value="${value}"]`).waitFor()

/** The `data-value` of a table column, row by row. */
async function columnOf(rows: string, column: string): Promise<(string | null)[]> {
  const cells = page.getByTestId(rows).locator(`[data-column="${column}"]`)
  await cells.first().waitFor()
  return cells.evaluateAll((all) => all.map((cell) => cell.getAttribute('data-value')))
}

async function stock(query: { service_level?: number; only_needed?: boolean } = {}) {
  const { data } = await dashboard.api.GET('/api/wwi/stock/recommendations', { params: { query } })
  if (!data) throw new Error('the API gave no recommendations')
  return data
}

describe('stock', () => {
  test('the items stand in the order of the API, with its quantities and totals', async () => {
    const { data, meta } = await stock()
    await open()
    await untilShown('stock-cost', meta.summary.cost_to_order)
    await untilShown('stock-at-risk', meta.summary.at_risk)
    expect(await columnOf('stock-rows', 'recommended_units')).toEqual(
      data.map((item) => String(item.recommended_units)),
    )
    expect(await columnOf('stock-rows', 'urgency')).toEqual(data.map((item) => item.urgency))
    expect(await columnOf('stock-rows', 'action')).toEqual(data.map((item) => item.action))
  })

  test('a service level of 99 % and all items change the address and the rows, and back restores them', async () => {
    const [atDefault, sure] = await Promise.all([
      stock(),
      stock({ service_level: 0.99, only_needed: false }),
    ])
    await open()
    await untilShown('stock-units', atDefault.meta.summary.units_to_order)
    await page.getByRole('radio', { name: '99.0%' }).check()
    await page.getByRole('radio', { name: 'All items' }).check()
    await page
      .getByTestId('stock-count')
      .getByText(`${sure.data.length} rows`, { exact: true })
      .waitFor()
    expect(new URL(page.url()).search).toBe('?service_level=0.99&only_needed=false')
    expect(await columnOf('stock-rows', 'safety_stock')).toEqual(
      sure.data.map((item) => String(item.safety_stock)),
    )
    await page.goBack()
    await page.goBack()
    await page
      .getByTestId('stock-count')
      .getByText(`${atDefault.data.length} rows`, { exact: true })
      .waitFor()
  })
})

test('a table shows the columns that its URL says, and copies those of its rows for a spreadsheet', async () => {
  const { data } = await stock()
  const hidden = ['recommended_outers', 'expected_on', 'flags', 'days_of_cover', 'lead_time_days']
  await open(`?stock_hidden=${hidden.join(',')}`)
  const panel = page.getByTestId('stock')
  await panel.getByRole('button', { name: 'Columns and copying: Reorder recommendations' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Cost' }).press('Enter')
  await page.getByRole('menuitemcheckbox', { name: 'Days of cover' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Copy the rows for a spreadsheet' }).click()
  await page.getByTestId('notice').getByText(`${data.length} rows`).waitFor()
  expect(new URL(page.url()).searchParams.get('stock_hidden')).toBe(
    'recommended_outers,expected_on,flags,lead_time_days,estimated_cost',
  )
  const copied = await page.evaluate<string>('navigator.clipboard.readText()')
  const [titles, ...rows] = copied.split('\n').map((line) => line.split('\t'))
  expect(titles?.slice(0, 5)).toEqual([
    ...['Name', 'What to do', 'Supplier name', 'Units to order', 'Urgency'],
  ])
  const place = titles?.findIndex((title) => title.startsWith('Days of cover')) ?? -1
  expect(rows.map((cells) => [cells[3], cells[place]])).toEqual(
    data.map((item) => [String(item.recommended_units), String(item.days_of_cover ?? '')]),
  )
})

test('suppliers stand in the order of the API, with their scores', async () => {
  const { data } = await dashboard.api.GET('/api/wwi/suppliers/scores', {
    params: { query: { top_n: 1000 } },
  })
  await open()
  expect(await columnOf('suppliers-rows', 'supplier')).toEqual(
    data?.data.map((supplier) => supplier.supplier) ?? [],
  )
  expect(await columnOf('suppliers-rows', 'score')).toEqual(
    data?.data.map((supplier) => String(supplier.score ?? '')) ?? [],
  )
})

describe('the columns of a table', () => {
  const titles = () =>
    page
      .getByTestId('suppliers')
      .locator('thead th')
      .evaluateAll((all) => all.map((cell) => cell.textContent))
  const header = (name: string) =>
    page.getByTestId('suppliers').getByRole('button', { name, exact: true })

  test('are moved by drag and by keys, made wider by keys; the URL has their order, the browser their widths, and reset takes both back', async () => {
    await open()
    await header('Category').waitFor()
    const natural = await titles()
    expect(natural.slice(0, 3)).toEqual(['Name', 'Rank', 'Category'])
    await header('Category').focus()
    await page.keyboard.press('Control+Shift+ArrowLeft')
    await page.waitForURL('**/*suppliers_order=category*')
    expect((await titles()).slice(0, 3)).toEqual(['Name', 'Category', 'Rank'])
    await header('Category').and(page.locator(':focus')).waitFor()
    await header('Score').dragTo(header('Category'))
    await page.waitForURL('**/*suppliers_order=score*')
    expect((await titles()).slice(0, 3)).toEqual(['Name', 'Score', 'Category'])
    const cell = page.getByTestId('suppliers-rows').locator('[data-column="category"]').first()
    const widthOf = async () => (await cell.boundingBox())?.width ?? 0
    const before = await widthOf()
    await header('Category').focus()
    await page.keyboard.press('Shift+ArrowRight')
    expect(Math.round((await widthOf()) - before)).toBe(16)
    await page.reload()
    await header('Category').waitFor()
    expect((await titles()).slice(0, 3)).toEqual(['Name', 'Score', 'Category'])
    expect(Math.round((await widthOf()) - before)).toBe(16)
    await page.getByRole('button', { name: 'Columns and copying: Supplier scores' }).click()
    await page.getByRole('menuitem', { name: 'Reset columns' }).click()
    await page.waitForURL('**/wideworldimporters')
    expect(await titles()).toEqual(natural)
    expect(Math.round(await widthOf())).toBe(Math.round(before))
  })

  test('the first stays in sight while the others scroll by, and compact rows are remembered', async () => {
    await open()
    const rows = page.getByTestId('suppliers-rows').locator('tr')
    const name = rows.first().locator('th')
    await name.waitFor()
    const [box, height] = [await name.boundingBox(), (await rows.first().boundingBox())?.height]
    await page.getByRole('region', { name: 'Supplier scores, 0 to 100: table' }).evaluate((it) => {
      it.scrollLeft = 300
    })
    expect((await name.boundingBox())?.x).toBe(box?.x ?? Number.NaN)
    await page.getByRole('button', { name: 'Columns and copying: Supplier scores' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Compact rows' }).press('Enter')
    await page.reload()
    await name.waitFor()
    expect((await rows.first().boundingBox())?.height).toBeLessThan(height ?? 0)
  })
})

test('the totals of the stock are those of the server, those of found suppliers the sum of their lines, and scores have none', async () => {
  const { meta } = await stock()
  const { data } = await dashboard.api.GET('/api/wwi/suppliers/scores', {
    params: { query: { top_n: 1000 } },
  })
  await open()
  const totalOf = (table: string, column: string, value: number | string) =>
    page.locator(`[data-testid="${table}-totals"] [data-column="${column}"][data-value="${value}"]`)
  await totalOf('stock', 'recommended_units', meta.summary.units_to_order).waitFor()
  await totalOf('stock', 'estimated_cost', meta.summary.cost_to_order).waitFor()
  const sum = (suppliers: readonly { lines: number }[]) =>
    suppliers.reduce((lines, supplier) => lines + supplier.lines, 0)
  const all = data?.data ?? []
  await totalOf('suppliers', 'lines', sum(all)).waitFor()
  await totalOf('suppliers', 'score', '').waitFor({ state: 'attached' })
  await page.getByTestId('suppliers').getByRole('searchbox').fill('novelty')
  const found = all.filter(({ category }) => category.includes('Novelty'))
  await totalOf('suppliers', 'lines', sum(found)).waitFor()
})

test('a selection of rows is copied with their titles and every digit; one within a cell as its text', async () => {
  const { data } = await dashboard.api.GET('/api/wwi/suppliers/scores', {
    params: { query: { top_n: 1000 } },
  })
  const [first, second] = data?.data ?? []
  await open()
  const rows = page.getByTestId('suppliers-rows').locator('tr')
  await rows.first().waitFor()
  const select = (from: string, to: string) => `(() => {
    const rows = document.querySelectorAll('[data-testid="suppliers-rows"] tr')
    const [begin, end] = [rows[0].querySelector('${from}'), rows[${to}].lastElementChild]
    getSelection().setBaseAndExtent(begin, 0, end, end.childNodes.length)
  })()`
  await page.evaluate(select('th', '1'))
  await page.keyboard.press('Control+c')
  const lines = (await page.evaluate<string>('navigator.clipboard.readText()')).split('\n')
  const cells = lines.map((line) => line.split('\t'))
  const score = cells[0]?.indexOf('Score') ?? -1
  expect([lines.length, cells[0]?.[0], cells[1]?.[score], cells[2]?.[score]]).toEqual([
    3,
    'Name',
    String(first?.score),
    String(second?.score),
  ])
  await page.evaluate(`(() => {
    const name = document.querySelector('[data-testid="suppliers-rows"] th bdi')
    getSelection().selectAllChildren(name)
  })()`)
  await page.keyboard.press('Control+c')
  expect(await page.evaluate<string>('navigator.clipboard.readText()')).toBe(first?.supplier ?? '')
})

test('in a hand each row is a card: every value beside its title, and nothing scrolls sideways but the titles', async () => {
  await page.setViewportSize({ width: 390, height: 900 })
  await open()
  const row = page.getByTestId('suppliers-rows').locator('tr').first()
  await row.waitFor()
  const card = await row.boundingBox()
  const boxes = await Promise.all((await row.locator('td').all()).map((cell) => cell.boundingBox()))
  expect(boxes.every((box) => box && card && box.x >= card.x && box.width <= card.width)).toBe(true)
  const title = `getComputedStyle(document.querySelector('[data-testid="suppliers-rows"] [data-column="score"]'), '::before').content`
  expect(await page.evaluate<string>(title)).toBe('"Score"')
})

describe('events', () => {
  const event = {
    id: 7,
    opened_at: '2026-01-31T08:00:00.000Z',
    resolved_at: null,
    kind: 'dead_stock',
    severity: 'high',
    stock_item_id: 86,
    stock_item: '<b>Mask</b> שלום',
    details: '3 on hand, none sold',
    as_of: '2016-05-31',
    dedup_key: 'dead_stock:item:86',
    figures: { on_hand: 3 },
    run_id: '0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10',
    data_version: '5f0c9a4be1d2',
  } satisfies Schemas['WwiBusinessEvent']

  test('before any scan the list is empty and says why', async () => {
    await page.route('**/api/wwi/events*', (route) =>
      route.fulfill({ json: { data: [], next_cursor: null } }),
    )
    await open()
    await page.getByTestId('events').getByTestId('empty').getByText('No scan has found').waitFor()
  })

  test('an event is described in words, and its markup stays text', async () => {
    await page.route('**/api/wwi/events*', (route) =>
      route.fulfill({ json: { data: [event], next_cursor: null } }),
    )
    await open('?kind=dead_stock')
    const row = page.getByTestId('events-rows').locator('tr')
    await row.getByText('ongoing').waitFor()
    expect(await row.locator('[data-column="stock_item"]').textContent()).toBe(event.stock_item)
    expect(await row.locator('[data-column="kind"]').textContent()).toBe('Dead stock')
    expect(await page.getByLabel('Kind', { exact: true }).inputValue()).toBe('dead_stock')
  })
})

describe('scenarios', () => {
  const neutral = { lead_time_multiplier: 1, service_level: 0.95, baseline_service_level: 0.95 }
  async function scenarios() {
    const { data } = await dashboard.api.GET('/api/wwi/scenarios', {
      params: { query: { limit: 1000 } },
    })
    return { count: data?.data.length ?? 0 }
  }

  test('two stand side by side with what is now, what would be and the difference of each; items without a change are not listed', async () => {
    const create = async (name: string, demand_multiplier: number) => {
      const body = { name, demand_multiplier, unit_cost_change: 0, ...neutral }
      const { data } = await dashboard.api.POST('/api/wwi/scenarios', { body })
      if (!data) throw new Error('the scenario is not stored')
      return data
    }
    const [twice, half] = [await create('Twice', 2), await create('Half', 0.5)]
    await open(`?scenario=${twice.id}`)
    await page.getByLabel('Beside it').selectOption(String(half.id))
    await page.waitForURL(`**/*scenario_beside=${half.id}*`)
    await page.locator('[data-testid="scenario-shown"]').nth(1).waitFor()
    const sides = [twice, half].flatMap(({ result: { baseline, scenario, difference } }) =>
      [baseline, scenario, difference].map((side) => side.projected_revenue),
    )
    expect(await revenueShown()).toEqual(sides)
    const changed = twice.result.changed_items.filter(
      ({ units_change, cost_change }) => units_change !== 0 || cost_change !== 0,
    )
    expect(await page.getByTestId('changed-rows').locator('tr').count()).toBe(changed.length)
  })

  test('twice the demand at +10 % cost is stored, shown side by side, and its link shows the same', async () => {
    const keys: (string | undefined)[] = []
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/api/wwi/scenarios'))
        keys.push(request.headers()['idempotency-key'])
    })
    await open()
    await page.getByLabel('Name', { exact: true }).fill('Twice as much')
    await page.getByRole('slider', { name: 'Change of demand' }).fill('100')
    await page.getByRole('slider', { name: 'Change of unit cost' }).fill('10')
    const changes = { demand_multiplier: 2, unit_cost_change: 0.1 }
    const { data: preview } = await dashboard.api.POST('/api/wwi/scenario-preview', {
      body: { ...changes, ...neutral },
    })
    const { count } = await scenarios()
    await page
      .getByTestId('scenario-effect')
      .locator(`td[data-value="${preview?.result.scenario.projected_profit}"]`)
      .waitFor()
    expect((await scenarios()).count).toBe(count)
    await page.getByRole('button', { name: 'Compute and save' }).click()
    await page.waitForURL('**/wideworldimporters?scenario=*')
    const id = Number(new URL(page.url()).searchParams.get('scenario'))
    const { data: stored } = await dashboard.api.GET('/api/wwi/scenarios/{id}', {
      params: { path: { id } },
    })
    if (!stored) throw new Error('the scenario is not stored')
    expect(stored.inputs).toMatchObject({ demand_multiplier: 2, unit_cost_change: 0.1 })
    expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
    const { baseline, scenario, difference } = stored.result
    const revenue = [baseline, scenario, difference].map((side) => side.projected_revenue)
    expect(await revenueShown()).toEqual(revenue)
    await page.reload()
    await untilShown('scenario-shown', id)
    expect(await revenueShown()).toEqual(revenue)
  })

  test('sent again after a failure it carries the same key, so that it is created once', async () => {
    const keys: (string | undefined)[] = []
    await page.route('**/api/wwi/scenarios', async (route) => {
      if (route.request().method() !== 'POST') return route.continue()
      keys.push(route.request().headers()['idempotency-key'])
      return keys.length === 1 ? route.abort() : route.continue()
    })
    await open()
    await page.getByRole('button', { name: 'Compute' }).click()
    await page.getByTestId('scenarios').getByTestId('problem').waitFor()
    await page.getByTestId('scenarios').getByRole('button', { name: 'Try again' }).click()
    await page.getByTestId('scenario-shown').waitFor()
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  async function revenueShown(): Promise<number[]> {
    const row = page.getByTestId('scenario-totals').locator('[data-id="projected_revenue"]')
    await row.waitFor()
    return row
      .locator('td')
      .evaluateAll((all) => all.map((cell) => Number(cell.getAttribute('data-value'))))
  }
})

test('the revenue forecast has the model and the days of the API, and its first day is the one after the last invoice', async () => {
  const { data } = await dashboard.api.GET('/api/wwi/sales/forecast')
  if (!data) throw new Error('the API gave no forecast')
  await open('?view=table')
  const panel = page.getByTestId('forecast')
  await panel
    .locator(`[data-testid="forecast-model"][data-value="${data.meta.model.method}"]`)
    .waitFor()
  expect(await columnOf('forecast-rows', 'forecast')).toEqual(
    data.data.map((day) => String(day.forecast)),
  )
  expect(await panel.getByRole('radio', { name: 'Reseller' }).count()).toBe(0)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await open()
    await panel.locator('canvas').waitFor()
    await panel.getByTestId('anomalies').waitFor()
  }
})
