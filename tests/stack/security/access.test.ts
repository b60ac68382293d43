import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { role } from '@otel-bi/contract/access'
import { AuditEntry } from '@otel-bi/contract/audit'
import { Problem } from '@otel-bi/contract/problem'
import { services } from '@otel-bi/contract/services'
import { mintInternalToken } from '@otel-bi/runtime/auth/internal-token'
import { permits } from '@otel-bi/runtime/auth/roles'
import { z } from 'zod'
import { internalSecret, type SecuredStack, startSecuredStack } from './secured-stack.ts'

let stack: SecuredStack
beforeAll(async () => {
  stack = await startSecuredStack({ CORS_ALLOWED_ORIGINS: 'https://bi.example.com' })
}, 60_000)
afterAll(() => stack.stop())

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const callers = [undefined, ...role.options]
const expected = (held: (typeof callers)[number], needed: (typeof routes)[number]['x-access']) => {
  if (needed === 'public') return 'let in'
  if (held === undefined) return '401'
  return permits([held], needed) ? 'let in' : '403'
}

/** Nobody is let in to do anything: parameters are made up, and a body is empty. */
const call = async (base: string, route: { method: string; path: string }, headers: object) => {
  const path = route.path.replaceAll(/\{\w+\}/g, '0')
  const answer = await fetch(`${base}${path}`, {
    method: route.method.toUpperCase(),
    headers: { ...headers },
  })
  await answer.body?.cancel()
  return [401, 403].includes(answer.status) ? String(answer.status) : 'let in'
}

const routes = services.gateway.routes

describe('at the gateway, as the contract says', () => {
  test.each(
    routes.flatMap((route) =>
      callers.map((held) => [route.operationId, route['x-access'], held, route] as const),
    ),
  )('%s needs %s and is called by %s', async (_id, needed, held, route) => {
    const headers = held === undefined ? {} : bearer(await stack.tokenFor(held))
    expect(await call(stack.url, route, headers)).toBe(expected(held, needed))
  })
})

describe('behind the gateway, as the contract says', () => {
  const behind = (['aw', 'wwi'] as const).flatMap((id) =>
    services[id].routes.map((route) => ({ id, route })),
  )
  test.each(
    behind.flatMap(({ id, route }) =>
      callers.map((held) => [id, route.operationId, route['x-access'], held, route] as const),
    ),
  )('%s-service: %s needs %s and is called for %s', async (id, _id, needed, held, route) => {
    const base = { aw: stack.awUrl, wwi: stack.wwiUrl }[id]
    const identity = held && { subject: held, roles: [held] }
    const headers = identity
      ? bearer(await mintInternalToken(internalSecret, `${id}-service`, identity))
      : {}
    expect(await call(base, route, headers)).toBe(expected(held, needed))
  })
})

const kpis = '/api/aw/sales/kpis?days_back=30'
const lastAudit = async (query: string) => {
  const answer = await fetch(`${stack.url}/api/audit?${query}`, {
    headers: bearer(await stack.tokenFor('admin')),
  })
  return z.object({ data: z.array(AuditEntry) }).parse(await answer.json()).data
}

test.each([
  ['x-user', 'root'],
  ['x-forwarded-user', 'root'],
  ['x-remote-user', 'root'],
  ['x-roles', 'admin'],
  ['x-forwarded-for', '10.0.0.1'],
  ['x-http-method-override', 'DELETE'],
  ['forwarded', 'for=10.0.0.1;proto=https'],
  ['traceparent', '00-00000000000000000000000000000000-0000000000000000-01'],
  ['traceparent', `00-${'f'.repeat(5000)}-00f067aa0ba902b7-01`],
  ['traceparent', 'nonsense'],
  ['tracestate', '=,=,='],
  ['baggage', 'user=root,role=admin'],
  ['cookie', 'user=root'],
])('%s: %s leaves a viewer a viewer', async (name, value) => {
  const headers = { ...bearer(await stack.tokenFor('viewer')), [name]: value }
  const answer = await fetch(`${stack.url}${kpis}`, { headers })
  expect(answer.status).toBe(200)
  expect((await fetch(`${stack.url}/api/audit`, { headers })).status).toBe(403)
  const [entry] = await lastAudit('action=getAwSalesKpis&limit=1')
  expect([entry?.actor, entry?.roles]).toEqual(['viewer', ['viewer']])
})

test('a body of 10 MB is 413, and the next call is answered', async () => {
  const body = new Uint8Array(10 * 2 ** 20)
  const headers = bearer(await stack.tokenFor('viewer'))
  const answer = await fetch(`${stack.url}${kpis}`, { method: 'POST', body, headers })
  expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([
    413,
    'content_too_large',
  ])
  expect((await fetch(`${stack.url}${kpis}`, { headers })).status).toBe(200)
})

test('a refusal is audited with its rule and address, and without the token', async () => {
  const token = await stack.tokenFor('viewer')
  await fetch(`${stack.url}/api/audit`, { headers: bearer(token) })
  await fetch(`${stack.url}${kpis}`, { headers: bearer(`${token}x`) })
  const [bad, denied] = await lastAudit('domain=security&limit=2')
  expect(denied).toMatchObject({
    action: 'access_denied',
    actor: 'viewer',
    outcome: 'denied',
    status: 403,
    parameters: { reason: 'role', address: '127.0.0.1' },
  })
  expect(bad).toMatchObject({
    action: 'token_refused',
    actor: 'unknown',
    status: 401,
    parameters: { reason: 'jws_signature_verification_failed' },
  })
  expect(JSON.stringify([bad, denied])).not.toContain(token.slice(0, 40))
})

test('a page runs our own scripts only, and plain HTTP promises no TLS', async () => {
  const { headers } = await fetch(`${stack.url}/api/health`)
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("frame-ancestors 'self'")
  expect(policy).not.toMatch(/script-src|unsafe-eval/)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('strict-transport-security')).toBeNull()
  const forged = await fetch(`${stack.url}/api/health`, {
    headers: { 'x-forwarded-proto': 'https' },
  })
  expect(forged.headers.get('strict-transport-security')).toBeNull()
})

test.each([
  ['https://bi.example.com', 'https://bi.example.com'],
  ['https://bi.example.com.evil.example', null],
  ['https://evil.example', null],
  ['null', null],
])('a page of %s may read answers of %s', async (origin, allowed) => {
  const headers = { origin, 'access-control-request-method': 'GET' }
  const preflight = await fetch(`${stack.url}${kpis}`, { method: 'OPTIONS', headers })
  expect(preflight.headers.get('access-control-allow-origin')).toBe(allowed)
  const refused = await fetch(`${stack.url}${kpis}`, { headers: { origin } })
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([
    401,
    allowed,
  ])
})
