import { expect, test } from 'bun:test'
import { services } from '@otel-bi/contract/services'
import type { AccessTokenRules } from '@otel-bi/runtime/auth/access-token'
import { KeysUnavailable } from '@otel-bi/runtime/auth/key-set'
import { createKey, signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { spokeTls } from './caller.ts'
import { type GuardDeps, mountGuards } from './guards.ts'

const now = new Date('2026-01-31T08:00:00Z')
const key = await createKey('current')
const rules: AccessTokenRules = {
  issuer: 'https://id.example.com',
  audience: 'otel-bi',
  requiredScopes: [],
  roles: { claim: 'roles', mapping: new Map([['viewer', 'viewer']]) },
  keys: async () => key.publicKey,
  now: () => now,
}

const noLimits = { perAddress: 0, perSubject: 0, mcp: 0 }

const bearer = async (subject: string, roles: readonly string[] = ['viewer']) => {
  const issued = now.getTime() / 1000
  const { issuer: iss, audience: aud } = rules
  const claims = { sub: subject, roles, iss, aud, iat: issued, exp: issued + 60 }
  return { authorization: `Bearer ${await signClaims(key, claims)}` }
}

/** Every route of the contract behind the guards, each answering the name of its caller. */
function guarded(changes: Partial<GuardDeps> = {}) {
  const records: AuditRecord[] = []
  const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
  const deps: GuardDeps = {
    accessToken: rules,
    rateLimits: noLimits,
    trustedProxyHops: 0,
    corsOrigins: [],
    audit: async (record) => void records.push(record),
    logger,
    now: () => now,
    ...changes,
  }
  const app = createShell(logger, { isSecure: (c) => spokeTls(c, deps.trustedProxyHops) })
  mountGuards(app, deps)
  for (const { method, getRoutingPath } of services.gateway.routes)
    app.on(method.toUpperCase(), getRoutingPath(), (c) => c.text(c.get('identity').subject))
  const ask = async (path: string, headers: Record<string, string> = {}, address = '10.0.0.1') =>
    app.request(path, { headers }, { requestIP: () => ({ address }) })
  return { ask, records }
}

/** One call after the other, so that it is known which of them was one too many. */
async function statuses(calls: readonly (() => Promise<Response>)[]): Promise<number[]> {
  const found: number[] = []
  for (const call of calls) found.push((await call()).status)
  return found
}

const kpis = '/api/aw/sales/kpis'

test('of 5 calls at 3 a minute 3 are 200 and 2 are 429, and another user’s call is 200', async () => {
  const { ask } = guarded({ rateLimits: { ...noLimits, perSubject: 3 } })
  const [ana, ben] = [await bearer('ana'), await bearer('ben')]
  const calls = Array.from({ length: 5 }, () => () => ask(kpis, ana))
  expect(await statuses([...calls, () => ask(kpis, ben)])).toEqual([200, 200, 200, 429, 429, 200])
})

test('the second of 3 calls leaves 1, and the fourth says when to come back', async () => {
  const { ask } = guarded({ rateLimits: { ...noLimits, perAddress: 100, perSubject: 3 } })
  const ana = await bearer('ana')
  const answers: Response[] = []
  for (let call = 0; call < 4; call += 1) answers.push(await ask(kpis, ana))
  const header = (name: string) => answers.map(({ headers }) => headers.get(name))
  expect(header('ratelimit-policy')).toEqual(Array.from({ length: 4 }, () => '3;w=60'))
  expect(header('ratelimit-remaining')).toEqual(['2', '1', '0', '0'])
  expect(Number(header('retry-after')[3])).toBeGreaterThan(0)
})

test('addresses are limited before a sign-in, each on its own', async () => {
  const { ask } = guarded({ rateLimits: { ...noLimits, perAddress: 1 } })
  expect(
    await statuses([
      () => ask('/api/config'),
      () => ask(kpis),
      () => ask('/api/config', {}, '10.0.0.2'),
    ]),
  ).toEqual([200, 429, 200])
})

test('X-Forwarded-For is not believed, so inventing addresses escapes no limit', async () => {
  const { ask } = guarded({ rateLimits: { ...noLimits, perAddress: 1 } })
  const from = (address: string) => () => ask('/api/config', { 'x-forwarded-for': address })
  expect(await statuses([from('1.1.1.1'), from('2.2.2.2')])).toEqual([200, 429])
})

test('behind one proxy the last entry counts, and what the caller wrote before it does not', async () => {
  const { ask } = guarded({ rateLimits: { ...noLimits, perAddress: 1 }, trustedProxyHops: 1 })
  const from = (entries: string) => () => ask('/api/config', { 'x-forwarded-for': entries })
  expect(
    await statuses([from('1.1.1.1, 9.9.9.9'), from('2.2.2.2, 9.9.9.9'), from('8.8.8.8')]),
  ).toEqual([200, 429, 200])
})

test.each([
  [0, 'https', null],
  [1, 'http', null],
  [1, 'https', 'max-age=31536000; includeSubDomains'],
])('with %i proxies and X-Forwarded-Proto %s, HSTS is %s', async (hops, proto, expected) => {
  const { ask } = guarded({ trustedProxyHops: hops })
  const { headers } = await ask('/api/config', { 'x-forwarded-proto': proto })
  expect(headers.get('strict-transport-security')).toBe(expected)
})

test('a refusal is audited with its rule and address; a call without a token is not', async () => {
  const { ask, records } = guarded()
  const { authorization } = await bearer('ana')
  await ask(kpis)
  await ask(kpis, { authorization: `${authorization.slice(0, -2)}` })
  await ask('/api/audit', { authorization })
  expect(records).toMatchObject([
    {
      action: 'token_refused',
      actor: 'unknown',
      parameters: { reason: 'jws_signature_verification_failed', address: '10.0.0.1' },
    },
    { action: 'access_denied', actor: 'ana', status: 403, parameters: { reason: 'role' } },
  ])
  expect(JSON.stringify(records)).not.toContain(authorization.slice(7, 40))
})

test('500 bad tokens from one address are 60 security events, and 100 calls too many are 1', async () => {
  const { ask, records } = guarded({ rateLimits: { ...noLimits, perAddress: 500 } })
  const calls = (count: number) =>
    Promise.all(Array.from({ length: count }, () => ask(kpis, { authorization: 'Bearer x.y.z' })))
  await calls(500)
  expect(records.length).toBe(60)
  const other = guarded({ rateLimits: { ...noLimits, perAddress: 1 } })
  await statuses(Array.from({ length: 101 }, () => () => other.ask('/api/config')))
  expect(other.records.map(({ action }) => action)).toEqual(['rate_limited'])
})

test('a refusal stands when it cannot be audited: 401, not 503', async () => {
  const { ask } = guarded({
    audit: async () => {
      throw new Error('the store is gone')
    },
  })
  expect((await ask(kpis, { authorization: 'Bearer x.y.z' })).status).toBe(401)
})

test('while no key could ever be fetched a token is neither good nor bad: 503, Retry-After 5', async () => {
  const keys = () => Promise.reject(new KeysUnavailable('the issuer has not answered yet'))
  const { ask, records } = guarded({ accessToken: { ...rules, keys } })
  const { status, headers } = await ask(kpis, await bearer('ana'))
  expect([status, headers.get('retry-after'), records.length]).toEqual([503, '5', 0])
})

test('a user without a role may ask who they are, 200, and nothing else, 403; without a token, 401', async () => {
  const { ask } = guarded()
  const ivo = await bearer('ivo', [])
  const calls = [() => ask('/api/me', ivo), () => ask(kpis, ivo), () => ask('/api/me')]
  expect(await statuses(calls)).toEqual([200, 403, 401])
})

test('with authentication off every caller is anonymous and may read the audit log', async () => {
  const { ask } = guarded({ accessToken: undefined })
  expect(await (await ask('/api/audit')).text()).toBe('anonymous')
})
