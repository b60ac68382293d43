import { afterEach, beforeEach, expect, test } from 'bun:test'
import {
  type AccessTokenRules,
  createAccessTokenVerifier,
  verifyAccessToken,
} from './access-token.ts'
import { createKeySet } from './key-set.ts'
import {
  createKey,
  type Issuer,
  type SigningKey,
  signClaims,
  startIssuer,
} from './testing/issuer.ts'

const start = Date.parse('2026-01-31T08:00:00Z')
const [first, second] = await Promise.all([createKey('first'), createKey('second')])

let issuer: Issuer
let clock: number
let errors: unknown[]
let rules: AccessTokenRules
beforeEach(() => {
  issuer = startIssuer([first])
  clock = start
  errors = []
  rules = {
    issuer: 'https://id.example.com',
    audience: 'otel-bi',
    requiredScopes: [],
    roles: undefined,
    now: () => new Date(start),
    keys: createKeySet({
      url: issuer.jwksUrl,
      fetch,
      now: () => clock,
      onError: (error) => errors.push(error),
    }),
  }
})
afterEach(() => issuer.stop())

const seconds = (count: number) => {
  clock += count * 1000
}

const tokenOf = (key: SigningKey, kid = key.kid) =>
  signClaims(
    key,
    {
      sub: 'ana',
      iss: 'https://id.example.com',
      aud: 'otel-bi',
      iat: start / 1000,
      exp: start / 1000 + 300,
    },
    { kid },
  )

const outcomeOf = async (token: string) => (await verifyAccessToken(token, rules)).outcome
const outcomes = async (tokens: readonly string[]) => [
  ...new Set(await Promise.all(tokens.map(outcomeOf))),
]
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value)

test('100 calls at once with the first token fetch the keys 1 time', async () => {
  expect(await outcomes(times(100, await tokenOf(first)))).toEqual(['allowed'])
  expect(issuer.fetches()).toBe(1)
})

test('1,000 unknown key ids cost 1 fetch per 10 s: 1 at first, 2 after 10 s, 3 after 20 s', async () => {
  const forged = await Promise.all(
    Array.from({ length: 1000 }, (_, index) => tokenOf(second, `unknown-${index}`)),
  )
  await outcomeOf(await tokenOf(first))
  for (const expected of [1, 2, 3]) {
    expect(await outcomes(forged)).toEqual(['refused'])
    expect(issuer.fetches()).toBe(expected)
    seconds(10)
  }
}, 180_000)

test('while keys rotate under 1,000 unknown key ids no valid token is refused, at 2 fetches', async () => {
  const [old, fresh] = [await tokenOf(first), await tokenOf(second)]
  const forged = await Promise.all(times(1000, 0).map((_, n) => tokenOf(second, `unknown-${n}`)))
  await outcomeOf(old)
  issuer.publish([first, second])
  seconds(10)
  const attack = outcomes(forged)
  expect(await outcomes([...times(200, old), ...times(200, fresh)])).toEqual(['allowed'])
  issuer.publish([second])
  expect(await outcomes(times(200, fresh))).toEqual(['allowed'])
  expect(await attack).toEqual(['refused'])
  expect(issuer.fetches()).toBe(2)
}, 180_000)

test('a key that was withdrawn is refused once the held keys are older than 300 s', async () => {
  const old = await tokenOf(first)
  expect(await outcomeOf(old)).toBe('allowed')
  issuer.publish([second])
  seconds(300)
  expect(await outcomeOf(old)).toBe('allowed')
  seconds(1)
  expect(await outcomeOf(old)).toBe('refused')
})

test('while the issuer is down its last keys serve for hours, and it is asked once per 10 s', async () => {
  const token = await tokenOf(first)
  await outcomeOf(token)
  issuer.goDown()
  seconds(7200)
  expect(await outcomes(times(100, token))).toEqual(['allowed'])
  expect([issuer.fetches(), errors.length]).toEqual([2, 1])
})

test('an issuer that never answered is not a bad token, and is asked again after 1 s', async () => {
  issuer.goDown()
  const token = await tokenOf(first)
  expect(await outcomes(times(100, token))).toEqual(['keys_unavailable'])
  expect(issuer.fetches()).toBe(1)
  seconds(1)
  await outcomeOf(token)
  expect(issuer.fetches()).toBe(2)
})

/** A verifier that remembers, and how often it looked a key up. */
function counting(now = () => start) {
  const { keys } = rules
  const { version = async () => undefined } = keys
  let lookups = 0
  const find: typeof keys = (header, token) => {
    lookups += 1
    return keys(header, token)
  }
  const verify = createAccessTokenVerifier({
    ...rules,
    now: () => new Date(now()),
    keys: Object.assign(find, { version }),
  })
  const outcome = async (token: string) => (await verify(token)).outcome
  return { outcome, lookups: () => lookups }
}

test('a token of 300 s is verified once, and refused 5 s after its end, for the skew', async () => {
  let now = start
  const { outcome, lookups } = counting(() => now)
  const token = await tokenOf(first)
  expect([await outcome(token), await outcome(token), lookups()]).toEqual(['allowed', 'allowed', 1])
  now += 304_000
  expect([await outcome(token), lookups()]).toEqual(['allowed', 1])
  now += 1_000
  expect([await outcome(token), lookups()]).toEqual(['refused', 2])
})

test('a remembered token is refused as soon as the keys are fetched again without its own', async () => {
  const { outcome } = counting()
  const token = await tokenOf(first)
  expect(await outcome(token)).toBe('allowed')
  issuer.publish([second])
  seconds(11)
  expect(await outcome(token)).toBe('allowed')
  // A token of an unknown key makes the keys be fetched.
  expect(await outcome(await tokenOf(second))).toBe('allowed')
  expect(await outcome(token)).toBe('refused')
})
