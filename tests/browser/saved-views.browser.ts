import { afterAll, beforeEach, describe, expect, test } from 'bun:test'
import { createOtelBiClient } from '@otel-bi/client'
import { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { source as axeSource } from 'axe-core'
import type { Page } from 'playwright-core'
import { startSignInStack } from '../stack/security/sign-in-stack.ts'
import { violations } from './axe.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

/** Two sites whose page holds a frame; only the first may frame us. */
const sites = [await startSite(), await startSite()] as const
afterAll(() => Promise.all(sites.map((site) => site.stop(true))))
const dashboard = useDashboard(
  () =>
    startSignInStack(
      {},
      {
        EMBED_ALLOWED_ORIGINS: `http://localhost:${sites[0].port}`,
        EMBED_SECRET: Buffer.alloc(32, 7).toString('base64'),
      },
    ),
  { viewport: { width: 1440, height: 900 } },
)
let page: Page
beforeEach(async () => {
  page = await dashboard.openPage()
  await page.addInitScript(axeSource)
})

/** Its page frames the address in its query, and posts the token in its fragment to a frame that wants one. */
async function startSite() {
  const html = `<!doctype html><iframe width="900" height="600"></iframe><script>
    const frame = document.querySelector('iframe')
    addEventListener('message', ({ source, data }) => {
      if (source !== frame.contentWindow || data.type !== 'otel-bi.embed.token-wanted') return
      const token = location.hash.slice(1)
      if (token) source.postMessage({ type: 'otel-bi.embed.token', token }, '*')
    })
    frame.src = new URLSearchParams(location.search).get('frame')
  </script>`
  const headers = { 'content-type': 'text/html' }
  return Bun.serve({ port: 0, hostname: 'localhost', fetch: () => new Response(html, { headers }) })
}

async function signIn(on: Page, user: string, path: string): Promise<void> {
  await on.goto(`${dashboard.url}${path}`)
  await on.getByRole('button', { name: user }).click()
  await on.getByTestId('account').waitFor()
  await on.locator('main h1').waitFor()
}

/** The API as a user calls it from elsewhere. */
const apiOf = (user: string) =>
  createOtelBiClient({
    baseUrl: dashboard.url,
    token: async () => (await fetch(`${dashboard.stack.issuer}/token/${user}`)).text(),
  })

async function saved(change: { name: string; question: string; shared?: boolean }) {
  const body = { model: 'aw.sales', description: '', layout: '', shared: false, ...change } as const
  const { data } = await apiOf('analyst').POST('/api/saved-views', { body })
  if (!data) throw new Error('the view was not saved')
  return data
}

const button = (name: string | RegExp, on: Page = page) => on.getByRole('button', { name }).first()
const state = (words: string, on: Page = page) =>
  on.getByTestId('view-state').getByText(words, { exact: true }).waitFor()
const asked = (on: Page = page) => new URL(on.url()).searchParams
const internet = () =>
  page.getByTestId('board-channel').locator('[data-member="internet"] button').first()
/** A dialog gives the focus back after it has left the page. */
const untilFocused = (name: string) => button(name).and(page.locator(':focus')).waitFor()

test('a question is saved by keyboard, changed, saved again, shared from the list, and opened by another role', async () => {
  await signIn(page, 'analyst', '/explore/aw/sales?boards=channel&columns=time')
  await internet().click()
  await page.getByTestId('explore-filters').waitFor()
  await button('Save view').focus()
  await page.keyboard.press('Enter')
  await page.getByTestId('save-view').waitFor()
  expect(await violations(page, '[role="dialog"]')).toEqual([])
  await page.keyboard.type('Internet only')
  await page.keyboard.press('Enter')
  await state('Saved')
  const id = asked().get('saved')
  await button('Last quarter against the year before').click()
  await state('Changed since saved')
  await button(/^Save$/).click()
  await state('Saved')

  await page.getByRole('navigation').getByRole('link', { name: 'Saved views' }).click()
  await button('Edit Internet only').click()
  await page.getByRole('checkbox', { name: 'Share with everyone' }).check()
  await button(/^Save$/).click()
  await page.getByTestId('edit-view').waitFor({ state: 'detached' })
  await page.getByTestId('views-rows').getByText('Everyone').waitFor()
  await untilFocused('Edit Internet only')
  expect(await violations(page, 'main')).toEqual([])

  const other = await dashboard.openPage()
  await signIn(other, 'viewer', `/explore/aw/sales?saved=${id}`)
  await state('Saved', other)
  expect([
    asked(other).get('range'),
    asked(other).get('compare'),
    asked(other).get('where'),
    asked(other).get('boards'),
    asked(other).get('columns'),
  ]).toEqual(['last_quarter', 'previous_year', 'channel:internet', 'channel', 'time'])
  expect(await other.getByRole('button', { name: /^Save/ }).count()).toBe(0)
  await button('Star Internet only', other).click()
  await other.locator('[aria-pressed="true"][aria-label="Star Internet only"]').waitFor()
})

test('a stale editor reads who changed the view and when, and keeps theirs as a new view', async () => {
  const view = await saved({ name: 'Stale', question: 'by=country' })
  await signIn(page, 'analyst', `/explore/aw/sales?saved=${view.id}`)
  await state('Saved')
  await apiOf('analyst').PATCH('/api/saved-views/{id}', {
    params: { path: { id: view.id }, header: { 'if-match': '"1"' } },
    body: { question: 'by=category' },
  })
  await internet().click()
  await button(/^Save$/).click()
  const conflict = page.getByTestId('view-conflict')
  await conflict.getByText(/You changed it at .+, in another window\./).waitFor()
  expect(await violations(page, 'main')).toEqual([])
  await button('Save mine as new').click()
  await page.getByTestId('save-view').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('Stale (2)', { exact: true }).first().waitFor()
  await state('Saved')
  const { data } = await apiOf('analyst').GET('/api/saved-views', { params: { query: {} } })
  const questions = data?.data.map(({ name, question }) => [name, question])
  expect(questions).toContainEqual(['Stale', 'by=category'])
  expect(questions).toContainEqual(['Stale (2)', 'by=country&where=channel%3Ainternet'])
})

test('the list finds without marks, cuts no action on a phone, asks before it deletes, and the focus stays on the page', async () => {
  await saved({ name: 'Čokolada', question: '' })
  await saved({ name: 'Other', question: '' })
  await signIn(page, 'analyst', '/views')
  await page.getByRole('searchbox').fill('cokolada')
  await page.locator('[data-testid="views-rows"] tr').nth(1).waitFor({ state: 'detached' })
  await page.setViewportSize({ width: 390, height: 900 })
  const cut = await page.evaluate<string[]>(`
    [...document.querySelectorAll('[data-testid="views-rows"] button')]
      .filter((button) => button.getBoundingClientRect().right > button.closest('tr').getBoundingClientRect().right)
      .map((button) => button.textContent)`)
  expect(cut).toEqual([])
  await page.setViewportSize({ width: 1280, height: 900 })
  await button('Delete Čokolada').click()
  await page.getByTestId('delete-view').getByText('This cannot be undone.').waitFor()
  await page.keyboard.press('Escape')
  await page.getByTestId('delete-view').waitFor({ state: 'detached' })
  await untilFocused('Delete Čokolada')
  await button('Delete Čokolada').click()
  await page.getByTestId('delete-view').getByRole('button', { name: 'Delete' }).click()
  await page.getByText('No row contains all of these words.').waitFor()
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('content')
})

test('a view whose measure is gone says so in the list, and opens with the rest', async () => {
  const view = await saved({ name: 'Old', question: 'by=country' })
  const old = {
    ...view,
    question: 'measures=revenue,pigeons&by=country',
    missing: [{ kind: 'measure', name: 'pigeons', message: '' }],
  }
  await page.route('**/api/saved-views?*', (route) =>
    route.fulfill({ json: { data: [old], next_cursor: null } }),
  )
  await page.route(`**/api/saved-views/${view.id}`, (route) => route.fulfill({ json: old }))
  await signIn(page, 'analyst', '/views')
  await page.getByText('The measure pigeons is not there any more').waitFor()
  await page.getByRole('link', { name: 'Old', exact: true }).click()
  await page.getByTestId('explore-unknown').getByText('“pigeons”').waitFor()
  await page.locator('[data-testid="explore-revenue"][data-value]').waitFor()
})

describe('the palette', () => {
  const option = (name: string | RegExp) => page.getByRole('option', { name }).first()

  test('opens by Ctrl-K, finds a measure and a shared view by a few letters, and opens them by Enter', async () => {
    const view = await saved({ name: 'Božićni čaj', question: 'by=country', shared: true })
    await signIn(page, 'viewer', '/jobs')
    await page.keyboard.press('Control+K')
    await page.getByTestId('palette').waitFor()
    await page.keyboard.type('gross margn adventure')
    await option(/^Gross margin/).waitFor()
    expect(await violations(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/explore\/aw\/sales\?measures=gross_margin/)
    await settled(page)
    await page.keyboard.press('Control+K')
    await page.getByTestId('palette').waitFor()
    await page.keyboard.type('bozicni')
    await option('Božićni čaj').waitFor()
    await page.keyboard.press('Enter')
    await state('Saved')
    expect([asked().get('saved'), asked().get('by')]).toEqual([String(view.id), 'country'])
  })

  test('arrows move the active option and wrap, Escape closes it and gives the focus back', async () => {
    await signIn(page, 'viewer', '/')
    await button('Find pages, measures and saved views').focus()
    await page.keyboard.press('Enter')
    await option('Overview').waitFor()
    const active = async () =>
      page.evaluate<string>(
        `document.getElementById(document.activeElement.getAttribute('aria-activedescendant')).textContent`,
      )
    expect(await active()).toBe('OverviewPage')
    await page.keyboard.press('ArrowDown')
    expect(await active()).toBe('AdventureWorksPage')
    for (const _ of [1, 2]) await page.keyboard.press('ArrowUp')
    expect(await page.getByRole('option', { selected: true }).textContent()).toBe(await active())
    expect(await active()).not.toContain('Page')
    await page.keyboard.press('Escape')
    await page.getByTestId('palette').waitFor({ state: 'detached' })
    await untilFocused('Find pages, measures and saved views')
  })
})

describe('in another site', () => {
  const open = async (site: (typeof sites)[number], framed: string, token = '') => {
    const frame = encodeURIComponent(`${dashboard.url}${framed}`)
    await page.goto(`http://localhost:${site.port}/?frame=${frame}#${token}`)
    return page.frameLocator('iframe')
  }
  const figures = (text: string | null) => (text ?? '').replaceAll(/[^\d]/g, '')

  test('a saved view is shown by its token with the API’s figures, and the browser shows a site that is not named nothing', async () => {
    const view = await saved({ name: 'By country', question: 'measures=revenue&by=country' })
    const { data } = await apiOf('analyst').POST('/api/embed-tokens', {
      body: { subject: { kind: 'view', view_id: view.id }, minutes: 5 },
    })
    if (!data) throw new Error('no token was made')
    const headers = { authorization: `Bearer ${data.token}` }
    const answer = await fetch(`${dashboard.url}${data.question}`, { headers })
    const expected = MetricAnswer.parse(await answer.json()).data.map(({ values }) =>
      String(Math.round(values.revenue ?? 0)),
    )
    expect(expected.length).toBeGreaterThan(2)

    const frame = await open(sites[0], data.page)
    const panel = frame.getByTestId('embedded')
    await panel.getByRole('heading', { name: 'By country' }).waitFor()
    await panel.locator('tbody tr').first().waitFor()
    const cells = await panel.locator('tbody tr td:last-child').allTextContents()
    expect(cells.map(figures)).toEqual(expected)
    expect(await frame.getByRole('navigation').count()).toBe(0)

    dashboard.expectException(/frame-ancestors/)
    const refused = page.waitForEvent('console', {
      predicate: (message) => message.text().includes('frame-ancestors'),
      timeout: 60_000,
    })
    await open(sites[1], data.page)
    await refused
    expect(page.frames().map((one) => one.url())).not.toContainEqual(
      expect.stringContaining('/embed'),
    )
  })

  test('without a token there is no data; with one of the provider that the parent posts, the question of the address, dark and in Croatian', async () => {
    const question = encodeURIComponent('/api/aw/metrics/sales?measures=revenue&grain=month')
    const address = `/embed?theme=dark&language=hr&question=${question}&title=Prihod`
    const waiting = await open(sites[0], address)
    await waiting.getByRole('heading', { name: 'Čeka se pristup' }).waitFor()
    expect(await waiting.getByTestId('embedded').count()).toBe(0)
    const token = await (await fetch(`${dashboard.stack.issuer}/token/viewer`)).text()
    await page.goto('about:blank')
    const frame = await open(sites[0], address, token)
    await frame.getByTestId('embedded').getByRole('heading', { name: 'Prihod' }).waitFor()
    await frame.getByTestId('embedded').locator('canvas').first().waitFor()
    const html = frame.locator('html')
    expect([await html.getAttribute('lang'), await html.getAttribute('data-theme')]).toEqual([
      'hr',
      'dark',
    ])
  })
})
