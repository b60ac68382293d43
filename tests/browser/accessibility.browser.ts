import { describe, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { violations, violationsOfColour, violationsOfStructure } from './axe.ts'
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

/** What axe has against the colours of either theme: the page follows the system without a reload. */
async function violationsOfThemes(page: Page, within?: string): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await settled(page)
    found.push(...(await violationsOfColour(page, within)))
  }
  return found
}

describe('axe finds nothing, and leaves no contrast undecided, in either theme', () => {
  for (const path of dashboardPaths)
    for (const width of [1440, 390])
      test(`on ${path} at ${width} pixels`, async () => {
        const page = await open(path, width)
        const found = await violationsOfStructure(page)
        expect([...found, ...(await violationsOfThemes(page))]).toEqual([])
      })

  for (const path of dashboardPaths)
    test(`on ${path} with tables for charts and an explanation open`, async () => {
      const page = await open(path, 1440, '?view=table')
      const found = await violationsOfThemes(page)
      const explain = page.getByRole('button', { name: /^What .* means$/ })
      if ((await explain.count()) > 0) {
        await explain.first().click()
        await page.getByRole('dialog').waitFor()
        found.push(...(await violationsOfThemes(page, '[role="dialog"]')))
      }
      expect([...found, ...(await violationsOfStructure(page))]).toEqual([])
    })
})

describe('the tour', () => {
  const invitation = (page: Page) => page.getByTestId('tour-invitation')
  const step = (page: Page) => page.getByTestId('tour')

  test('is offered to a newcomer, goes by Enter through six marked parts, ends by Escape, and is offered no more', async () => {
    const page = await open('/', 1440)
    await invitation(page).getByRole('link', { name: 'Take a short tour' }).press('Enter')
    const shown: (string | null)[] = []
    for (const title of ['Pages', 'Dates', 'Figures', 'Files, links and alerts', 'Find']) {
      await page.getByRole('dialog', { name: title }).waitFor()
      shown.push(await step(page).getByText(/^Step/).textContent())
      expect(await page.locator('[data-tour-shown]').count()).toBe(1)
      await page.keyboard.press('Enter')
    }
    await page.getByRole('dialog', { name: 'Language and theme' }).waitFor()
    expect(shown).toEqual([1, 2, 3, 4, 5].map((at) => `Step ${at} of 6`))
    expect(await violations(page, '[data-testid="tour"]')).toEqual([])
    await page.keyboard.press('Escape')
    await step(page).waitFor({ state: 'detached' })
    expect(new URL(page.url()).search).toBe('')
    await page.reload()
    await settled(page)
    expect(await invitation(page).count()).toBe(0)
  })

  test('can be declined for good, and is found again in Croatian on a phone', async () => {
    const page = await open('/', 390)
    await invitation(page).getByRole('button').click()
    await page.evaluate("localStorage.setItem('otel-bi.language', 'hr')")
    await page.reload()
    await settled(page)
    expect(await invitation(page).count()).toBe(0)
    await page.keyboard.press('Control+k')
    await page.getByTestId('palette').getByRole('combobox').fill('obilazak')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Stranice' }).waitFor()
    const box = await step(page).boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
    for (let at = 0; at < 6; at += 1) await page.keyboard.press('Enter')
    await step(page).waitFor({ state: 'detached' })
  })
})
