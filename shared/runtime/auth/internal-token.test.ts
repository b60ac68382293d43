import { describe, expect, test } from 'bun:test'
import { role } from '@otel-bi/contract/access'
import { SignJWT } from 'jose'
import type { Identity } from './identity.ts'
import {
  createInternalTokens,
  createInternalTokenVerifier,
  mintInternalToken,
  verifyInternalToken,
} from './internal-token.ts'

const secret = '0123456789abcdef0123456789abcdef'
const rules = { secret, issuers: ['api-gateway'], audience: 'aw-service' }
const ana: Identity = { subject: 'ana', roles: ['viewer'] }

/** A token of our own kind with some of its claims changed. */
function token(claims: { iss?: string; aud?: string; iat?: number; exp?: number; sub?: string }) {
  const now = Math.trunc(Date.now() / 1000)
  return new SignJWT({ roles: ['admin'] })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(claims.sub ?? 'ana')
    .setIssuer(claims.iss ?? 'api-gateway')
    .setAudience(claims.aud ?? 'aw-service')
    .setIssuedAt(claims.iat ?? now)
    .setExpirationTime(claims.exp ?? now + 60)
    .sign(new TextEncoder().encode(secret))
}

test('a minted token speaks for its user, at its audience', async () => {
  expect(
    await verifyInternalToken(await mintInternalToken(secret, 'aw-service', ana), rules),
  ).toEqual(ana)
})

describe('while secrets rotate', () => {
  const next = 'fedcba9876543210fedcba9876543210'
  const rotating = { ...rules, secret: next, previousSecret: secret }
  test.each([
    ['the new secret', next, ana],
    ['the previous secret', secret, ana],
    ['a secret before that', `${secret}x`, undefined],
  ])('a token of %s', async (_what, signedWith, expected) => {
    const minted = await mintInternalToken(signedWith, 'aw-service', ana)
    expect(await verifyInternalToken(minted, rotating)).toEqual(expected)
  })
})

test('a token is given out for 20 s, so that at least 40 of its 60 s are left', async () => {
  let clock = Date.parse('2026-01-31T08:00:00Z')
  const tokenFor = createInternalTokens(secret, () => clock)
  const first = await tokenFor('aw-service', ana)
  clock += 20_000
  expect(await tokenFor('aw-service', ana)).toBe(first)
  clock += 1
  expect(await tokenFor('aw-service', ana)).not.toBe(first)
})

test('2 services × 2 users × 2 sets of roles are 8 tokens', async () => {
  const tokenFor = createInternalTokens(secret, () => 0)
  const minted = ['aw-service', 'wwi-service'].flatMap((audience) =>
    ['ana', 'ben'].flatMap((subject) =>
      [['viewer'], ['admin']].flatMap((roles) => {
        const identity = { subject, roles: role.options.filter((name) => roles.includes(name)) }
        return [tokenFor(audience, identity), tokenFor(audience, identity)]
      }),
    ),
  )
  expect(new Set(await Promise.all(minted)).size).toBe(8)
})

describe('a token is refused', () => {
  const now = Math.trunc(Date.now() / 1000)
  test.each([
    ['of another service', () => mintInternalToken(secret, 'wwi-service', ana)],
    ['signed with another secret', () => mintInternalToken(`${secret}x`, 'aw-service', ana)],
    ['of another issuer', () => token({ iss: 'api-gateway/' })],
    ['issued 70 s ago, whatever its expiry says', () => token({ iat: now - 70, exp: now + 3600 })],
    ['expired 10 s ago', () => token({ iat: now - 50, exp: now - 10 })],
    ['without a subject', () => token({ sub: '' })],
    ['that is no token', async () => 'a.b.c'],
    ['that is empty', async () => ''],
  ])('%s', async (_what, make) => {
    expect(await verifyInternalToken(await make(), rules)).toBeUndefined()
  })

  test('of algorithm none', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = {
      sub: 'ana',
      roles: ['admin'],
      iss: 'api-gateway',
      aud: 'aw-service',
      iat: now,
      exp: now + 60,
    }
    const unsigned = `${part({ alg: 'none' })}.${part(claims)}.`
    expect(await verifyInternalToken(unsigned, rules)).toBeUndefined()
  })
})

test('a remembered token of 60 s is admitted at 64.9 s, for 5 s of skew, and refused at 65', async () => {
  const start = Math.trunc(Date.now() / 1_000) * 1_000
  let now = start
  const verify = createInternalTokenVerifier(rules, () => now)
  const minted = await mintInternalToken(secret, 'aw-service', ana, new Date(start))
  expect(await verify(minted)).toEqual(ana)
  now = start + 64_900
  expect(await verify(minted)).toEqual(ana)
  now = start + 65_000
  expect(await verify(minted)).toBeUndefined()
})

test('a remembered token admits no other: one letter changed is refused', async () => {
  const verify = createInternalTokenVerifier(rules, Date.now)
  const minted = await mintInternalToken(secret, 'aw-service', ana)
  expect(await verify(minted)).toEqual(ana)
  const changed = minted.replace(/.{10}$/, (end) => [...end].toReversed().join(''))
  expect(await verify(changed)).toBeUndefined()
})
