import { beforeAll, beforeEach, describe, expect, test } from 'bun:test'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import type { BrowserContext, Page, Route } from 'playwright-core'
import { startTracedStack } from '../stack/traced-stack.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

const dashboard = useDashboard(startTracedStack, { viewport: { width: 1440, height: 900 } })
let context: BrowserContext
let page: Page
let documents: number

beforeEach(async () => {
  context = await dashboard.openContext()
  page = await context.newPage()
  documents = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents += 1
  })
})

/** Whether a script is fetched later than the first ones, which index.html names. */
let isLazy: (url: URL) => boolean
beforeAll(async () => {
  const html = await (await fetch(dashboard.url)).text()
  isLazy = ({ pathname }) => pathname.endsWith('.js') && !html.includes(pathname)
})

const gone = (route: Route) => route.fulfill({ status: 404, body: 'gone' })
const problem = (code: string) => page.locator(`[data-testid="problem"][data-code="${code}"]`)
const otherPages = dashboardPaths.filter((path) => path !== '/')
const go = (path: string) => page.locator(`nav a[href="${path}"]`).first().click()
const title = () => page.locator('main h1').waitFor()

/** The landing page, whose chart has a script of its own, is there. */
async function openLanding() {
  await page.goto(dashboard.url)
  await settled(page)
}

describe.each(otherPages)('the script of %s', (path) => {
  test('is gone after a deploy: the page reloads once, by itself, and is there', async () => {
    await openLanding()
    await page.route(isLazy, gone)
    await page.route(`${dashboard.url}/`, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.text()).replace(
        /\/assets\/index-[^"]+\.js/,
        '/assets/index-new.js',
      )
      await page.unroute(isLazy)
      await route.fulfill({ response: answer, body })
    })
    await go(path)
    await title()
    expect([new URL(page.url()).pathname, documents]).toEqual([path, 2])
  })

  test('is gone though nothing was deployed: the page says so, and does not reload by itself', async () => {
    await openLanding()
    await page.route(isLazy, gone)
    await go(path)
    await problem('script_missing').waitFor()
    expect(documents).toBe(1)
    await page.unroute(isLazy)
    await page.getByRole('button', { name: 'Reload' }).click()
    await title()
  })

  test('is out of reach offline: the page says so, and is there when the browser is online', async () => {
    await openLanding()
    await context.setOffline(true)
    await go(path)
    await page.getByTestId('offline').first().waitFor()
    await context.setOffline(false)
    await title()
    expect(documents).toBe(1)
  })
})

test('a server whose every answer is of a new build is reloaded from once, not in circles', async () => {
  await openLanding()
  await page.route(isLazy, gone)
  await page.route(`${dashboard.url}/`, async (route) => {
    const answer = await route.fetch()
    const body = (await answer.text()).replace(/\/assets\/index-[^"]+\.js/, '/assets/index-new.js')
    await route.fulfill({ response: answer, body })
  })
  await go('/jobs')
  await problem('script_missing').waitFor()
  expect(documents).toBe(2)
})

test('the script of a chart is gone: its place says so, and everything else is shown', async () => {
  await page.route(isLazy, gone)
  await page.goto(dashboard.url)
  await page.getByTestId('aw-history').locator('[data-code="script_missing"]').waitFor()
  await page.locator('[data-testid="aw-revenue"][data-value]').waitFor()
})

const controls = 'a[href], button, input, select, summary, [tabindex="0"]'

describe('scripts that come late', () => {
  let release = () => {}
  beforeEach(async () => {
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route(isLazy, async (route) => {
      await released
      await route.continue()
    })
    await page.goto(dashboard.url)
    await page.locator('[data-testid="aw-revenue"][data-value]').waitFor()
  })

  test('replace no control that was there before them', async () => {
    await page.locator('[data-testid="wwi-profit"][data-value]').waitFor()
    await page.evaluate(`window.controls = [...document.querySelectorAll('${controls}')]`)
    expect(await page.evaluate<number>('window.controls.length')).toBeGreaterThan(40)
    release()
    await settled(page)
    expect(
      await page.evaluate<string[]>(
        'window.controls.filter((it) => !it.isConnected).map((it) => it.outerHTML)',
      ),
    ).toEqual([])
  })

  test.each(['dialog', 'menu'] as const)(
    'open the %s that was pressed before, and Escape gives the focus back to the pressed button itself',
    async (kind) => {
      const button = page.locator(`main [aria-haspopup="${kind}"]`).first()
      await button.focus()
      await page.evaluate('window.pressed = document.activeElement')
      await page.keyboard.press('Enter')
      release()
      await page.getByRole(kind).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole(kind).waitFor({ state: 'detached' })
      await page.locator(':focus').waitFor()
      expect(await page.evaluate<boolean>('document.activeElement === window.pressed')).toBe(true)
    },
  )
})

test('the script of an explanation is gone: its button says so once, and opens it when the script is back', async () => {
  await page.route(isLazy, gone)
  await page.goto(dashboard.url)
  await page.locator('[data-testid="aw-revenue"][data-value]').waitFor()
  const tile = page.getByRole('listitem').filter({ has: page.getByTestId('aw-revenue') })
  const button = tile.locator('[aria-haspopup="dialog"]')
  await button.press('Enter')
  await tile.locator('[data-code="script_missing"]').waitFor()
  await page.unroute(isLazy)
  await button.press('Enter')
  await page.getByRole('dialog').waitFor()
  expect(await tile.locator('[data-code="script_missing"]').count()).toBe(0)
})

test.each(dashboardPaths)(
  'on answers of an unexpected shape %s still shows text and links to the next page',
  async (path) => {
    dashboard.expectException(/./)
    await page.route(/\/api\/(?!config)/, (route) => route.fulfill({ json: {} }))
    await page.goto(`${dashboard.url}${path}`)
    await page.locator('[data-testid="session"], [data-testid="problem"]').first().waitFor()
    await page.unroute(/\/api\/(?!config)/)
    await go(path === '/reports' ? '/audit' : '/reports')
    await title()
    expect(await page.locator('[data-state="page-failed"]').count()).toBe(0)
  },
)

/** Storage as a browser that blocks site data offers it. */
const blockStorage = `for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, {
    get() { throw new DOMException('The operation is insecure.', 'SecurityError') },
  })`

test.each(dashboardPaths)('%s is there in a browser that blocks every storage', async (path) => {
  await page.addInitScript(blockStorage)
  await page.goto(`${dashboard.url}${path}`)
  await title()
  expect(await page.locator('[data-testid="session"], [data-testid="start-failure"]').count()).toBe(
    0,
  )
})

describe('a start that fails', () => {
  test('for want of the first script says so in two languages', async () => {
    await page.route(/\/assets\/index-[^/]+\.js$/, gone)
    await page.goto(dashboard.url)
    await page.getByRole('heading', { name: 'OTel BI has not started' }).waitFor()
    await page.getByText('OTel BI se nije pokrenuo').waitFor()
  })

  test.each(['matchMedia', 'Intl.DateTimeFormat', 'Intl.NumberFormat'])(
    'because the browser’s %s throws says what happened and what to do',
    async (name) => {
      dashboard.expectException(/broken by the test/)
      await page.addInitScript(`${name} = function () { throw new Error('broken by the test') }`)
      await page.goto(dashboard.url)
      const said = page.locator('[data-testid="start-failure"], [data-state="page-failed"]')
      await said.getByText('broken by the test').waitFor()
      await said.getByRole('button').waitFor()
    },
  )
})
