import { afterAll, beforeEach, expect, test } from 'bun:test'
import { createInternalTokens } from '@otel-bi/runtime/auth/internal-token'
import { silent } from '../../testing/gateway.ts'
import { request } from './collect.ts'

/** What the service answers, call by call; the last of them again and again. */
let answers: (() => Response)[]
let calls: number
beforeEach(() => {
  calls = 0
})
const service = Bun.serve({
  ...{ port: 0, hostname: '127.0.0.1' },
  fetch: () => answers[Math.min(calls++, answers.length - 1)]?.() ?? new Response(),
})
afterAll(() => service.stop(true))

const problem = (code: string, retryAfter: string) => () =>
  Response.json(
    {
      type: `urn:otel-bi:problem:${code}`,
      ...{ title: code, status: 503, code, instance: '/', trace_id: '0'.repeat(32) },
    },
    { status: 503, headers: { 'retry-after': retryAfter } },
  )

const upstream = { service: 'aw-service', url: service.url.origin } as const
const ask = () =>
  request(
    'aw',
    '/sales/kpis',
    { subject: 'ana', roles: ['viewer'] },
    {
      upstreams: { aw: upstream, wwi: { ...upstream, service: 'wwi-service' } },
      fetch: (asked) => fetch(asked),
      internalTokens: createInternalTokens(
        'a shared secret of the tests, 32+ characters',
        Date.now,
      ),
      logger: silent,
    },
  )
const refused = { detail: 'aw-service answered with status 503.' }

test.each(['overloaded', 'forecast_overloaded'])(
  'a section that a service has no room for (%s) is asked for again after the second that it names',
  async (code) => {
    answers = [problem(code, '1'), () => Response.json({ data: 1 })]
    expect(await ask()).toEqual({ body: { data: 1 } })
    expect(calls).toBe(2)
  },
)

test('to be asked again after 61 s, more than a call may take, is to be unavailable now', async () => {
  answers = [problem('overloaded', '61')]
  expect(await ask()).toEqual(refused)
  expect(calls).toBe(1)
})

test.each(['warehouse_unavailable', 'store_unavailable'])(
  'a service that cannot answer (%s) is not asked again: others wait for the report',
  async (code) => {
    answers = [problem(code, '0')]
    expect(await ask()).toEqual(refused)
    expect(calls).toBe(1)
  },
)
