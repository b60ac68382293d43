import { beforeEach, expect, test } from 'bun:test'
import type { Page } from 'playwright-core'
import { startSignInStack } from '../stack/security/sign-in-stack.ts'
import { useDashboard } from './fixture.ts'

const dashboard = useDashboard(startSignInStack)
let page: Page
beforeEach(async () => {
  page = await dashboard.openPage()
})

async function signIn(user: string, path: string): Promise<void> {
  await page.goto(`${dashboard.url}${path}`)
  await page.getByRole('button', { name: user }).click()
  await page.getByTestId('account').waitFor()
  await page.locator('main h1').waitFor()
}

const pagesOffered = () => page.getByRole('navigation').getByRole('link').allTextContents()
const runButtons = () => page.getByRole('button', { name: /^Run now/ })

/** The first panel's menu, entry by entry. */
async function menuOf(panel: string): Promise<string[]> {
  await page
    .getByTestId(panel)
    .getByRole('button', { name: /^Export or share/ })
    .click()
  const items = page.getByRole('menuitem')
  await items.first().waitFor()
  return items.allTextContents()
}

test('a viewer is offered no page, run or file that is not a viewer’s', async () => {
  await signIn('viewer', '/jobs')
  await page.getByTestId('schedule-rows').locator('tr').first().waitFor()
  expect(await runButtons().count()).toBe(0)
  const offered = await pagesOffered()
  expect(offered).toContain('Jobs')
  expect(offered).not.toContain('Audit')
  expect(offered).not.toContain('Reports')
  expect(await menuOf('executions')).toEqual(['Copy link'])
  await page.goto(`${dashboard.url}/adventureworks`)
  expect(await menuOf('products')).toEqual(['Copy link'])
})

test('a viewer’s own token is refused when the call is forced: 403 to a run, the audit log and a report', async () => {
  const token = await (await fetch(`${dashboard.stack.issuer}/token/viewer`)).text()
  const forced = ([method, path]: readonly [string, string]) =>
    fetch(`${dashboard.url}${path}`, { method, headers: { authorization: `Bearer ${token}` } })
  const answers = await Promise.all(
    (
      [
        ['POST', '/api/jobs/aw/aw.daily.data_quality/run'],
        ['GET', '/api/audit'],
        ['POST', '/api/reports/generate'],
        ['GET', '/api/aw/export/rep-scores?format=csv'],
      ] as const
    ).map(forced),
  )
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
})

test('a viewer who opens the audit page by its address sees why there is nothing: forbidden', async () => {
  await signIn('viewer', '/audit')
  const refused = page.getByTestId('trail').getByTestId('problem')
  await refused.waitFor()
  expect(await refused.getAttribute('data-code')).toBe('forbidden')
  expect(await page.getByTestId('trail-rows').count()).toBe(0)
})

test('a viewer is told why the explanation of figures has no statement, and is offered no rows', async () => {
  await signIn('viewer', '/explore/aw/sales?detail=explain')
  await page.getByTestId('explain-refused').getByText('analysts and admins alone').waitFor()
  await page.getByTestId('meaning-revenue').waitFor()
  await page.getByTestId('pivot').locator('td').first().waitFor()
  expect(await page.getByTestId('pivot').locator('[data-cell]').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Rows behind the numbers' }).count()).toBe(0)
  await page.getByRole('navigation').getByRole('link', { name: 'AdventureWorks' }).click()
  await page
    .getByRole('button', { name: /^What .+ means$/ })
    .first()
    .click()
  const fixed = page.getByRole('dialog')
  await fixed.getByTestId('explain-refused').getByText('analysts and admins alone').waitFor()
  await fixed.getByTestId('explain-window').waitFor()
  expect(await fixed.locator('summary').count()).toBe(0)
})

test('an analyst is offered files, reports and their lists, but no runs', async () => {
  await signIn('analyst', '/reports')
  await page.getByTestId('exports').waitFor()
  await page.getByRole('button', { name: 'Make report' }).waitFor()
  expect(await pagesOffered()).not.toContain('Audit')
  await page.getByRole('navigation').getByRole('link', { name: 'AdventureWorks' }).click()
  expect(await menuOf('products')).toHaveLength(4)
})

test('an analyst’s file is fetched with the token, which a plain link could not carry', async () => {
  await signIn('analyst', '/adventureworks')
  await menuOf('products')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Plain table (CSV)' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/^aw_product-demand_.*\.csv$/)
})

test('an admin may run a job, and the execution bears the admin’s name', async () => {
  await signIn('admin', '/jobs?domain=wwi')
  await page.getByRole('button', { name: 'Run now: Data quality, WideWorldImporters' }).click()
  await page.locator('[data-testid="execution-status"][data-value="succeeded"]').waitFor()
  expect(await page.getByTestId('execution-requested-by').textContent()).toBe('admin')
  expect(await pagesOffered()).toContain('Audit')
})
