import { beforeEach, expect, test } from 'bun:test'
import type { BrowserContext, Page } from 'playwright-core'
import { startStack } from '../stack/stack.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

const dashboard = useDashboard(startStack, { viewport: { width: 1440, height: 900 } })
let context: BrowserContext
let page: Page

beforeEach(async () => {
  context = await dashboard.openContext()
  page = await context.newPage()
})

const revenue = () => page.getByTestId('aw-revenue').getAttribute('data-value')
const offline = (shown: string) => page.locator(`[data-testid="offline"][data-shown="${shown}"]`)

async function open(path = '/') {
  await page.goto(`${dashboard.url}${path}`)
  await settled(page)
}

test('offline, another range says at once that the figures are for the earlier one, and heals online', async () => {
  await open()
  const year = await revenue()
  await context.setOffline(true)
  await page.getByLabel('Range', { exact: true }).selectOption('Last 30 days')
  await offline('earlier-choice').first().waitFor()
  await page.getByText('The figures below are for what was chosen before.').first().waitFor()
  expect(await revenue()).toBe(year)
  await context.setOffline(false)
  const { data } = await dashboard.api.GET('/api/aw/sales/kpis', {
    params: { query: { days_back: 30 } },
  })
  await page
    .locator(`[data-testid="aw-revenue"][data-value="${data?.data.current.revenue}"]`)
    .waitFor()
  expect(await page.getByTestId('offline').count()).toBe(0)
})

test('in Croatian it says the same', async () => {
  await open()
  await page.getByRole('radio', { name: 'HR' }).check()
  await context.setOffline(true)
  await page.getByLabel('Raspon', { exact: true }).selectOption('last_30_days')
  await page.getByText('Preglednik nije na mreži').first().waitFor()
})

test('offline, a page that was not open yet says that it loads when the browser is online, and does', async () => {
  await open('/adventureworks')
  await context.setOffline(true)
  await page.getByRole('radio', { name: '90 d', exact: true }).first().check()
  await page.getByTestId('offline').first().waitFor()
  await context.setOffline(false)
  await page.getByTestId('offline').first().waitFor({ state: 'detached' })
})

test('offline, a job that is started fails at once and in words, and does not start later', async () => {
  await open('/jobs')
  await context.setOffline(true)
  await page
    .getByTestId('schedule')
    .getByRole('button', { name: /^Run now: / })
    .first()
    .click()
  await page.getByTestId('notice').getByText('The server cannot be reached').waitFor()
})
