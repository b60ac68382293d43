import { afterAll, beforeAll, expect, test } from 'bun:test'
import { createKey, type SigningKey, signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import { startUpMs } from '../stack.ts'
import { type SecuredStack, startSecuredStack } from './secured-stack.ts'

let stack: SecuredStack
beforeAll(async () => {
  stack = await startSecuredStack()
}, startUpMs)
afterAll(() => stack.stop())

const coolDownMs = 10_000

/** So many tokens of a key. */
const sign = (count: number, key: SigningKey, kidOf = (_token: number) => key.kid) =>
  Promise.all(
    Array.from({ length: count }, (_, n) => signClaims(key, stack.claims(), { kid: kidOf(n) })),
  )

/** How often each status was answered to calls with these tokens. */
async function answers(tokens: readonly string[]) {
  const calls = tokens.map(async (token) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${stack.url}/api/me`, { headers })).status
  })
  return Object.fromEntries(
    Map.groupBy(await Promise.all(calls), String)
      .entries()
      .map(([status, all]) => [status, all.length]),
  )
}

test('keys rotate at the gateway under 2,000 unknown key ids: 700 valid calls are 200, at one fetch in 10 s', async () => {
  const fresh = await createKey('fresh', 'RS256')
  const unknownKey = await createKey('unknown', 'RS256')
  const unknown = (flood: string) => sign(1000, unknownKey, (token) => `${flood}-${token}`)
  // Signed before the calls: the issuer is in this process too, and must answer the gateway in time.
  const [held, next] = [await sign(400, stack.key), await sign(300, fresh)]
  const floods = [await unknown('first'), await unknown('second')] as const

  const begun = performance.now()
  const due = () => 1 + Math.floor((performance.now() - begun) / coolDownMs)
  expect(await answers(held.slice(0, 100))).toEqual({ 200: 100 })
  stack.publish([stack.key, fresh])
  expect(await Promise.all([answers(floods[0]), answers(held.slice(100, 300))])).toEqual([
    { 401: 1000 },
    { 200: 200 },
  ])
  expect(stack.fetches()).toBeLessThanOrEqual(due())

  await Bun.sleep(begun + coolDownMs + 500 - performance.now())
  expect(
    await Promise.all([answers(next.slice(0, 100)), answers(floods[1]), answers(held.slice(300))]),
  ).toEqual([{ 200: 100 }, { 401: 1000 }, { 200: 100 }])
  stack.publish([fresh])
  expect(await answers(next.slice(100))).toEqual({ 200: 200 })
  expect(stack.fetches()).toBeLessThanOrEqual(due())
  expect(stack.fetches()).toBeGreaterThanOrEqual(2)
}, 180_000)
