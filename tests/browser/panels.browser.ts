import { beforeAll, describe, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import type { Locator, Page } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { useDashboard } from './fixture.ts'
import { fillPages } from './full-pages.ts'
import { openSettled } from './pages.ts'

const dashboard = useDashboard(startTracedStack, { viewport: { width: 1440, height: 900 } })
beforeAll(() => fillPages(dashboard.api))

/** What every panel with a table or a chart must have, and how it is found in it. */
const musts: Readonly<Record<string, (panel: Locator) => Locator>> = {
  'its unit or range': (panel) => panel.getByTestId('panel-range').filter({ hasText: /\w/ }),
  'its source': (panel) => panel.getByTestId('panel-source'),
  'its date': (panel) => panel.getByTestId('panel-as-of'),
  'an explanation': (panel) => panel.getByRole('button', { name: /^What .+ means$/ }),
  'a menu': (panel) => panel.getByRole('button', { name: /^Export or share: / }),
}

const panelsOf = (page: Page) =>
  page.locator('[data-panel]', { has: page.locator('table, [data-testid="chart"]') })

async function missingFrom(panel: Locator): Promise<string[]> {
  const title = await panel.getByRole('heading').first().textContent()
  const found = await Promise.all(
    Object.entries(musts).map(async ([must, find]) =>
      (await find(panel).count()) === 1 ? [] : [`${title}: ${must}`],
    ),
  )
  return found.flat()
}

async function menuOf(page: Page, panel: Locator): Promise<string[]> {
  await panel.getByRole('button', { name: /^Export or share: / }).click()
  await page.getByRole('menuitem').first().waitFor()
  const items = await page.getByRole('menuitem').allTextContents()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  return items
}

/** The panels that show a view of the contract, which can be had as a file. */
const exported = [
  'aw-history',
  'forecast',
  'reps',
  'products',
  'stock',
  'suppliers',
  'events',
  'explore-answer',
]
const files = ['Excel workbook (XLSX)', 'Document (PDF)', 'Plain table (CSV)']

describe.each([...dashboardPaths])('%s', (path) => {
  test('every panel says its range, source and date, explains itself and can be shared', async () => {
    const page = await dashboard.openPage()
    await openSettled(page, `${dashboard.url}${path}`)
    const panels = await panelsOf(page).all()
    expect(panels.length).toBeGreaterThan(0)
    expect((await Promise.all(panels.map(missingFrom))).flat()).toEqual([])
    for (const panel of panels) {
      const isView = exported.includes((await panel.getAttribute('data-testid')) ?? '')
      expect(await menuOf(page, panel)).toEqual([...(isView ? files : []), 'Copy link'])
    }
  })

  test('every chart can be read as a table, and every explanation has words', async () => {
    const page = await dashboard.openPage()
    await openSettled(page, `${dashboard.url}${path}`)
    for (const chart of await page.getByTestId('chart').all()) {
      const panel = page.locator('[data-panel]', { has: chart })
      expect(await panel.getByRole('radio', { name: 'Table' }).count()).toBe(1)
    }
    for (const explain of await page.getByRole('button', { name: /^What .+ means$/ }).all()) {
      await explain.click()
      const words = await page.getByRole('dialog').locator('p').allTextContents()
      expect(words.join(' ').length).toBeGreaterThan(20)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  test.each([360, 390, 1024])('at %i pixels nothing is wider than the page', async (width) => {
    const page = await dashboard.openPage({ viewport: { width, height: 900 } })
    await openSettled(page, `${dashboard.url}${path}`)
    const tooWide = await page.evaluate<string[]>(`
      [...document.querySelectorAll('main [data-panel], main fieldset, main header')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 120))`)
    expect(tooWide).toEqual([])
  })
})
