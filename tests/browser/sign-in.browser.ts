import { beforeEach, describe, expect, test } from 'bun:test'
import { join } from 'node:path'
import { createOtelBiClient } from '@otel-bi/client'
import { source as axeSource } from 'axe-core'
import { Glob } from 'bun'
import type { Page, Request, Route } from 'playwright-core'
import { startSignInStack } from '../stack/security/sign-in-stack.ts'
import { violations, violationsOfColour, violationsOfStructure } from './axe.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

const dashboard = useDashboard(() => startSignInStack({ ACCESS_TOKEN_SECONDS: '5' }))
let page: Page
let requests: Request[]

beforeEach(async () => {
  page = await dashboard.openPage()
  requests = []
  page.on('request', (request) => requests.push(request))
})

const deepLink = '/?days_back=90&channel=reseller'
const otherPage = '/wideworldimporters?days_back=30'
const addressOf = (current: Page) => current.url().slice(dashboard.url.length)
const requestsTo = (path: string) =>
  requests.filter((request) => new URL(request.url()).pathname === path)
const notice = (state: string) => page.locator(`[data-testid="session"][data-state="${state}"]`)
const untilFigures = () => page.locator('[data-testid="aw-revenue"][data-value]').waitFor()

async function signIn(user: string, path = '/') {
  await page.goto(`${dashboard.url}${path}`)
  await page.getByRole('button', { name: user }).click()
  await page.getByTestId('account').waitFor()
}

/** What the browser keeps beyond the page, as text. */
const kept = () =>
  page.evaluate<string>(
    'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
  )

const tokenOf = (request: Request | undefined) =>
  request?.headers().authorization?.replace('Bearer ', '') ?? ''

const statusOf = async (token: string) => {
  const headers = { authorization: `Bearer ${token}` }
  return (await fetch(`${dashboard.url}/api/me`, { headers })).status
}

/** Waits for a condition outside of the page. */
async function until(condition: () => boolean | Promise<boolean>) {
  while (!(await condition())) await Bun.sleep(50)
}

describe('signing in', () => {
  test('by code and PKCE returns to the exact address opened, with the API’s figures', async () => {
    await signIn('viewer', deepLink)
    await untilFigures()
    expect(addressOf(page)).toBe(deepLink)
    const asked = new URL(requestsTo('/auth')[0]?.url() ?? '').searchParams
    expect([asked.get('response_type'), asked.get('code_challenge_method')]).toEqual([
      'code',
      'S256',
    ])
    const token = await (await fetch(`${dashboard.stack.issuer}/token/viewer`)).text()
    const api = createOtelBiClient({ baseUrl: dashboard.url, token: async () => token })
    const query = { days_back: 90, channel: 'reseller' } as const
    const { data } = await api.GET('/api/aw/sales/kpis', { params: { query } })
    const shown = await page.getByTestId('aw-revenue').getAttribute('data-value')
    expect(Number(shown)).toBe(data?.data.current.revenue ?? Number.NaN)
  })

  test('a token is kept nowhere but in memory: not in localStorage, sessionStorage or a cookie', async () => {
    await signIn('viewer')
    await untilFigures()
    const [, payload = ''] = tokenOf(requestsTo('/api/me').at(-1)).split('.')
    expect(payload).not.toBe('')
    const stored = await kept()
    for (const secret of [payload, 'eyJ', 'refresh_token', 'access_token'])
      expect(stored).not.toContain(secret)
  })

  test('a reload needs no credentials while the provider’s session lasts', async () => {
    await signIn('viewer', otherPage)
    await page.reload()
    await page.getByTestId('scenarios').waitFor()
    expect(addressOf(page)).toBe(otherPage)
  })

  test('a viewer is named as such and is offered a link but neither files nor a scenario; an analyst is', async () => {
    const offers = async () => {
      await page
        .getByRole('button', { name: /^Export or share/ })
        .last()
        .click()
      await page.getByRole('menuitem', { name: 'link' }).waitFor()
      return page.getByRole('menuitem').count()
    }
    await signIn('viewer', '/wideworldimporters')
    await page.getByTestId('account').click()
    await page.getByText('Viewer', { exact: true }).waitFor()
    await page.getByTestId('scenarios').waitFor()
    expect(await page.getByRole('button', { name: 'Compute' }).count()).toBe(0)
    await page.keyboard.press('Escape')
    expect(await offers()).toBe(1)
    await page.context().clearCookies()
    await signIn('analyst', '/wideworldimporters')
    await page.getByRole('button', { name: 'Compute' }).waitFor()
    expect(await offers()).toBe(4)
  })
})

describe('coming back', () => {
  const documents = () =>
    requests.filter((it) => it.isNavigationRequest() && it.frame() === page.mainFrame()).length
  const askedInFrame = () =>
    requestsTo('/auth').filter((it) => it.url().includes('prompt=none')).length

  test('takes one document: the provider answers in a hidden frame, and the address stays', async () => {
    await signIn('viewer', otherPage)
    requests = []
    await page.reload()
    await page.getByTestId('scenarios').waitFor()
    expect([documents(), askedInFrame(), addressOf(page)]).toEqual([1, 1, otherPage])
    for (const path of ['/api/config', '/.well-known/openid-configuration'])
      expect(requestsTo(path).length).toBe(1)
  })

  test('goes by redirect where the provider may not be framed, and the next page does so at once', async () => {
    await signIn('viewer', otherPage)
    await page.route(/prompt=none/, (route) =>
      route.fulfill({ headers: { 'x-frame-options': 'DENY' }, contentType: 'text/html', body: '' }),
    )
    requests = []
    await page.reload()
    await page.getByTestId('scenarios').waitFor()
    await page.reload()
    await page.getByTestId('scenarios').waitFor()
    expect([documents() > 2, askedInFrame(), addressOf(page)]).toEqual([true, 1, otherPage])
  })

  test('asks for credentials where the session has ended, after one question in a frame', async () => {
    await signIn('viewer')
    await page.context().clearCookies()
    requests = []
    await page.reload()
    await page.getByRole('button', { name: 'viewer' }).click()
    await page.getByTestId('account').waitFor()
    expect(askedInFrame()).toBe(1)
  })
})

describe('staying signed in', () => {
  test('a token of 5 s is renewed: the first is refused by then, the page goes on', async () => {
    await signIn('viewer')
    await untilFigures()
    const first = tokenOf(requestsTo('/api/me').at(-1))
    await until(async () => (await statusOf(first)) === 401)
    await page.getByLabel('Range', { exact: true }).selectOption('Last 30 days')
    await untilFigures()
    const latest = requestsTo('/api/overview').at(-1)
    expect(tokenOf(latest)).not.toBe(first)
    expect((await latest?.response())?.status()).toBe(200)
    expect(requestsTo('/auth').length).toBe(1)
  })

  test('without a refresh token a hidden frame renews it, within the content security policy', async () => {
    await page.route(`${dashboard.stack.issuer}/token`, async (route) => {
      const answer = await route.fetch()
      const { refresh_token: _, ...tokens } = await answer.json()
      await route.fulfill({ response: answer, json: tokens })
    })
    await signIn('viewer')
    await page.waitForRequest((request) => request.url().includes('/auth/silent?code='))
    await page.waitForResponse(`${dashboard.stack.issuer}/token`)
    expect(new URL(requestsTo('/auth').at(-1)?.url() ?? '').searchParams.get('prompt')).toBe('none')
    await untilFigures()
    expect(await page.getByTestId('session').count()).toBe(0)
  })

  test('a session that the provider has ended is said to have, and one click goes on where one was', async () => {
    await signIn('viewer', deepLink)
    await untilFigures()
    const refuse = (route: Route) =>
      route.fulfill({ status: 400, json: { error: 'invalid_grant' } })
    await page.route(`${dashboard.stack.issuer}/token`, refuse)
    await notice('ended').waitFor()
    await page.unroute(`${dashboard.stack.issuer}/token`)
    await notice('ended').getByRole('button', { name: 'Sign in' }).click()
    await untilFigures()
    expect(addressOf(page)).toBe(deepLink)
  })

  test('a server that refuses every token receives two requests, and no redirect loop follows', async () => {
    const refuse = (route: Route) =>
      route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        json: { code: 'unauthenticated', status: 401 },
      })
    await page.route('**/api/me', refuse)
    await page.goto(dashboard.url)
    await page.getByRole('button', { name: 'viewer' }).click()
    await notice('refused').waitFor()
    expect(requestsTo('/api/me').length).toBe(2)
    expect(requestsTo('/auth').length).toBe(1)
  })
})

test('the account menu starts the tour on the Overview and closes itself', async () => {
  await signIn('viewer', '/jobs')
  await page.getByTestId('account').click()
  await page.getByRole('link', { name: 'Take a short tour' }).click()
  await page.getByRole('dialog', { name: 'Pages' }).waitFor()
  expect(await page.getByRole('button', { name: 'Sign out' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Next' }).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Escape')
  await page.getByTestId('tour').waitFor({ state: 'detached' })
  expect(addressOf(page)).toBe('/')
})

describe('signing out', () => {
  test('ends the session at the provider; the page left behind stays, and the next sign-in asks again', async () => {
    await signIn('admin', deepLink)
    await page.getByTestId('account').click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await notice('signed-out').waitFor()
    expect(new URL(page.url()).pathname).toBe('/auth/signed-out')
    requests = []
    await page.reload()
    await notice('signed-out').waitFor()
    expect(requests.filter((request) => request.url().startsWith(dashboard.stack.issuer))).toEqual(
      [],
    )
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'analyst' }).click()
    await untilFigures()
    expect(addressOf(page)).toBe('/')
  })
})

test('where the provider has no logout endpoint, the dashboard’s own tokens are still removed', async () => {
  await page.route('**/.well-known/openid-configuration', async (route) => {
    const answer = await route.fetch()
    const { end_session_endpoint: _, ...metadata } = await answer.json()
    await route.fulfill({ response: answer, json: metadata })
  })
  await signIn('viewer')
  await page.getByTestId('account').click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await notice('signed-out').waitFor()
  expect(addressOf(page)).toBe('/auth/signed-out')
})

describe('trouble', () => {
  test('a provider out of reach is named, and asked again by a click', async () => {
    await page.route('**/.well-known/openid-configuration', (route) => route.abort())
    await page.goto(`${dashboard.url}${deepLink}`)
    await notice('unreachable').waitFor()
    await page.unroute('**/.well-known/openid-configuration')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: 'viewer' }).click()
    await untilFigures()
    expect(addressOf(page)).toBe(deepLink)
  })

  test.each(['?error=access_denied&state=unknown', '?code=made-up&state=unknown', ''])(
    'an unrequested callback %s is refused without a redirect',
    async (query) => {
      await page.goto(`${dashboard.url}/auth/callback${query}`)
      await notice('refused').waitFor()
      expect(requestsTo('/auth')).toEqual([])
    },
  )
})

describe('looks', () => {
  test.each(
    (['light', 'dark'] as const).flatMap((theme) =>
      [390, 1440].map((width) => [theme, width] as const),
    ),
  )(
    'axe finds nothing on the signed-out page and in the open account menu, %s at %i pixels',
    async (theme, width) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height: 900 })
      await page.context().addInitScript(axeSource)
      await page.goto(`${dashboard.url}/auth/signed-out`)
      await notice('signed-out').waitFor()
      expect(await violations(page)).toEqual([])
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('button', { name: 'analyst' }).click()
      await page.getByTestId('account').waitFor()
      await settled(page)
      const found = await violationsOfColour(page)
      await page.getByTestId('account').click()
      await page.getByRole('button', { name: 'Sign out' }).waitFor()
      found.push(...(await violationsOfColour(page, '[role="dialog"]')))
      expect([...found, ...(await violationsOfStructure(page))]).toEqual([])
    },
  )
})

describe('settings', () => {
  test('the built bundle holds no OIDC setting, neither a value nor a name', async () => {
    const dist = join(import.meta.dir, '../../ui/dist')
    const files = [...new Glob('**/*.{html,js}').scanSync({ cwd: dist })]
    expect(files.some((file) => /oidc/i.test(file))).toBe(true)
    const bundle = await Promise.all(files.map((file) => Bun.file(join(dist, file)).text()))
    const text = bundle.join('\n')
    for (const setting of [
      dashboard.stack.issuer,
      'otel-bi-dashboard',
      'urn:otel-bi:api',
      'openid profile',
    ])
      expect(text).not.toContain(setting)
    expect(text).not.toMatch(/VITE_OIDC|OIDC_AUTHORITY|OIDC_CLIENT|OIDC_SCOPE/)
  })

  test('without authentication no sign-in script is fetched and the user is anonymous', async () => {
    await page.route('**/api/config', async (route) => {
      const answer = await route.fetch()
      await route.fulfill({ json: { ...(await answer.json()), auth_required: false } })
    })
    await page.goto(dashboard.url)
    await page.getByTestId('anonymous').waitFor()
    expect(requests.filter((request) => /oidc/i.test(request.url()))).toEqual([])
  })

  test('a sign-in that is required but not offered is said so', async () => {
    await page.route('**/api/config', async (route) => {
      const answer = await route.fetch()
      const config = await answer.json()
      await route.fulfill({ json: { ...config, oidc: { ...config.oidc, enabled: false } } })
    })
    await page.goto(dashboard.url)
    await notice('not-offered').waitFor()
  })
})
