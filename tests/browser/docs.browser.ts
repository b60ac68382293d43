import { expect, test } from 'bun:test'
import { services } from '@otel-bi/contract/services'
import { startSignInStack } from '../stack/security/sign-in-stack.ts'
import { useDashboard } from './fixture.ts'
import { authorize, tryOut } from './swagger.ts'

const dashboard = useDashboard(startSignInStack)

test('Swagger UI signs in as viewer with one click and a call is 200, from our origins alone', async () => {
  const context = await dashboard.openContext()
  const page = await context.newPage()
  const { stack } = dashboard
  const elsewhere: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const { origin } = new URL(request.url())
    if (![stack.url, stack.issuer, 'null'].includes(origin)) elsewhere.push(request.url())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })

  await page.goto(`${stack.url}/docs`)
  await page.locator('.opblock').first().waitFor()
  const { routes, webhooks } = services.gateway
  expect(await page.locator('.opblock').count()).toBe(routes.length + webhooks.length)

  await authorize(page, (provider) => provider.getByRole('button', { name: 'viewer' }).click())
  expect(await tryOut(page, '/api/wwi/sales/kpis')).toBe('200')
  expect([elsewhere, complaints]).toEqual([[], []])
  await context.close()
}, 180_000)
