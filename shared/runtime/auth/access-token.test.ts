import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { createLocalJWKSet } from 'jose'
import { type AccessTokenRules, verifyAccessToken } from './access-token.ts'
import { createKey, signClaims } from './testing/issuer.ts'

const now = new Date('2026-01-31T08:00:00Z')
const seconds = now.getTime() / 1000
const key = await createKey('current')
const rules: AccessTokenRules = {
  issuer: 'https://id.example.com',
  audience: 'otel-bi',
  requiredScopes: [],
  roles: undefined,
  keys: createLocalJWKSet({ keys: [key.jwk] }),
  now: () => now,
}
const good = {
  sub: 'ana',
  iss: rules.issuer,
  aud: rules.audience,
  iat: seconds,
  exp: seconds + 60,
}
const outcomeOf = async (token: string) => (await verifyAccessToken(token, rules)).outcome

const part = (value: unknown) => Buffer.from(JSON.stringify(value) ?? '').toString('base64url')

test('whatever is not signed by the issuer is refused, and never an exception', async () => {
  const header = fc.record({
    alg: fc.constantFrom('none', 'HS256', 'ES256', 'RS256', '', null, 1),
    kid: fc.option(fc.oneof(fc.constant('current'), fc.string())),
    typ: fc.jsonValue(),
    crit: fc.option(fc.jsonValue()),
  })
  const parts = fc.tuple(
    fc.oneof(header, fc.jsonValue()).map(part),
    fc.oneof(fc.constant(good), fc.jsonValue()).map(part),
    fc.base64String().map((text) => text.replace(/=+$/, '')),
  )
  const token = fc.oneof(
    parts.map((three) => three.join('.')),
    fc.string(),
  )
  await fc.assert(fc.asyncProperty(token, async (text) => (await outcomeOf(text)) === 'refused'))
})

test('one claim of any other kind than it should be is refused or ignored, and never an exception', async () => {
  const claim = fc.constantFrom(
    'sub',
    'iss',
    'aud',
    'iat',
    'exp',
    'nbf',
    'scope',
    'scp',
    'typ',
    'cnf',
  )
  await fc.assert(
    fc.asyncProperty(claim, fc.jsonValue(), async (name, value) => {
      const outcome = await outcomeOf(await signClaims(key, { ...good, [name]: value }))
      return outcome === 'refused' || outcome === 'allowed'
    }),
  )
})

const ofOtherKinds = [
  ...['nonce', 'at_hash', 'c_hash', 's_hash', 'events', 'code', 'id_token', 'cnf'],
  ...['urn:openid:params:jwt:claim:rt_hash', 'urn:openid:params:jwt:claim:auth_req_id'],
]

test.each(ofOtherKinds)(
  'the claim %s of another kind of token is enough to refuse it, though it names client and scope',
  async (name) => {
    const accessToken = { ...good, client_id: 'dashboard', scope: 'bi.read' }
    for (const header of [{ typ: 'JWT' }, { typ: 'at+jwt' }]) {
      expect(await outcomeOf(await signClaims(key, accessToken, header))).toBe('allowed')
      const token = await signClaims(key, { ...accessToken, [name]: 'x' }, header)
      expect(await outcomeOf(token)).toBe('refused')
    }
  },
)

test('times are taken 5 s generously: expired or coming by 4 s is good, by 6 s is not', async () => {
  const at = (claims: object) => signClaims(key, { ...good, ...claims }).then(outcomeOf)
  for (const [by, expected] of [
    [4, 'allowed'],
    [6, 'refused'],
  ] as const)
    expect([
      await at({ exp: seconds - by }),
      await at({ nbf: seconds + by }),
      await at({ iat: seconds + by }),
    ]).toEqual([expected, expected, expected])
})

test('a second over 24 h after it was issued, and 5 s of skew, a token ends whatever its expiry', async () => {
  const issuedAgo = (age: number) =>
    signClaims(key, { ...good, iat: seconds - age }).then(outcomeOf)
  expect([await issuedAgo(86_405), await issuedAgo(86_406)]).toEqual(['allowed', 'refused'])
})
