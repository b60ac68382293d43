import { beforeAll, beforeEach, expect, test } from 'bun:test'
import { readCsv } from '@otel-bi/documents/testing/readers'
import type { Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'

const dashboard = useDashboard(startStack)
let page: Page
beforeEach(async () => {
  page = await dashboard.sharedPage()
})

const open = (search = '') => page.goto(`${dashboard.url}/audit${search}`)
const idsOf = () =>
  page
    .getByTestId('trail-rows')
    .locator('tr')
    .evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-id'))))

/** Three calls that the page itself never makes, so that their rows stay the newest of their kind. */
beforeAll(async () => {
  for (const days_back of [30, 90, 365])
    await dashboard.api.GET('/api/wwi/sales/kpis', { params: { query: { days_back } } })
  await dashboard.api.GET('/api/aw/sales/kpis', { params: { query: { days_back: 30 } } })
})

async function entries(query: {
  action?: string
  domain?: string
  actor?: string
  outcome?: 'rejected'
}) {
  const { data } = await dashboard.api.GET('/api/audit', { params: { query } })
  return data?.data ?? []
}

test('filters by action change the address and the rows, as the API has them, and back restores them', async () => {
  const kpis = await entries({ action: 'getWwiSalesKpis' })
  expect(kpis).toHaveLength(3)
  await open()
  await page.getByTestId('trail-rows').locator('tr').nth(4).waitFor()
  const action = page.getByLabel('Action', { exact: true })
  await action.selectOption('getWwiSalesKpis')
  expect(await action.locator('option:checked').textContent()).toBe('Sales figures')
  await page.getByTestId('trail-count').getByText('3 rows', { exact: true }).waitFor()
  expect(new URL(page.url()).search).toBe('?action=getWwiSalesKpis')
  expect(await idsOf()).toEqual(kpis.map(({ id }) => id))
  await page.goBack()
  await page.getByTestId('trail-rows').locator('tr').nth(4).waitFor()
  expect(await action.inputValue()).toBe('')
})

test('an unknown user has no entries, and clearing the filters shows the rest', async () => {
  await open('?actor=unknown-user')
  await page.getByTestId('trail').getByText('No entry matches').waitFor()
  await page.getByRole('button', { name: 'Clear filters' }).click()
  await page.getByTestId('trail-rows').locator('tr').first().waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('yesterday holds no row of a fresh store, and today holds them', async () => {
  const dayBefore = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
  await open(`?action=getWwiSalesKpis&to=${dayBefore}`)
  await page.getByTestId('trail').getByText('No entry matches').waitFor()
  await open(`?action=getWwiSalesKpis&from=${dayBefore}`)
  await page.getByTestId('trail-count').getByText('3 rows', { exact: true }).waitFor()
})

test('an entry opens with its parameters and trace', async () => {
  const [entry] = await entries({ action: 'getAwSalesKpis' })
  await open('?action=getAwSalesKpis')
  await page.getByTestId('trail-rows').getByRole('button', { name: 'Sales figures' }).click()
  expect(await page.getByTestId('entry-parameters').textContent()).toContain('"days_back": "30"')
  expect(await page.getByTestId('entry-action').textContent()).toBe('getAwSalesKpis')
  expect(await page.getByTestId('entry-trace').textContent()).toBe(entry?.trace_id ?? '')
  expect(new URL(page.url()).searchParams.get('entry')).toBe(String(entry?.id))
})

test('pages of two rows are followed to the end by “load more”: 2, then 3', async () => {
  await page.route('**/api/audit?*limit=50*', (route) =>
    route.continue({ url: route.request().url().replace('limit=50', 'limit=2') }),
  )
  await open('?action=getWwiSalesKpis')
  await page.getByTestId('trail-count').getByText('2 rows', { exact: true }).waitFor()
  await page.getByTestId('trail').getByRole('button', { name: 'Load more' }).click()
  await page.getByTestId('trail-count').getByText('3 rows', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Load more' }).count()).toBe(0)
})

test('the heads of the chains equal the API: a domain without new rows keeps its head', async () => {
  await open()
  const heads = page.getByTestId('chain-rows').locator('tr')
  await heads.first().waitFor()
  const { data } = await dashboard.api.GET('/api/audit/chain')
  expect(await heads.evaluateAll((all) => all.map((row) => row.getAttribute('data-id')))).toEqual(
    data?.data.map(({ domain }) => domain) ?? [],
  )
  const wwi = data?.data.find(({ domain }) => domain === 'wwi')
  expect(
    await page
      .getByTestId('chain-rows')
      .locator('[data-id="wwi"] [data-column="head_hash"]')
      .getAttribute('data-value'),
  ).toBe(wwi?.head_hash ?? '')
})

test('on a phone the row of pages shows the open one', async () => {
  await page.setViewportSize({ width: 390, height: 800 })
  await open()
  const link = page.getByRole('navigation').getByRole('link', { name: 'Audit' })
  await link.waitFor()
  await page.waitForFunction(`document.querySelector('nav').scrollLeft > 0`)
  const box = await link.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390)
})

test('filtered by outcome there are the rows that the API has, and the outcome is in the address', async () => {
  await dashboard.api.GET('/api/wwi/sales/kpis', { params: { query: { days_back: 0 } } })
  const rejected = await entries({ action: 'getWwiSalesKpis', outcome: 'rejected' })
  expect(rejected.map(({ status }) => status)).toEqual([422])
  await open('?action=getWwiSalesKpis')
  await page.getByTestId('trail-count').getByText('4 rows', { exact: true }).waitFor()
  await page.getByLabel('Outcome', { exact: true }).selectOption({ label: 'Rejected' })
  await page.getByTestId('trail-count').getByText('1 row', { exact: true }).waitFor()
  expect(new URL(page.url()).searchParams.get('outcome')).toBe('rejected')
  expect(await idsOf()).toEqual(rejected.map(({ id }) => id))
})

test('the file of the trail has the entries that its filters leave, in their order', async () => {
  const kpis = await entries({ action: 'getWwiSalesKpis', outcome: 'rejected' })
  await open('?action=getWwiSalesKpis&outcome=rejected')
  await page.getByTestId('trail-rows').locator('tr').first().waitFor()
  await page.getByRole('button', { name: 'Export or share: Calls and runs' }).click()
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Plain table (CSV)' }).click(),
  ])
  const [head = [], ...rows] = readCsv(await Bun.file(await saved.path()).bytes())
  expect(rows.map((row) => Number(row[head.indexOf('id')]))).toEqual(kpis.map(({ id }) => id))
})
