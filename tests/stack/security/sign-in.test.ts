import { afterAll, beforeAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { AuditEntry } from '@otel-bi/contract/audit'
import { z } from 'zod'
import { startUpMs } from '../stack.ts'
import { exchange, refreshed, signIn, tokensOf } from './sign-in.ts'
import { type SignInStack, startSignInStack } from './sign-in-stack.ts'

const Granted = z.object({ access_token: z.string() })
const Entries = z.object({ data: z.array(AuditEntry) })

let stack: SignInStack
beforeAll(async () => {
  stack = await startSignInStack()
}, startUpMs)
afterAll(() => stack.stop())

const statusOf = async (path: string, token: string) => {
  const headers = { authorization: `Bearer ${token}` }
  return (await fetch(`${stack.url}${path}`, { headers })).status
}

test.each([
  ['viewer', 200, 403],
  ['analyst', 200, 403],
  ['admin', 200, 200],
])('%s signs in with one click: sales answer %i, the audit log %i', async (user, sales, audit) => {
  const { access_token: token } = await tokensOf(stack, user)
  expect(await statusOf('/api/aw/sales/kpis', token)).toBe(sales)
  expect(await statusOf('/api/audit', token)).toBe(audit)
})

test('the ID token of the same sign-in opens nothing: 401', async () => {
  const { id_token: token } = await tokensOf(stack, 'admin')
  expect(await statusOf('/api/aw/sales/kpis', token)).toBe(401)
})

test('a refresh token renews the access token once, and is no access token itself', async () => {
  const first = await tokensOf(stack, 'viewer')
  const second = await refreshed(stack, first.refresh_token)
  expect(second.access_token).not.toBe(first.access_token)
  expect(await statusOf('/api/aw/sales/kpis', second.access_token)).toBe(200)
  expect(await statusOf('/api/aw/sales/kpis', first.refresh_token)).toBe(401)
})

test('a code is refused without the verifier of its request', async () => {
  const { code } = await signIn(stack, 'admin')
  const grant = { grant_type: 'authorization_code', code, code_verifier: 'x'.repeat(43) }
  expect((await exchange(stack, grant)).status).toBe(400)
})

test('curl gets a token of each user without a browser', async () => {
  const answer = await fetch(`${stack.issuer}/token/viewer`)
  expect(await statusOf('/api/wwi/sales/kpis', await answer.text())).toBe(200)
  expect((await fetch(`${stack.issuer}/token/root`)).status).toBe(404)
})

test('a program gets a token for its secret, with the role analyst, as a service account', async () => {
  const headers = { authorization: `Basic ${btoa('otel-bi-agent:demo')}` }
  const body = new URLSearchParams({ grant_type: 'client_credentials' })
  const answer = await fetch(`${stack.issuer}/token`, { method: 'POST', headers, body })
  const { access_token: token } = Granted.parse(await answer.json())
  expect([
    await statusOf('/api/aw/export/sales-history?format=csv', token),
    await statusOf('/api/audit', token),
  ]).toEqual([200, 403])
  const { access_token: admin } = await tokensOf(stack, 'admin')
  const log = await fetch(`${stack.url}/api/audit?actor=otel-bi-agent`, {
    headers: { authorization: `Bearer ${admin}` },
  })
  const { data } = Entries.parse(await log.json())
  expect(data.map(({ service_account }) => service_account)).toEqual([true, true])
})

test('the provider does not start with NODE_ENV=production', async () => {
  const provider = Bun.spawn([process.execPath, 'scripts/demo/identity-provider/main.ts'], {
    cwd: join(import.meta.dir, '../../..'),
    env: { NODE_ENV: 'production' },
    stderr: 'pipe',
  })
  expect(await provider.exited).toBe(1)
  expect(await new Response(provider.stderr).text()).toContain('does not start with NODE_ENV=prod')
})

test('/docs is one page with scripts of our own only, over the committed document', async () => {
  const page = await (await fetch(`${stack.url}/docs`)).text()
  expect(page.match(/<script[^>]*>/g)).toEqual([
    '<script src="/docs/swagger-ui-bundle.js">',
    '<script type="module" src="/docs/start.js">',
  ])
  const committed = Bun.file(join(import.meta.dir, '../../../openapi/gateway.json'))
  expect(await (await fetch(`${stack.url}/openapi.json`)).text()).toBe(await committed.text())
})
