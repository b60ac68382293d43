import { beforeEach, describe, expect, test } from 'bun:test'
import type { BrowserContext, Page, Request, Route } from 'playwright-core'
import { z } from 'zod'
import { startSignInStack } from '../stack/security/sign-in-stack.ts'
import { useDashboard } from './fixture.ts'

const dashboard = useDashboard(() => startSignInStack({ ACCESS_TOKEN_SECONDS: '5' }))
let context: BrowserContext
let first: Page
let second: Page
let requests: Request[]

beforeEach(async () => {
  context = await dashboard.openContext()
  requests = []
  context.on('request', (request) => requests.push(request))
  first = await signIn()
  second = await openTab()
})

async function openTab(): Promise<Page> {
  const page = await context.newPage()
  await page.goto(dashboard.url)
  return page
}

async function signIn(): Promise<Page> {
  const page = await openTab()
  await page.getByRole('button', { name: 'viewer' }).click()
  await page.getByTestId('account').waitFor()
  return page
}

const notice = (page: Page, state: string) =>
  page.locator(`[data-testid="session"][data-state="${state}"]`)

const grantOf = (request: Request) =>
  new URLSearchParams(request.postData() ?? '').get('grant_type') ?? ''
const tokenUrl = () => `${dashboard.stack.issuer}/token`
const requested = (grant: string) =>
  requests.filter((it) => it.url() === tokenUrl() && grantOf(it) === grant)

/** The access token that the provider gives out next, to whichever tab asks for it. */
async function nextRenewal(): Promise<string> {
  const response = await context.waitForEvent('response', (it) => {
    return it.ok() && it.request().method() === 'POST' && it.url() === tokenUrl()
  })
  return z.object({ access_token: z.string() }).parse(await response.json()).access_token
}

/** The token that a page's next call carries. */
async function nextToken(page: Page, range: string): Promise<string | undefined> {
  const call = page.waitForRequest(/\/api\/overview/)
  await page.getByLabel('Range', { exact: true }).selectOption(range)
  return (await call).headers().authorization
}

async function until(condition: () => boolean) {
  while (!condition()) await Bun.sleep(50)
}

describe('two tabs of one session', () => {
  test('go on past three lives of a token, and one renews for both', async () => {
    await second.getByTestId('account').waitFor()
    await until(() => requested('refresh_token').length >= 3)
    expect(await notice(first, 'ended').count()).toBe(0)
    expect(await notice(second, 'ended').count()).toBe(0)
    // Both may renew again before both have called: some renewal of a few is seen in both.
    const shared: boolean[] = []
    for (const range of ['Last 30 days', 'Last 90 days', 'Last year', 'All']) {
      const renewed = `Bearer ${await nextRenewal()}`
      const tokens = await Promise.all([nextToken(first, range), nextToken(second, range)])
      shared.push(tokens.every((token) => token === renewed))
    }
    expect(shared).toContain(true)
  }, 180_000)

  test('a grant that the provider has replaced is made again through its session, without a question', async () => {
    await second.getByTestId('account').waitFor()
    await context.route(tokenUrl(), (route: Route) =>
      grantOf(route.request()) === 'refresh_token'
        ? route.fulfill({ status: 400, json: { error: 'invalid_grant' } })
        : route.continue(),
    )
    const before = requested('authorization_code').length
    await until(() => requested('authorization_code').length > before)
    await nextToken(first, 'Last 30 days')
    await first.locator('[data-testid="aw-revenue"][data-value]').waitFor()
    expect(await first.getByTestId('session').count()).toBe(0)
    expect(await second.getByTestId('session').count()).toBe(0)
  })

  test('signing out in one signs out the other at once, without a call of it', async () => {
    await second.getByTestId('account').waitFor()
    await first.getByTestId('account').click()
    await first.getByRole('button', { name: 'Sign out' }).click()
    await notice(second, 'signed-out').waitFor()
    expect(await second.getByTestId('aw-revenue').count()).toBe(0)
    await notice(first, 'signed-out').waitFor()
  })
})

test('in a browser that blocks storage the page says why sign-in is impossible, and what to do', async () => {
  const page = await context.newPage()
  await page.addInitScript(`Object.defineProperty(window, 'sessionStorage', {
    get() { throw new DOMException('The operation is insecure.', 'SecurityError') },
  })`)
  await page.goto(dashboard.url)
  await notice(page, 'no-storage').waitFor()
})
