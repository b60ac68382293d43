import { afterAll, beforeAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dashboardPaths } from '@otel-bi/contract/dashboard'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import { mountDashboard } from './dashboard.routes.ts'

const html = '<!doctype html><title>OTel BI</title>'
const asABrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
let dashboard: string
const app = createShell(
  createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } }),
)

beforeAll(async () => {
  dashboard = await mkdtemp(join(tmpdir(), 'dashboard-'))
  await Bun.write(join(dashboard, 'index.html'), html)
  mountDashboard(app, { dashboard })
})
afterAll(() => rm(dashboard, { recursive: true }))

test.each([...dashboardPaths])('%s is the page, with 200', async (path) => {
  const response = await app.request(path, { headers: asABrowser })
  expect([response.status, await response.text()]).toEqual([200, html])
})

test.each(['/nowhere', '/adventureworks/of/old', '/assets/gone.js'])(
  '%s is the page with 404 to a browser, which says so in words, and a problem to a program',
  async (path) => {
    const page = await app.request(path, { headers: asABrowser })
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      404,
      'text/html; charset=utf-8',
      html,
    ])
    const problem = await app.request(path, { headers: { accept: '*/*' } })
    expect([problem.status, problem.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json',
    ])
  },
)

test('beneath /api what is missing stays a problem, and another method is no page', async () => {
  const missing = await app.request('/api/nowhere', { headers: asABrowser })
  const posted = await app.request('/nowhere', { method: 'POST', headers: asABrowser })
  expect([missing, posted].map(({ headers }) => headers.get('content-type'))).toEqual([
    'application/problem+json',
    'application/problem+json',
  ])
})
