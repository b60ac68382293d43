import { beforeEach, describe, expect, test } from 'bun:test'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { openSettled } from './pages.ts'

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (path: string) => openSettled(page, `${dashboard.url}${path}`)
const untilShown = (id: string, value: number | null | undefined) =>
  page.locator(`[data-testid="${id}"][data-value="${value ?? ''}"]`).waitFor()

type Asked = { range?: 'last_quarter'; compare?: 'previous_year'; where?: string[] }
async function totals(query: Asked) {
  const { data } = await dashboard.api.GET('/api/aw/metrics/sales', { params: { query } })
  if (!data) throw new Error('the API gave no answer')
  return data.meta.totals
}
const filters = () => new URL(page.url()).searchParams.getAll('where')
const member = (board: string, name: string) =>
  page.getByTestId(`board-${board}`).locator(`[data-member="${name}"] button`).first()

test('internet revenue of the last quarter against the year before is two clicks from the front page', async () => {
  const expected = await totals({
    range: 'last_quarter',
    compare: 'previous_year',
    where: ['channel:internet'],
  })
  await open('/')
  await page.getByTestId('aw-by-channel').getByRole('link', { name: 'Internet' }).click()
  await page.getByRole('button', { name: 'Last quarter against the year before' }).click()
  await untilShown('explore-revenue', expected.values.revenue)
  await untilShown('explore-revenue-change', expected.change?.revenue)
})

describe('a leaderboard', () => {
  test('filters the page by a click, and a second click takes the filter away', async () => {
    const all = await totals({})
    const internet = await totals({ where: ['channel:internet'] })
    await open('/explore')
    await untilShown('explore-revenue', all.values.revenue)
    await member('channel', 'internet').click()
    await untilShown('explore-revenue', internet.values.revenue)
    expect(filters()).toEqual(['channel:internet'])
    await member('channel', 'internet').click()
    await untilShown('explore-revenue', all.values.revenue)
    expect(filters()).toEqual([])
  })

  test('by keyboard: Space filters, the focus stays, Back undoes it', async () => {
    await open('/explore')
    await member('channel', 'internet').focus()
    await page.keyboard.press('Space')
    await page.getByTestId('explore-filters').waitFor()
    await untilShown(
      'explore-revenue',
      (await totals({ where: ['channel:internet'] })).values.revenue,
    )
    const focused = await page.evaluate<string>(
      `document.activeElement.closest('tr')?.dataset.member ?? ''`,
    )
    expect(focused).toBe('internet')
    await page.goBack()
    await page.getByTestId('explore-filters').waitFor({ state: 'detached' })
  })

  test('drills from a group to its countries', async () => {
    await open('/explore')
    const board = page.getByTestId('board-group')
    await board.getByRole('button', { name: 'Europe by Country' }).click()
    await board.locator('[data-member="France"]').waitFor()
    expect(filters()).toEqual(['group:Europe'])
    expect(await board.locator('[data-row="total"]').count()).toBe(1)
  })
})

test('a URL opens the same question for another reader', async () => {
  await open('/explore')
  await member('channel', 'internet').click()
  await page.getByTestId('explore-filters').waitFor()
  await untilShown(
    'explore-revenue',
    (await totals({ where: ['channel:internet'] })).values.revenue,
  )
  const value = await page.getByTestId('explore-revenue').getAttribute('data-value')
  const other = await dashboard.openPage()
  await openSettled(other, page.url())
  expect(await other.getByTestId('explore-revenue').getAttribute('data-value')).toBe(value)
})

test('an unknown measure, dimension or subject in a URL is explained, and the page is there', async () => {
  await open('/explore/aw/sales?measures=revenue,pigeons&by=planet')
  const notice = page.getByTestId('explore-unknown')
  await notice.getByText('There is no measure “pigeons”').waitFor()
  await notice.getByText('There is no dimension “planet”').waitFor()
  await untilShown('explore-revenue', (await totals({})).values.revenue)
  await open('/explore/aw/moons')
  await page.getByText('There is no subject “aw/moons”').waitFor()
})

/** Each panel of figures, and what its own explanation holds. */
const explained = {
  'explore-series': 'explain-question',
  'board-channel': 'explain-question',
  'explore-answer': 'explain-question',
  'explore-drivers': 'explain-question',
  'explore-rows': 'explain-rows',
}

test('the rows behind the numbers, and the statement, freshness and trace of every panel, are a click away', async () => {
  await open('/explore/aw/sales?where=channel:internet&detail=drivers')
  await page.getByRole('button', { name: 'Rows behind the numbers' }).click()
  await page.getByTestId('rows-rows').locator('tr').nth(20).waitFor()
  await page.getByRole('button', { name: 'Explain', exact: true }).click()
  await page.getByTestId('explore-explain').getByText('WITH parts AS').first().waitFor()
  for (const [panel, facts] of Object.entries(explained)) {
    await page
      .getByTestId(panel)
      .getByRole('button', { name: /^What .+ means$/ })
      .click()
    const explanation = page.getByRole('dialog').getByTestId(facts)
    await explanation
      .getByText(/^WITH /)
      .first()
      .waitFor()
    await explanation.getByTestId('explain-trace').waitFor()
    await explanation.locator('[data-testid="explain-facts"]').waitFor()
    await page.keyboard.press('Escape')
    await explanation.waitFor({ state: 'detached' })
  }
})

test('why revenue changed: a sentence and what each category added, as the API says; a category chosen filters the page', async () => {
  const query = { range: 'last_quarter', compare: 'previous_year', by: 'category' } as const
  const { data } = await dashboard.api.GET('/api/aw/metrics/sales/drivers', { params: { query } })
  const [first] = data?.data ?? []
  if (!data || !first?.member) throw new Error('the API explains nothing')
  await open('/explore/aw/sales?range=last_quarter&compare=previous_year&by=category')
  await page.getByRole('button', { name: 'Why did it change?' }).click()
  const panel = page.getByTestId('explore-drivers')
  await panel.getByText(data.meta.sentence.en).waitFor()
  const rows = panel.getByTestId('drivers-category').locator('tbody tr')
  expect(
    await rows.evaluateAll((all) =>
      all.map((row) => [
        row.dataset.member,
        row.querySelector('[data-value]')?.getAttribute('data-value'),
      ]),
    ),
  ).toEqual(
    data.data.map(({ member, contribution }) => [String(member?.key), String(contribution)]),
  )
  await rows.first().getByRole('button').click()
  await page.waitForURL((url) => url.searchParams.get('where') === `category:${first.member?.key}`)
})
