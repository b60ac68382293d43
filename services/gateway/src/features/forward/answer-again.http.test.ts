import { afterAll, beforeEach, expect, test } from 'bun:test'
import { gatewayCacheControl } from '@otel-bi/contract/gateway-cache'
import type { AuditRecord } from '@otel-bi/store/audit-record'
import { StoreUnavailable } from '@otel-bi/store/errors'
import { openTestGateway, silent } from '../../testing/gateway.ts'
import { mountForwarding } from './forward.routes.ts'

const at = new Date('2026-01-31T08:00:00Z')
const body = JSON.stringify({ data: [1, 2], meta: { row_count: 2 } })
const etag = '"version-1"'
const said = {
  etag,
  'cache-control': 'private, no-cache',
  'content-length': String(body.length),
  'content-type': 'application/json',
  'x-row-count': '2',
  [gatewayCacheControl]: 'max-age=60',
}

const asked: string[] = []
const records: AuditRecord[] = []
let answer: (request: Request) => Response
let audit: (record: AuditRecord) => Promise<void>
beforeEach(() => {
  asked.length = 0
  records.length = 0
  answer = () => new Response(body, { headers: said })
  audit = async (record) => void records.push(record)
})

const service = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch(request) {
    asked.push(request.method)
    return answer(request)
  },
})
afterAll(() => service.stop(true))

/** What a service sends of its answer before it closes the connection. */
let sent = body
const breakingOff = Bun.listen({
  port: 0,
  hostname: '127.0.0.1',
  socket: {
    data(socket) {
      const lines = Object.entries(said).map(([name, value]) => `${name}: ${value}`)
      socket.end(['HTTP/1.1 200 OK', ...lines, '', sent].join('\r\n'))
    },
  },
})
afterAll(() => breakingOff.stop(true))

const gateway = await openTestGateway(at)
const url = gateway.serve(
  {
    audit: (record) => audit(record),
    fetch,
    internalTokens: async () => 'token',
    logger: silent,
    now: () => at,
    serviceTimeouts: { forward: 20_000, overview: 20_000 },
    upstreams: {
      aw: { service: 'aw-service', url: `http://127.0.0.1:${service.port}` },
      wwi: { service: 'wwi-service', url: `http://127.0.0.1:${breakingOff.port}` },
    },
  },
  mountForwarding,
)
const ana = { sub: 'ana', roles: ['viewer'] }
let days = 0
/** A question that no other test has asked. */
const question = () => {
  days += 1
  return new URL(`/api/aw/sales/kpis?days_back=${days}`, url)
}

/** All that a caller sees, but for the ids of the trace and the time. */
const seen = async (response: Response) => {
  const headers = [...response.headers].filter(
    ([name]) => !/^(?:date|trace|x-trace|x-span)/.test(name),
  )
  return { status: response.status, headers, body: await response.text() }
}

test('of 3 equal calls the first asks the service, and all get the same bytes and headers', async () => {
  const to = question()
  const first = await seen(await gateway.call(to, ana))
  for (const again of [await gateway.call(to, ana), await gateway.call(to, ana)])
    expect(await seen(again)).toEqual(first)
  expect([asked.length, first.status, first.body]).toEqual([1, 200, body])
  expect(first.headers).toContainEqual(['x-row-count', '2'])
})

test('neither the first caller nor the next sees what the service told the gateway', async () => {
  const to = question()
  for (const response of [await gateway.call(to, ana), await gateway.call(to, ana)])
    expect(response.headers.has(gatewayCacheControl)).toBe(false)
})

test('what is given again is audited for who asks, under its operation, with its 2 rows', async () => {
  const to = question()
  await gateway.call(to, ana)
  expect(records).toEqual([])
  await gateway.call(to, { ...ana, sub: 'ivo' })
  expect(records).toMatchObject([
    {
      ...{ service: 'api-gateway', domain: 'aw', action: 'getAwSalesKpis', actor: 'ivo' },
      ...{ roles: ['viewer'], resource: '/api/aw/sales/kpis', outcome: 'succeeded', status: 200 },
      ...{ parameters: { days_back: String(days) }, rowCount: 2 },
    },
  ])
})

test('what cannot be audited is not given: 503, without the figures', async () => {
  const to = question()
  await gateway.call(to, ana)
  audit = async () => {
    throw new StoreUnavailable('gone')
  }
  const refused = await gateway.call(to, ana)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await refused.text()).not.toContain('data')
})

test('other roles ask the service themselves; the same roles in another order do not', async () => {
  const to = question()
  for (const roles of [['viewer'], ['viewer', 'analyst'], ['analyst', 'viewer'], ['viewer']])
    await gateway.call(to, { sub: 'ana', roles })
  expect(asked.length).toBe(2)
})

test('whoever may not ask gets nothing of what is kept: 403 without a role, 401 without a token', async () => {
  const to = question()
  await gateway.call(to, ana)
  const statuses = [
    (await gateway.call(to, { sub: 'eva', roles: [] })).status,
    (await fetch(to)).status,
  ]
  expect([statuses, asked.length]).toEqual([[403, 401], 1])
})

test('a client that has the answer is told 304, audited as such and without rows', async () => {
  const to = question()
  await gateway.call(to, ana)
  const known = await gateway.call(to, ana, { headers: { 'if-none-match': `"other", ${etag}` } })
  expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag])
  expect([asked.length, records]).toMatchObject([1, [{ status: 304, rowCount: null }]])
})

test('HEAD asks the service each time, and leaves no empty answer to be given again', async () => {
  const to = question()
  await gateway.call(to, ana, { method: 'HEAD' })
  expect(await (await gateway.call(to, ana)).text()).toBe(body)
  const head = await gateway.call(to, ana, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(body.length)])
  expect(asked).toEqual(['HEAD', 'GET', 'HEAD'])
})

const { [gatewayCacheControl]: _, ...silentAboutIt } = said
const notKept: [string, () => Response][] = [
  ['says nothing of it', () => new Response(body, { headers: silentAboutIt })],
  ['says max-age=0', () => withSaid({ [gatewayCacheControl]: 'max-age=0' })],
  ['says no-store', () => withSaid({ [gatewayCacheControl]: 'no-store' })],
  ['says what is no number of seconds', () => withSaid({ [gatewayCacheControl]: 'max-age=1e3' })],
  ['has no ETag', () => withSaid({ etag: undefined })],
  ['answers 422', () => new Response(body, { status: 422, headers: said })],
  ['answers 503', () => new Response(body, { status: 503, headers: said })],
  ['answers with more than 1 MiB', () => new Response('a'.repeat(2 ** 20 + 1), { headers: long })],
]
const long = { ...said, 'content-length': String(2 ** 20 + 1) }

function withSaid(headers: Readonly<Record<string, string | undefined>>): Response {
  const response = new Response(body, { headers: said })
  for (const [name, value] of Object.entries(headers))
    if (value === undefined) response.headers.delete(name)
    else response.headers.set(name, value)
  return response
}

test.each(notKept)('a service that %s is asked each time', async (_what, response) => {
  answer = response
  const to = question()
  const statuses = [(await gateway.call(to, ana)).status, (await gateway.call(to, ana)).status]
  expect([asked.length, new Set(statuses).size, records]).toEqual([2, 1, []])
})

test('after the second that the service allows it is asked again', async () => {
  answer = () => withSaid({ [gatewayCacheControl]: 'max-age=1' })
  const to = question()
  await gateway.call(to, ana)
  await Bun.sleep(1_100)
  await gateway.call(to, ana)
  expect(asked.length).toBe(2)
})

test('an answer that breaks off is 503 and not kept: the next call gets the whole', async () => {
  sent = body.slice(0, 5)
  const to = new URL('/api/wwi/sales/kpis', url)
  const broken = await gateway.call(to, ana)
  expect([broken.status, await broken.json()]).toMatchObject([
    503,
    { code: 'upstream_unavailable' },
  ])
  sent = body
  expect(await (await gateway.call(to, ana)).text()).toBe(body)
})
