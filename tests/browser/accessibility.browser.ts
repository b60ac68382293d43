import { describe, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { violations } from './axe.ts'
import { answerFewRows } from './few-rows.ts'
import { useDashboard } from './fixture.ts'
import { openSettled, settled } from './pages.ts'

const dashboard = useDashboard(startTracedStack)

/** A page in the light theme with axe in it. */
async function open(path: string, width: number, search = '') {
  const page = await dashboard.sharedPage()
  await page.setViewportSize({ width, height: 900 })
  // axe reads every element of a page, and of a table's rows the first have all that the others have.
  await answerFewRows(page, 24)
  await openSettled(page, `${dashboard.url}${path}${search}`)
  await page.evaluate(axeSource)
  return page
}

/** What axe finds in the light theme, and then in the dark one: the page follows the system without a reload. */
async function violationsOfThemes(page: Page): Promise<string[]> {
  const light = await violations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await settled(page)
  return [...light, ...(await violations(page))]
}

describe('axe finds nothing in either theme', () => {
  for (const path of dashboardPaths)
    for (const width of [1440, 390])
      test(`on ${path} at ${width} pixels`, async () => {
        expect(await violationsOfThemes(await open(path, width))).toEqual([])
      })

  for (const path of dashboardPaths)
    test(`on ${path} with tables for charts and an explanation open`, async () => {
      const page = await open(path, 1440, '?view=table')
      const explain = page.getByRole('button', { name: /^What .* means$/ })
      if ((await explain.count()) > 0) {
        await explain.first().click()
        await page.getByRole('dialog').waitFor()
      }
      expect(await violationsOfThemes(page)).toEqual([])
    })
})
