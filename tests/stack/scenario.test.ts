import { afterAll, beforeAll, expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import { AuditEntry } from '@otel-bi/contract/audit'
import { Problem } from '@otel-bi/contract/problem'
import { WwiScenario } from '@otel-bi/contract/wwi/scenarios'
import { type Stack, startStack, startUpMs } from './stack.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
}, startUpMs)
afterAll(() => stack.stop())

const post = (body: string, key = crypto.randomUUID()) =>
  fetch(`${stack.url}/api/wwi/scenarios`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
  })

test('a scenario posted twice through the gateway is made once, found by its location, and audited', async () => {
  const key = crypto.randomUUID()
  const body = JSON.stringify({ name: 'Ljetna gužva', demand_multiplier: 1.5 })
  const first = await post(body, key)
  const again = await post(body, key)
  expect([first.status, again.status]).toEqual([201, 200])
  const scenario = WwiScenario.parse(await first.json())
  const found = await fetch(`${stack.url}${first.headers.get('location')}`)
  expect(WwiScenario.parse(await found.json())).toEqual(scenario)
  const audit = await fetch(`${stack.url}/api/audit?action=createWwiScenario`)
  const { data } = pageOf(AuditEntry).parse(await audit.json())
  expect(data.map(({ status }) => status)).toEqual([200, 201])
})

test('a body of 65,537 bytes is 413 through the gateway, and one that is not JSON 400', async () => {
  for (const [body, status, code] of [
    [JSON.stringify({ name: 'x' }).padEnd(65_537), 413, 'content_too_large'],
    ['{', 400, 'malformed_request'],
  ] as const) {
    const answer = await post(body)
    expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([status, code])
  }
})
