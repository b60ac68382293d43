import { beforeEach, describe, expect, test } from 'bun:test'
import { dataOf, type Schemas } from '@otel-bi/client'
import { readCsv } from '@otel-bi/documents/testing/readers'
import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { violations, violationsOfColour, violationsOfStructure } from './axe.ts'
import { explorePage } from './explore-page.ts'
import { useDashboard } from './fixture.ts'
import { openSettled, settled } from './pages.ts'

const dashboard = useDashboard(startTracedStack, { viewport: { width: 1440, height: 900 } })
let page: Page
let explore: ReturnType<typeof explorePage>
beforeEach(async () => {
  page = await dashboard.sharedPage()
  explore = explorePage(page)
})

const sales = '/explore/aw/sales'
const open = (path: string) => openSettled(page, `${dashboard.url}${path}`)

/** What the API answers to a question about AdventureWorks' sales. */
async function asked(question: string): Promise<Schemas['MetricAnswer']> {
  return dataOf(
    dashboard.api.GET('/api/aw/metrics/sales', {
      params: { query: {} },
      querySerializer: () => question,
    }),
  )
}

type Row = Schemas['MetricRow']
const lagging = (rows: readonly Row[]) =>
  rows
    .filter(({ change, others }) => !others && typeof change?.revenue === 'number')
    .reduce((least, row) =>
      Number(row.change?.revenue) < Number(least.change?.revenue) ? row : least,
    )
const lastYear = 'range=last_year&compare=previous_year'
const year = `${lastYear}&measures=revenue`

/** The seller that lags most, by key and name. */
async function laggingSeller() {
  const { data } = await asked(`${year}&by=seller&limit=7`)
  const member = lagging(data).members.seller
  if (!member) throw new Error('no seller has a change')
  return member
}

test('which seller lags, and in which territory and quarter: its cell has the API’s figure and change', async () => {
  const seller = await laggingSeller()
  await open(sales)
  await explore.choose('Range', 'Last year')
  await explore.choose('Compare with', 'Previous year')
  await explore.member('seller', seller.key).click()
  await explore.chips().getByText(`Seller: ${seller.label}`).waitFor()
  await explore.choose('Rows', 'Territory')
  await explore.choose('Columns', 'Time')
  await explore.choose('Grain', 'Quarter')
  const { data } = await asked(`${year}&by=territory&grain=quarter&where=seller:${seller.key}`)
  const { members, period, values, change } = lagging(data)
  const cell = explore.cell(String(members.territory?.key), period?.from ?? '', 'revenue')
  await cell.and(page.locator(`[data-value="${values.revenue}"]`)).waitFor()
  const percent = new Intl.NumberFormat('en-GB', {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  expect(await cell.locator('small').textContent()).toBe(percent.format(change?.revenue ?? 0))
})

test('the label of a chip is there after a reload, through Back, and for several sellers', async () => {
  const { data } = await asked(`${year}&by=seller&order=revenue&limit=2`)
  const [one, other] = data.flatMap(({ members }) => members.seller ?? [])
  await open(`${sales}?where=seller:${one?.key}`)
  await explore.chips().getByText(`Seller: ${one?.label}`).waitFor()
  await page.reload()
  await explore.chips().getByText(`Seller: ${one?.label}`).waitFor()
  await open(`${sales}?where=seller!:${one?.key}|${other?.key}`)
  await explore.chips().getByText(`Seller is not ${one?.label}, ${other?.label}`).waitFor()
  await page.goBack()
  await explore.chips().getByText(`Seller: ${one?.label}`).waitFor()
})

test('a member that no leaderboard shows is found by its name: of many products one', async () => {
  const { data } = await asked('by=product&limit=1&order=revenue&others=false')
  const product = data[0]?.members.product
  await open(sales)
  await explore.button('Filter').click()
  const picker = page.getByRole('dialog', { name: 'Filter' })
  await picker.getByRole('combobox', { name: 'Dimension' }).selectOption({ label: 'Product' })
  await picker.getByRole('searchbox').fill(product?.label ?? '')
  await picker
    .getByRole('checkbox', { name: product?.label ?? '' })
    .first()
    .check()
  await explore.chips().getByText(`Product: ${product?.label}`).waitFor()
})

test('which items make that up: from a category down to its products, and up again', async () => {
  await open(`${sales}?${lastYear}&measures=revenue&by=category`)
  const table = explore.table()
  await table.getByRole('button', { name: 'Bikes by Subcategory' }).click()
  await table.getByRole('button', { name: /^Mountain Bikes by Product/ }).click()
  const { data } = await asked(
    `${year}&by=product&where=category:Bikes&where=subcategory:Mountain Bikes`,
  )
  const item = data[0]
  await explore
    .cell(String(item?.members.product?.key), 'total', 'revenue')
    .and(page.locator(`[data-value="${item?.values.revenue}"]`))
    .waitFor()
  await table.getByRole('navigation').getByRole('button', { name: 'Category: Bikes' }).click()
  await table.locator('[data-member="Bikes"]').waitFor()
  expect(explore.words().getAll('where')).toEqual([])
})

test('others and totals stand on both sides, and are the source’s: orders of 2 territories and the rest', async () => {
  await open(`${sales}?range=last_year&measures=orders&by=territory,category&limit=2`)
  const { meta } = await asked('range=last_year&measures=orders&by=category')
  const orders = (row: string, column: string) =>
    explore.cell(row, column, 'orders').getAttribute('data-value')
  expect(await orders('total', 'total')).toBe(String(meta.totals.values.orders))
  const { data } = await asked('range=last_year&measures=orders&by=territory&limit=2')
  const [one, two, others] = data
  expect(await orders('others', 'total')).toBe(String(others?.values.orders))
  const keys = [one, two].map((row) => row?.members.territory?.key).join('|')
  const bikes = await asked(
    `range=last_year&measures=orders&where=category:Bikes&where=territory!:${keys}`,
  )
  expect(await orders('others', '=Bikes')).toBe(String(bikes.meta.totals.values.orders))
})

test('the rows of exactly one cell, by keyboard: they sum to its figure', async () => {
  const question = 'measures=revenue&where=channel:reseller&range=last_month'
  const { data } = await asked(`${question}&by=category,territory&limit=200&order=revenue`)
  const small = data.find(({ values }) => Number(values.revenue) > 0)
  const [category, territory] = [small?.members.category?.key, small?.members.territory?.key]
  await open(`${sales}?${question}&by=category,territory`)
  const cell = explore.cell(String(category), `=${territory}`, 'revenue').getByRole('button')
  await explore.table().locator('[data-cell][tabindex="0"]').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.evaluate<boolean>(`'cell' in document.activeElement.dataset`)).toBe(true)
  await cell.focus()
  await page.keyboard.press('Enter')
  const cellText = page.getByTestId('explore-cell')
  await cellText.getByText(`Category: ${category}`).waitFor()
  await page.getByTestId('rows-rows').locator('tr').first().waitFor()
  await settled(page)
  const cells = await page.locator('[data-testid="rows-rows"] td[data-column="revenue"]').all()
  const revenue = await Promise.all(cells.map((one) => one.getAttribute('data-value')))
  const sum = revenue.reduce((total, value) => total + Number(value), 0)
  expect(sum).toBeCloseTo(Number(small?.values.revenue), 2)
})

test('the file of the table is exactly its question: its rows, the others and the total', async () => {
  const question = `${year}&by=territory&limit=3`
  await open(`${sales}?${question}`)
  await explore
    .table()
    .getByRole('button', { name: /^Export or share/ })
    .click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Plain table (CSV)' }).click(),
  ])
  const [head = [], ...rows] = readCsv(await Bun.file(await download.path()).bytes())
  const { data, meta } = await asked(question)
  const column = head.indexOf('revenue')
  expect(rows.map((row) => Number(row[column]))).toEqual(
    [...data, meta.totals].map(({ values }) => Number(values.revenue)),
  )
})

test('undo takes back one choice after the other, redo makes it again, reset takes back all', async () => {
  await open(sales)
  await explore.member('channel', 'internet').click()
  await explore.chips().waitFor()
  await explore.choose('Range', 'Last month')
  await explore.button('Undo').click()
  await page.waitForURL((url) => !url.searchParams.has('range'))
  expect(explore.words().get('where')).toBe('channel:internet')
  await explore.button('Redo').click()
  await page.waitForURL((url) => url.searchParams.get('range') === 'last_month')
  await explore.button('Reset').click()
  await explore.chips().waitFor({ state: 'detached' })
  expect(new URL(page.url()).search).toBe('')
  await page.goBack()
  await explore.chips().waitFor()
})

test('measures are picked by name: Freight has a tile and a column, Units has none, and dates are one’s own', async () => {
  await open(sales)
  await explore.button('Measures').click()
  const picker = page.getByRole('dialog', { name: 'Measures' })
  await picker.getByRole('searchbox').fill('units')
  await picker
    .getByRole('checkbox', { name: /^Units\b/ })
    .first()
    .uncheck()
  await picker.getByRole('searchbox').fill('freight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  expect(await explore.tile('units').count()).toBe(0)
  await explore.choose('Range', 'Custom dates')
  await page.getByLabel('From', { exact: true }).fill('2013-02-01')
  await page.getByLabel('To', { exact: true }).fill('2013-02-28')
  await explore.choose('Compare with', 'Custom dates')
  await page.getByLabel('Compare from').fill('2013-01-04')
  await page.getByLabel('Compare to').fill('2013-01-31')
  const { meta } = await asked(
    'measures=freight&from=2013-02-01&to=2013-02-28&compare_from=2013-01-04&compare_to=2013-01-31',
  )
  await explore.shows('freight', meta.totals.values.freight, meta.totals.change?.freight)
  await explore
    .cell('total', 'total', 'freight')
    .and(page.locator(`[data-value="${meta.totals.values.freight}"]`))
    .waitFor()
})

describe('periods selected on the chart', () => {
  const whole = `${sales}?range=last_year&grain=month`
  const selection = () => page.getByTestId('chart-selection')

  test('by keys: End, twice Shift and left, Enter make the last three months the range; Escape leaves', async () => {
    await open(whole)
    const { meta } = await asked('range=last_year')
    const lastOf = Number(meta.from?.slice(0, 4))
    await page.getByTestId('chart').focus()
    await page.keyboard.press('End')
    for (const key of ['Shift+ArrowLeft', 'Shift+ArrowLeft']) await page.keyboard.press(key)
    await selection().getByText(`1 Oct – 31 Dec ${lastOf}`).waitFor()
    await page.keyboard.press('Escape')
    await selection().waitFor({ state: 'detached' })
    for (const key of ['End', 'Shift+ArrowLeft', 'Shift+ArrowLeft']) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.searchParams.get('to') === `${lastOf}-12-31`)
    expect(explore.words().get('from')).toBe(`${lastOf}-10-01`)
  })

  test('by mouse: dragged over, looked at more closely, and the whole range again', async () => {
    await open(whole)
    const box = await page.locator('.u-over').boundingBox()
    if (!box) throw new Error('there is no chart')
    const at = (part: number) => [box.x + box.width * part, box.y + box.height / 2] as const
    await page.mouse.move(...at(0.3))
    await page.mouse.down()
    await page.mouse.move(...at(0.4))
    await page.mouse.move(...at(0.55))
    await page.mouse.up()
    await selection().getByRole('button', { name: 'Zoom in' }).click()
    await page.locator('[data-testid="chart"][data-points="4"]').waitFor()
    await explore.button('Show the whole range').click()
    await page.locator('[data-testid="chart"][data-points="12"]').waitFor()
  })
})

describe('on a phone', () => {
  test('at 360 pixels no text of a tile is cut, nothing is wider than the page, and a finger selects', async () => {
    const phone = await dashboard.openPage({
      viewport: { width: 360, height: 780 },
      hasTouch: true,
      isMobile: true,
    })
    await openSettled(
      phone,
      `${dashboard.url}${sales}?${lastYear}&by=seller,territory&detail=rows,explain`,
    )
    const cut = await phone.evaluate<string[]>(`
      [...document.querySelectorAll('[data-testid^="explore-"]')]
        .flatMap((box) => [...box.querySelectorAll('button, span, b, li'), box])
        .filter((box) => !box.closest('[tabindex="0"], .visually-hidden'))
        .filter((box) => {
          const { overflowX, display } = getComputedStyle(box)
          return display !== 'inline' && overflowX !== 'auto' && box.scrollWidth > box.clientWidth + 1
        })
        .map((box) => box.outerHTML.slice(0, 120))`)
    expect(cut).toEqual([])
    const wide = await phone.evaluate<number>('document.documentElement.scrollWidth')
    expect(wide).toBe(360)
    const over = phone.locator('.u-over')
    await over.scrollIntoViewIfNeeded()
    const box = await over.boundingBox()
    if (!box) throw new Error('there is no chart')
    const fingers = await phone.context().newCDPSession(phone)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [{ x: box.x + box.width * part, y: box.y + box.height / 2 }],
      })
    await touch('touchStart', 0.2)
    for (const part of [0.25, 0.35, 0.5]) await touch('touchMove', part)
    await touch('touchEnd', 0)
    await phone
      .getByTestId('chart-selection')
      .getByText(/^Selected:/)
      .waitFor()
  })
})

test('in Croatian: tiles, table, chips and the explanation with its trace are in Croatian', async () => {
  const croatian = await dashboard.openPage({ locale: 'hr-HR' })
  const seller = await laggingSeller()
  await openSettled(
    croatian,
    `${dashboard.url}${sales}?${lastYear}&where=seller:${seller.key}&by=category&columns=time&grain=quarter&detail=explain`,
  )
  const there = explorePage(croatian)
  await there.chips().getByText(`Prodavač: ${seller.label}`).waitFor()
  await there
    .table()
    .getByRole('columnheader', { name: /^4\. tromj\. \d{4}/ })
    .waitFor()
  const explanation = croatian.getByTestId('explore-explain')
  await explanation.getByText('Ne zbraja se: ukupno se računa iznova.').first().waitFor()
  await explanation.getByText('@from · datum').first().waitFor()
  await explanation.getByTestId('explain-trace').getByRole('link').waitFor()
})

test('the copied statement is the one that the explanation shows', async () => {
  const context = await dashboard.openContext({
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const allowed = await context.newPage()
  await openSettled(allowed, `${dashboard.url}${sales}?range=last_year&by=channel&detail=explain`)
  const explanation = allowed.getByTestId('explore-explain')
  await explanation
    .getByRole('button', { name: /^Copy statement/ })
    .first()
    .click()
  await explanation.getByText('Copied.').waitFor()
  const { meta } = await asked('range=last_year&by=channel&explain=true')
  const copied = await allowed.evaluate<string>('navigator.clipboard.readText()')
  expect(copied).toBe(meta.statements?.rows?.sql ?? '')
})

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing with every panel, the picker and a selection open in the ${theme} theme`, async () => {
    const themed = await dashboard.openPage({ colorScheme: theme })
    await themed.addInitScript(axeSource)
    // One day, so that there are few rows.
    const day = 'from=2011-02-01&to=2011-02-01&compare_from=2011-01-31&compare_to=2011-01-31'
    const asked =
      'where=group:Europe&by=country,category&levels=country&detail=drivers,rows,explain'
    await openSettled(themed, `${dashboard.url}${sales}?${day}&${asked}`)
    await themed.getByTestId('chart').focus()
    await themed.keyboard.press('Shift+ArrowLeft')
    await themed.getByTestId('chart-selection').waitFor()
    const found = await violationsOfColour(themed)
    await explorePage(themed).button('Measures').click()
    await themed.getByRole('dialog').waitFor()
    found.push(...(await violationsOfColour(themed, '[role="dialog"]')))
    expect([...found, ...(await violationsOfStructure(themed))]).toEqual([])
  })

test('how soon the page answers is printed', async () => {
  const began = performance.now()
  await page.goto(`${dashboard.url}${sales}`)
  await page.locator('[data-testid="explore-revenue"]:not([data-value=""])').waitFor()
  const first = performance.now() - began
  await settled(page)
  const reactions: number[] = []
  for (let click = 0; click < 20; click += 1) {
    const before = await explore.tile('revenue').getAttribute('data-value')
    reactions.push(
      await page.evaluate<number>(`new Promise((done) => {
        const tile = document.querySelector('[data-testid="explore-revenue"]')
        const began = performance.now()
        new MutationObserver((_, observer) => {
          if (tile.dataset.value === ${JSON.stringify(before)}) return
          observer.disconnect()
          done(performance.now() - began)
        }).observe(tile, { attributes: true })
        document.querySelector('[data-testid="board-channel"] [data-member="internet"] button').click()
      })`),
    )
  }
  const p95 = [...reactions].sort((one, other) => one - other)[18]
  console.log(
    `Explore: first figures after ${Math.round(first)} ms; reaction to a click, 95th percentile of 20: ${Math.round(p95 ?? 0)} ms`,
  )
  expect(reactions).toHaveLength(20)
})

test('what Explore shows becomes a rule: its sentence and its backtest stand there before it is saved, then it fires, is muted, switched off and deleted', async () => {
  const page = await dashboard.openPage()
  await page.addInitScript(axeSource)
  await page.goto(`${dashboard.url}/explore/aw/sales?measures=revenue&where=channel:internet`)
  await page.getByRole('link', { name: 'Alert me' }).click()
  const form = page.getByTestId('add-rule')
  await form.waitFor()
  await form.getByLabel('Name').fill('Internet revenue')
  await form.getByLabel('Bound').fill('1000000000')
  await form
    .getByText('Revenue (Channel: internet) per day is below 1,000,000,000.', { exact: true })
    .waitFor()
  await form.locator('[data-testid="backtest-told"][data-value="1"]').waitFor()
  expect(await violations(page, '[role="dialog"]')).toEqual([])
  await form.getByRole('button', { name: 'Save' }).click()
  await form.waitFor({ state: 'detached' })
  await page
    .locator('[data-testid="rule-state"][data-value="firing"]')
    .waitFor({ timeout: 100_000 })
  await page.getByRole('button', { name: 'Internet revenue', exact: true }).click()
  await page.getByTestId('rule-detail').getByText('fires', { exact: true }).waitFor()
  await settled(page)
  expect(await violations(page, 'main')).toEqual([])
  await page.getByRole('button', { name: 'Mute for a day: Internet revenue' }).click()
  await page.getByRole('button', { name: 'Unmute Internet revenue' }).waitFor()
  await page.getByRole('button', { name: 'Switch off Internet revenue' }).click()
  await page.locator('[data-testid="rule-state"][data-value="off"]').waitFor()
  await page.getByRole('button', { name: 'Delete Internet revenue' }).click()
  await page.getByTestId('delete-rule').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('Add a rule, or open Explore and choose “Alert me”.').waitFor()
  expect(new URL(page.url()).searchParams.get('watch')).toBe(null)
}, 240_000)
