import { beforeAll, describe, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { metricModels } from '@otel-bi/contract/metrics/models'
import type { Locator, Page } from 'playwright-core'
import { z } from 'zod'
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

/** The operation of the API that a panel offers files of; none for panels without. */
const exportOf = (panel: Locator) =>
  panel.getByRole('button', { name: /^Export or share: / }).getAttribute('data-export')

async function menuOf(page: Page, panel: Locator): Promise<string[]> {
  await panel.getByRole('button', { name: /^Export or share: / }).click()
  await page.getByRole('menuitem').first().waitFor()
  const items = await page.getByRole('menuitem').allTextContents()
  await page.keyboard.press('Escape')
  await page.getByRole('menu').waitFor({ state: 'detached' })
  return items
}

const Parameter = z.object({ name: z.string(), schema: z.object({ enum: z.array(z.string()) }) })
const Operation = z.object({ operationId: z.string(), parameters: z.array(z.unknown()).optional() })
const ApiDocument = z.object({
  paths: z.record(z.string(), z.object({ get: z.unknown().optional() })),
})

/** The exports of the API, each with the formats that its parameter `format` takes. */
async function exportsOfApi(): Promise<ReadonlyMap<string, readonly string[]>> {
  const answer = await fetch(`${dashboard.url}/openapi.json`)
  const { paths } = ApiDocument.parse(await answer.json())
  return new Map(
    Object.entries(paths).flatMap(([path, { get }]) => {
      if (!path.includes('/export/')) return []
      const { operationId, parameters = [] } = Operation.parse(get)
      const formats = parameters.flatMap((one) => Parameter.safeParse(one).data ?? [])
      return [[operationId, formats.find(({ name }) => name === 'format')?.schema.enum ?? []]]
    }),
  )
}

/** What a menu calls its formats: `Excel workbook (XLSX)` is xlsx. */
const formatsIn = (items: readonly string[]) =>
  items.flatMap((item) => /\((\w+)\)$/.exec(item)?.[1]?.toLowerCase() ?? [])

/** The pages of fixed views, by the request that answers with the first figure that each one explains. */
const answerOf: Readonly<Record<string, string>> = {
  '/': '/api/overview',
  '/adventureworks': '/api/aw/sales/forecast',
  '/wideworldimporters': '/api/wwi/stock/recommendations',
}
const answering = Object.keys(answerOf)

/** Where an answer comes from, its trace, and of a warehouse's its window, parameters and statements. */
async function expectAnswerExplained(dialog: Locator): Promise<void> {
  const answer = dialog.getByTestId('explain-answer')
  await answer.waitFor()
  const fact = (id: string) => answer.getByTestId(`explain-${id}`)
  await fact('trace').getByRole('link').waitFor()
  expect(await fact('freshness').textContent()).toMatch(/ \d{4}/)
  const source = await fact('source').getAttribute('data-value')
  if (source === 'store') return answer.getByTestId('no-statements').waitFor()
  expect(source).toBe('embedded')
  expect(await fact('window').textContent()).toMatch(/\d{4}/)
  expect(await fact('computed').textContent()).toMatch(/\d{4}/)
  await answer.getByText('Statements', { exact: true }).click()
  await answer.locator('pre').filter({ hasText: 'SELECT' }).first().waitFor()
  await answer
    .getByTestId(/^parameter-/)
    .first()
    .waitFor()
  await answer
    .getByRole('button', { name: /^Copy statement: / })
    .first()
    .waitFor()
}

describe.each([...dashboardPaths])('%s', (path) => {
  test('every panel says its range, source and date, explains itself and can be shared', async () => {
    const page = await dashboard.sharedPage()
    await openSettled(page, `${dashboard.url}${path}`)
    const panels = await panelsOf(page).all()
    expect(panels.length).toBeGreaterThan(0)
    expect((await Promise.all(panels.map(missingFrom))).flat()).toEqual([])
    const exports = await exportsOfApi()
    for (const panel of panels) {
      const [offered, items] = [await exportOf(panel), await menuOf(page, panel)]
      const formats = offered === null ? [] : exports.get(offered)
      expect(formatsIn(items)).toEqual([...(formats ?? ['no such export'])])
      expect(items.slice(formatsIn(items).length)).toEqual([
        ...(path === '/' ? ['Alert me…'] : []),
        'Copy link',
      ])
    }
  })

  test('every chart can be read as a table, and every explanation has words', async () => {
    const page = await dashboard.sharedPage()
    await openSettled(page, `${dashboard.url}${path}`)
    for (const chart of await page.getByTestId('chart').all()) {
      const panel = page.locator('[data-panel]', { has: chart })
      expect(await panel.getByRole('radio', { name: 'Table' }).count()).toBe(1)
    }
    for (const explain of await page.getByRole('button', { name: /^What .+ means$/ }).all()) {
      await explain.click()
      const words = await page.getByRole('dialog').locator('p').allTextContents()
      expect(words.join(' ').length).toBeGreaterThan(20)
      if (answering.includes(path)) await expectAnswerExplained(page.getByRole('dialog'))
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  test.each([360, 390, 1024])('at %i pixels nothing is wider than the page', async (width) => {
    const page = await dashboard.sharedPage()
    await page.setViewportSize({ width, height: 900 })
    await openSettled(page, `${dashboard.url}${path}`)
    const tooWide = await page.evaluate<string[]>(`
      [...document.querySelectorAll('main [data-panel], main fieldset, main header')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 120))`)
    expect(tooWide).toEqual([])
  })
})

/** Exports that no panel shows: days outside their forecast are marks in charts, and promotions have no panel. */
const withoutPanel = ['exportAwAnomalies', 'exportWwiAnomalies', 'exportAwPromotionSales']

test('every file of figures that the API makes is offered by the menu of a panel', async () => {
  const page = await dashboard.sharedPage()
  const models = [...metricModels.aw, ...metricModels.wwi]
  const offered = new Set<string | null>()
  for (const path of [
    ...answering,
    ...['/reports', '/audit'],
    ...models.map(({ domain, id }) => `/explore/${domain}/${id}`),
  ]) {
    await page.goto(`${dashboard.url}${path}`)
    const menus = page.locator('main [data-panel] [data-export]')
    await menus.first().waitFor()
    await page.waitForLoadState('networkidle')
    for (const menu of await menus.all()) offered.add(await menu.getAttribute('data-export'))
  }
  const missing = [...(await exportsOfApi()).keys()].filter((id) => !offered.has(id))
  expect(missing.sort()).toEqual(withoutPanel.sort())
  // It opens eleven pages one after another.
}, 180_000)

test.each(Object.entries(answerOf))(
  'an explanation on %s leads to the trace of its answer',
  async (path, request) => {
    const page = await dashboard.openPage()
    const answer = page.waitForResponse((response) => response.url().includes(request))
    await openSettled(page, `${dashboard.url}${path}`)
    const trace = (await answer).headers()['x-trace-id']
    await page
      .getByRole('button', { name: /^What .+ means$/ })
      .first()
      .click()
    const link = page.getByTestId('explain-trace').getByRole('link')
    expect(await link.textContent()).toBe(trace ?? '')
    await link.click()
    await page.getByTestId('waterfall').locator('tr[data-span]').first().waitFor()
  },
)
