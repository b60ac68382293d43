import { afterEach, describe, expect, test } from 'bun:test'
import { createOtelBiClient } from './client.ts'
import { ApiProblem, dataOf } from './problem.ts'
import type { RetryOptions } from './retry.ts'

const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A gateway that gives these answers one after the other, the last one again and again. */
function gatewayAnswering(...answers: (() => Response | Promise<Response>)[]) {
  const heard: { readonly method: string; readonly body: string; readonly key: string | null }[] =
    []
  const server = Bun.serve({
    port: 0,
    async fetch(request) {
      const { method, headers } = request
      heard.push({ method, body: await request.text(), key: headers.get('idempotency-key') })
      const answer = answers[Math.min(heard.length, answers.length) - 1]
      return answer?.() ?? new Response(null, { status: 500 })
    },
  })
  stops.push(() => server.stop(true))
  const at = (options: RetryOptions = {}) =>
    createOtelBiClient({ baseUrl: server.url.origin, ...options })
  return { at, heard }
}

const healthy = () => Response.json({ status: 'ok' })
const problem = (status: number, headers: Record<string, string> = { 'retry-after': '0' }) =>
  Response.json({ status, code: 'upstream_unavailable' }, { status, headers })
const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no failure',
    (failure: unknown) => failure,
  )
const never = () => new Promise<Response>(() => undefined)

describe('a call that may be repeated', () => {
  test.each([429, 502, 503, 504])('is sent again after a %i, and then answers', async (status) => {
    const { at, heard } = gatewayAnswering(() => problem(status), healthy)
    expect(await dataOf(at().GET('/api/health'))).toMatchObject({ status: 'ok' })
    expect(heard).toHaveLength(2)
  })

  test('is sent 1 + 2 times by default; the last problem is the answer', async () => {
    const { at, heard } = gatewayAnswering(() => problem(503))
    expect(await failureOf(dataOf(at().GET('/api/health')))).toMatchObject({
      code: 'upstream_unavailable',
      status: 503,
    })
    expect(heard).toHaveLength(3)
  })

  test('is sent once when there are 0 retries', async () => {
    const { at, heard } = gatewayAnswering(() => problem(503))
    expect((await at({ retries: 0 }).GET('/api/health')).response.status).toBe(503)
    expect(heard).toHaveLength(1)
  })

  test('is not sent again after a 422, which would only be repeated', async () => {
    const { at, heard } = gatewayAnswering(() => problem(422))
    expect((await at().GET('/api/health')).response.status).toBe(422)
    expect(heard).toHaveLength(1)
  })

  test('waits the 1 s of Retry-After, not the 300 ms at most of the first backoff', async () => {
    const { at } = gatewayAnswering(() => problem(503, { 'retry-after': '1' }), healthy)
    const started = performance.now()
    await at().GET('/api/health')
    expect(performance.now() - started).toBeGreaterThan(900)
  })

  test.each([
    ['31 seconds', () => '31'],
    ['the hour after this one', () => new Date(Date.now() + 3_600_000).toUTCString()],
  ])(
    'fails at once when Retry-After is %s: no call waits longer than 30 s',
    async (_what, after) => {
      const { at, heard } = gatewayAnswering(() => problem(503, { 'retry-after': after() }))
      expect((await at().GET('/api/health')).response.status).toBe(503)
      expect(heard).toHaveLength(1)
    },
  )

  test('is sent again when the first connection was refused', async () => {
    let tries = 0
    const client = createOtelBiClient({
      baseUrl: 'http://gateway.test',
      fetch: async () => {
        tries += 1
        if (tries === 1) throw new TypeError('fetch failed')
        return healthy()
      },
    })
    expect(await dataOf(client.GET('/api/health'))).toMatchObject({ status: 'ok' })
    expect(tries).toBe(2)
  })

  test('is sent again when a try got no answer within its time', async () => {
    const { at, heard } = gatewayAnswering(never, healthy)
    expect(await dataOf(at({ timeoutMs: 2_000 }).GET('/api/health'))).toMatchObject({
      status: 'ok',
    })
    expect(heard).toHaveLength(2)
  })

  test('that gets no answer in any of its tries is unreachable', async () => {
    const { at, heard } = gatewayAnswering(never)
    const failure = await failureOf(dataOf(at({ timeoutMs: 1_000 }).GET('/api/health')))
    expect(failure).toBeInstanceOf(ApiProblem)
    expect(failure).toMatchObject({ code: 'unreachable', status: null })
    expect(heard).toHaveLength(3)
  })

  test('is not ended by its time once the answer has begun', async () => {
    const slow = () =>
      new Response(
        new ReadableStream({
          async start(controller) {
            controller.enqueue(new TextEncoder().encode('{"status"'))
            await Bun.sleep(2_500)
            controller.enqueue(new TextEncoder().encode(':"ok"}'))
            controller.close()
          },
        }),
        { headers: { 'content-type': 'application/json' } },
      )
    const { at } = gatewayAnswering(slow)
    expect(await dataOf(at({ timeoutMs: 2_000 }).GET('/api/health'))).toMatchObject({
      status: 'ok',
    })
  })
})

describe('a POST', () => {
  const run = {
    params: { path: { domain: 'aw', job_id: 'aw.daily.data_quality' } },
  } as const

  test('is sent once: the server may have accepted the first', async () => {
    const { at, heard } = gatewayAnswering(() => problem(503))
    await at().POST('/api/reports/generate')
    expect(heard).toHaveLength(1)
  })

  test('with an Idempotency-Key is sent again with the same key', async () => {
    const { at, heard } = gatewayAnswering(
      () => problem(503),
      () => Response.json({}, { status: 202 }),
    )
    const params = { ...run.params, header: { 'idempotency-key': 'key-0001' } }
    const { response } = await at().POST('/api/jobs/{domain}/{job_id}/run', { params })
    expect([response.status, heard.map(({ key }) => key)]).toEqual([202, ['key-0001', 'key-0001']])
  })

  test('is sent again with the same body', async () => {
    const { at, heard } = gatewayAnswering(
      () => problem(503),
      () => Response.json({}, { status: 201 }),
    )
    const body = {
      name: 'Rush',
      service_level: 0.98,
      baseline_service_level: 0.95,
      demand_multiplier: 1.2,
      lead_time_multiplier: 1,
      unit_cost_change: 0,
    }
    await at().POST('/api/wwi/scenarios', {
      params: { header: { 'idempotency-key': 'key-0002' } },
      body,
    })
    expect(heard.map((each) => JSON.parse(each.body))).toEqual([body, body])
  })
})

describe('aborting', () => {
  test.each([
    ['while no server answers', never],
    ['between two tries', () => problem(503, { 'retry-after': '20' })],
  ])('%s ends the call with an AbortError, and it is not sent again', async (_when, answer) => {
    const { at, heard } = gatewayAnswering(answer)
    const controller = new AbortController()
    const call = failureOf(dataOf(at().GET('/api/health', { signal: controller.signal })))
    while (heard.length === 0) await Bun.sleep(5)
    await Bun.sleep(50)
    controller.abort()
    expect(await call).toMatchObject({ name: 'AbortError' })
    expect(heard).toHaveLength(1)
  })
})
