import { describe, expect, test } from 'bun:test'
import { SignJWT } from 'jose'
import type { Identity } from './identity.ts'
import { mintInternalToken, verifyInternalToken } from './internal-token.ts'

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
