import { expect, test } from 'bun:test'
import { createTypedClient } from '@otel-bi/client'
import { authorization } from './authorization.ts'

/** A server that takes only the token `fresh`, and a session that begins with another. */
function calls(tokens: { first: string | undefined; after: string | undefined; good?: string }) {
  const sent: string[] = []
  let refusals = 0
  const client = createTypedClient({
    baseUrl: 'http://localhost',
    async fetch(request) {
      const token = request.headers.get('authorization')
      sent.push(`${token} ${await request.text()}`.trim())
      const status = token === `Bearer ${tokens.good ?? 'fresh'}` ? 200 : 401
      return Response.json({ status: 'ok' }, { status })
    },
  })
  client.use(
    authorization({
      token: async () => tokens.first,
      tokenAfter: async () => tokens.after,
      refuse: async () => {
        refusals += 1
      },
    }),
  )
  return { client, sent, refusals: () => refusals }
}

const body = {
  name: 'x',
  baseline_service_level: 0.95,
  demand_multiplier: 1,
  lead_time_multiplier: 1,
  service_level: 0.95,
  unit_cost_change: 0,
  horizon_days: 30,
}

test('a POST refused with 401 is sent once more, whole and with a fresh token', async () => {
  const { client, sent, refusals } = calls({ first: 'old', after: 'fresh' })
  const { response } = await client.POST('/api/wwi/scenarios', {
    body,
    params: { header: { 'idempotency-key': 'k' } },
  })
  const text = JSON.stringify(body)
  expect([response.status, sent, refusals()]).toEqual([
    200,
    [`Bearer old ${text}`, `Bearer fresh ${text}`],
    0,
  ])
})

test('two refusals end it: 2 calls, 1 notice to the session, and the 401 for the caller', async () => {
  const { client, sent, refusals } = calls({ first: 'old', after: 'fresh', good: 'none' })
  const { response } = await client.GET('/api/me')
  expect([response.status, sent.length, refusals()]).toEqual([401, 2, 1])
})

test('without another token, or without any, nothing is sent twice', async () => {
  const ended = calls({ first: 'old', after: undefined })
  await ended.client.GET('/api/me')
  const anonymous = calls({ first: undefined, after: 'fresh' })
  await anonymous.client.GET('/api/me')
  expect([ended.sent, anonymous.sent]).toEqual([['Bearer old'], ['null']])
})
