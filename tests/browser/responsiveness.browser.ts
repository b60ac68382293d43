import { beforeAll, describe, expect, test } from 'bun:test'
import type { Schemas } from '@otel-bi/client'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { openSettled, settled } from './pages.ts'

const longText = 'A text without an end. '.repeat(450).slice(0, 10_000)
const html = '<img src=x onerror="window.hacked = true"><b>bold</b>'
const rightToLeft = 'شركة الدراجات الهوائية 42 (ج)'
const rowCount = 10_000

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })
let answer: Schemas['AwProductDemand']

beforeAll(async () => {
  const { data } = await dashboard.api.GET('/api/aw/products/demand')
  const product = data?.data[0]
  if (!data || !product) throw new Error('the API gave no products')
  const names = [longText, html, rightToLeft]
  const rows = Array.from({ length: rowCount }, (_, index) => ({
    ...product,
    rank: index + 1,
    product_code: `P-${index}`,
    name: names[index] ?? `Product ${(index * 7919) % rowCount}`,
    revenue: (index * 104_729) % 1_000_003,
  }))
  answer = { ...data, data: rows, meta: { ...data.meta, row_count: rowCount } }
})

async function openPage(path: string) {
  const page = await dashboard.sharedPage()
  await page.route('**/api/aw/products/demand*', (route) => route.fulfill({ json: answer }))
  await openSettled(page, `${dashboard.url}${path}`)
  return page
}

/**
 * Milliseconds from an action until the page has painted what follows from it; the best of eight,
 * since this machine may have other work.
 */
async function interaction(page: Page, action: string): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 8; turn += 1)
    times.push(
      await page.evaluate<number>(`(async () => {
        const turn = ${turn}
        const started = performance.now()
        ${action}
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)))
        return performance.now() - started
      })()`),
    )
  console.log(`${action.trim().slice(0, 90)}: ${times.map(Math.round).join(', ')} ms`)
  return Math.min(...times)
}

const mostMs = 200
const inProducts = (selector: string) =>
  `document.querySelector('[data-testid="products"] ${selector}')`
const type = (text: string) => `{
  const input = ${inProducts('input[type=search]')}
  input.value = ${text}
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}`

describe('a table of 10,000 rows', () => {
  test('holds fewer than 100 of them at once, and says how many there are', async () => {
    const page = await openPage('/adventureworks')
    const table = page.getByTestId('products')
    await table.getByText('10,000 rows', { exact: true }).waitFor()
    await table.locator('tbody tr[data-id="P-0"]').waitFor()
    expect(await table.locator('tbody tr[data-id]').count()).toBeLessThan(100)
    expect(await table.locator('table').getAttribute('aria-rowcount')).toBe('10001')
  })

  test('is sorted, searched and scrolled in under 200 ms each', async () => {
    const page = await openPage('/adventureworks')
    const sort = (column: number) => `${inProducts(`thead th:nth-child(${column}) button`)}.click()`
    expect(await interaction(page, sort(5))).toBeLessThan(mostMs)
    expect(await interaction(page, sort(2))).toBeLessThan(mostMs)
    expect(await interaction(page, type('["product 1", "42", "", "bold"][turn % 4]'))).toBeLessThan(
      mostMs,
    )
    await page.evaluate(type('""'))
    const scroll = `${inProducts('section')}.scrollTop = 40_000 * (turn + 1)`
    expect(await interaction(page, scroll)).toBeLessThan(mostMs)
  })

  test('scrolled to its end it shows its last row', async () => {
    const page = await openPage('/adventureworks')
    await page.getByTestId('products').locator('tbody tr[data-id]').first().waitFor()
    const last = page.getByTestId('products').locator(`tr[data-id="P-${rowCount - 1}"]`)
    for (let turn = 0; turn < 20 && (await last.count()) === 0; turn += 1) {
      await page.evaluate(`${inProducts('section')}.scrollTop = 1e9`)
      await Bun.sleep(50)
    }
    expect(await last.count()).toBe(1)
  })
})

describe('unfriendly names', () => {
  test('a text of 10,000 characters keeps to its cell and the page to its width', async () => {
    const page = await openPage('/adventureworks')
    const cell = page.locator('tr[data-id="P-0"] [data-column="name"]')
    const box = await cell.boundingBox()
    expect(box?.width).toBeLessThan(480)
    expect(box?.height).toBeLessThan(200)
    expect((await cell.textContent())?.length).toBe(10_000)
    const excess = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    expect(excess).toBe(0)
  })

  test('HTML in a name is words, never elements', async () => {
    const page = await openPage('/adventureworks')
    const cell = page.locator('tr[data-id="P-1"] [data-column="name"]')
    expect(await cell.textContent()).toBe(html)
    expect(await cell.locator('img, b').count()).toBe(0)
    expect(await page.evaluate<boolean>(`'hacked' in window`)).toBe(false)
  })

  test('a right-to-left name runs its own way and turns nothing around it', async () => {
    const page = await openPage('/adventureworks')
    const name = page.locator('tr[data-id="P-2"] [data-column="name"] bdi')
    expect(await name.textContent()).toBe(rightToLeft)
    expect(
      await page.evaluate<string>(
        'getComputedStyle(document.querySelector(`tr[data-id="P-2"] [data-column="name"] bdi`)).unicodeBidi',
      ),
    ).toBe('isolate')
  })
})

test('four years of days: the chart answers a key, and the table a sort, in under 200 ms', async () => {
  const page = await openPage('/?granularity=day')
  expect(Number(await page.getByTestId('chart').getAttribute('data-points'))).toBeGreaterThan(1000)
  const key = `document.querySelector('[data-testid="chart"]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }))`
  expect(await interaction(page, key)).toBeLessThan(mostMs)
  await page.getByTestId('aw-history').getByRole('radio', { name: 'Table' }).check()
  await settled(page)
  const sort = `document.querySelector('[data-testid="aw-history"] thead th:nth-child(2) button').click()`
  expect(await interaction(page, sort)).toBeLessThan(mostMs)
})
