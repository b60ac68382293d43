import { beforeEach, expect, test } from 'bun:test'
import type { Page } from 'playwright-core'
import { startSignInStack } from '../stack/security/sign-in-stack.ts'
import { useDashboard } from './fixture.ts'

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

const figuresAsked = () => asked.filter((path) => path === '/api/overview').length

test('a user without a role is told so, and no load of the page asks for figures', async () => {
  const told = page.locator('[data-testid="session"][data-state="without-role"]')
  await page.goto(dashboard.url)
  await page.getByRole('button', { name: 'analyst' }).click()
  await told.waitFor()
  await page.reload()
  await told.waitFor()
  expect([figuresAsked(), asked.filter((path) => path === '/api/me').length]).toEqual([0, 2])
})

test('one who was given figures before has them asked for before the server says who it is', async () => {
  await page.goto(dashboard.url)
  await page.getByRole('button', { name: 'viewer' }).click()
  await page.getByTestId('aw-revenue').waitFor()
  const me = Promise.withResolvers<void>()
  await page.route('**/api/me', async (route) => {
    await me.promise
    await route.continue()
  })
  const first = page.waitForRequest('**/api/overview*')
  await page.reload()
  await first
  me.resolve()
  await page.getByTestId('aw-revenue').waitFor()
})
