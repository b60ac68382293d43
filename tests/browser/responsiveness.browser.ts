import { beforeAll, describe, expect, test } from 'bun:test'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import {
  answerWith,
  html,
  type ManyProducts,
  manyProducts,
  productCount,
  rightToLeft,
} from './many-products.ts'
import { openSettled } from './pages.ts'

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })
let answer: ManyProducts

beforeAll(async () => {
  answer = await manyProducts(dashboard.api)
})

async function openPage(path: string) {
  const page = await dashboard.sharedPage()
  await answerWith(page, answer)
  await openSettled(page, `${dashboard.url}${path}`)
  return page
}

describe('a table of 10,000 rows', () => {
  test('holds fewer than 100 of them at once, and says how many there are', async () => {
    const page = await openPage('/adventureworks')
    const table = page.getByTestId('products')
    await table.getByText('10,000 rows', { exact: true }).waitFor()
    await table.locator('tbody tr[data-id="P-0"]').waitFor()
    expect(await table.locator('tbody tr[data-id]').count()).toBeLessThan(100)
    expect(await table.locator('table').getAttribute('aria-rowcount')).toBe('10001')
  })

  test('is sorted and searched whole, and still holds fewer than 100 of its rows', async () => {
    const page = await openPage('/adventureworks')
    const table = page.getByTestId('products')
    const rows = table.locator('tbody tr[data-id]')
    const most = answer.data.reduce((best, row) => (row.revenue > best.revenue ? row : best))
    await table
      .locator('thead')
      .getByRole('button', { name: /^Revenue/ })
      .click()
    await table.locator(`tr[data-id="${most.product_code}"]`).waitFor()
    expect(await rows.count()).toBeLessThan(100)
    await table.locator('input[type=search]').fill('2081')
    // One by its code P-2081, and one by its name.
    await table.getByText('2 of 10,000 rows').waitFor()
    for (const text of await rows.allTextContents()) expect(text).toContain('2081')
  })

  test('scrolled to its end it shows its last row', async () => {
    const page = await openPage('/adventureworks')
    await page.getByTestId('products').locator('tbody tr[data-id]').first().waitFor()
    const last = page.getByTestId('products').locator(`tr[data-id="P-${productCount - 1}"]`)
    for (let turn = 0; turn < 20 && (await last.count()) === 0; turn += 1) {
      await page.evaluate(
        `document.querySelector('[data-testid="products"] section').scrollTop = 1e9`,
      )
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

test('four years of days are more than 1,000 points, and a key reaches each of them', async () => {
  const page = await openPage('/?granularity=day')
  const chart = page.getByTestId('chart')
  expect(Number(await chart.getAttribute('data-points'))).toBeGreaterThan(1000)
  const period = page.getByTestId('chart-period').first()
  await chart.focus()
  await page.keyboard.press('Home')
  const first = await period.getAttribute('data-value')
  await page.keyboard.press('ArrowRight')
  expect(await period.getAttribute('data-value')).not.toBe(first)
})
