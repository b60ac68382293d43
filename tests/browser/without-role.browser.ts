import { beforeEach, expect, test } from 'bun:test'
import type { Page } from 'playwright-core'
import { startSignInStack } from '../stack/security/sign-in-stack.ts'
import { useDashboard } from './fixture.ts'
import { settled } from './pages.ts'

// The provider's other names mean nothing to this gateway: the analyst signs in and has no role.
const dashboard = useDashboard(() =>
  startSignInStack({}, { FRONTEND_ROLES_MAPPING: 'viewer=viewer' }),
)
let page: Page
let asked: string[]
beforeEach(async () => {
  page = await dashboard.openPage()
  asked = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
})

const timesAsked = (path: string) => asked.filter((one) => one === path).length
/** What is asked for beside the question who the user is. */
const firstFigures = ['/api/overview', '/api/aw/sales/history']

test('a user without a role is told so, and no load of the page asks for figures', async () => {
  const told = page.locator('[data-testid="session"][data-state="without-role"]')
  await page.goto(dashboard.url)
  await page.getByRole('button', { name: 'analyst' }).click()
  await told.waitFor()
  await page.reload()
  await told.waitFor()
  expect(['/api/me', ...firstFigures].map(timesAsked)).toEqual([2, 0, 0])
})

test('one who was given figures before has them asked for before the server says who it is, and once', async () => {
  await page.goto(dashboard.url)
  await page.getByRole('button', { name: 'viewer' }).click()
  await page.getByTestId('aw-revenue').waitFor()
  const me = Promise.withResolvers<void>()
  await page.route('**/api/me', async (route) => {
    await me.promise
    await route.continue()
  })
  asked = []
  const first = firstFigures.map((path) => page.waitForRequest(`**${path}?*`))
  await page.reload()
  await Promise.all(first)
  me.resolve()
  await settled(page)
  expect(firstFigures.map(timesAsked)).toEqual([1, 1])
})
