import { afterAll, beforeAll, expect, test } from 'bun:test'
import { createKey, type SigningKey, signClaims } from '@otel-bi/runtime/auth/testing/issuer'
import { type SecuredStack, startSecuredStack } from './secured-stack.ts'

let stack: SecuredStack
beforeAll(async () => {
  stack = await startSecuredStack()
}, 60_000)
afterAll(() => stack.stop())

const coolDownMs = 10_000

/** How often each status was answered to so many calls with tokens of a key. */
async function answers(count: number, key: SigningKey, kidOf = (_call: number) => key.kid) {
  const calls = Array.from({ length: count }, async (_, call) => {
    const token = await signClaims(key, stack.claims(), { kid: kidOf(call) })
    const headers = { authorization: `Bearer ${token}` }
    return (await fetch(`${stack.url}/api/me`, { headers })).status
  })
  return Object.fromEntries(
    Map.groupBy(await Promise.all(calls), String)
      .entries()
      .map(([status, all]) => [status, all.length]),
  )
}

test('keys rotate at the gateway under 2,000 unknown key ids: 700 valid calls are 200, at 2 fetches', async () => {
  const fresh = await createKey('fresh', 'RS256')
  const unknownKey = await createKey('unknown', 'RS256')
  const unknown = (flood: string) => answers(1000, unknownKey, (call) => `${flood}-${call}`)

  const fetched = performance.now()
  expect(await answers(100, stack.key)).toEqual({ 200: 100 })
  stack.publish([stack.key, fresh])
  expect(await Promise.all([unknown('first'), answers(200, stack.key)])).toEqual([
    { 401: 1000 },
    { 200: 200 },
  ])
  expect(stack.fetches()).toBe(1)

  await Bun.sleep(fetched + coolDownMs + 500 - performance.now())
  expect(
    await Promise.all([answers(100, fresh), unknown('second'), answers(100, stack.key)]),
  ).toEqual([{ 200: 100 }, { 401: 1000 }, { 200: 100 }])
  stack.publish([fresh])
  expect(await answers(200, fresh)).toEqual({ 200: 200 })
  expect(stack.fetches()).toBe(2)
}, 60_000)
