import { afterAll, expect, test } from 'bun:test'
import { createRoute, z } from '@hono/zod-openapi'
import type { Window } from '@otel-bi/analytics/window'
import { answerOf, ok } from '@otel-bi/contract/answer'
import { integerParameter } from '@otel-bi/contract/parameters'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { createWarehouse } from '@otel-bi/warehouse/warehouse'
import { Hono } from 'hono'
import { createAnswerCache } from './answer-cache.ts'
import type { HttpEnvironment } from './environment.ts'
import { mountView } from './view.ts'

const n = integerParameter({ min: 1, max: 9, description: 'n', example: 1 })
const route = createRoute({
  method: 'get',
  path: '/double',
  operationId: 'double',
  request: { query: z.strictObject({ n: n.optional() }) },
  responses: ok(
    'Twice n',
    answerOf(z.array(z.number()), { parameters: z.strictObject({ n: z.int() }) }),
  ),
})

const warehouse = createWarehouse(await createDuckDbEngine({ database: 'none', tables: [] }))
afterAll(() => warehouse.close())

const januaryOf2026 = { from: '2026-01-01', to: '2026-01-31' }

/** A view that answers [2n] and counts how often it computed. */
function doubling(version: () => string, window: Window | null = januaryOf2026, freshMs = 60_000) {
  const app = new Hono<HttpEnvironment>()
  app.use(async (c, next) => {
    c.set('identity', { subject: 'ana', roles: ['viewer'] })
    await next()
  })
  const computed: number[] = []
  const deps = {
    answers: createAnswerCache(10_000),
    codeVersion: '1',
    currencies: () => ['USD', 'CAD'],
    renderPdf: createPdfRenderer(),
    recordExport: async () => {},
    now: () => new Date(1_770_000_000_000 + computed.length),
    dataset: {
      current: async () => ({
        ...{ fingerprint: {}, version: version(), warehouse },
        until: performance.now() + freshMs,
      }),
    },
  }
  mountView(app, route, deps, {
    parameters: (query) => ({ n: query.n ?? 1 }),
    window: () => window,
    async fetch(_warehouse, _window, { parameters }) {
      computed.push(parameters.n)
      await Bun.sleep(5)
      return [parameters.n]
    },
    noRows: () => [],
    answer: (rows) => ({ data: rows.map((n) => n * 2), meta: {} }),
  })
  const get = (path: string, etag?: string | null) =>
    app.request(path, etag ? { headers: { 'if-none-match': etag } } : {})
  return { get, computed }
}

test('ten callers with one question share one computation and get the same bytes', async () => {
  const { get, computed } = doubling(() => 'a')
  const bodies = await Promise.all(
    Array.from({ length: 10 }, async () => (await get('/double?n=3')).text()),
  )
  expect(computed).toEqual([3])
  expect(new Set(bodies).size).toBe(1)
  expect(bodies[0]).toContain('"data":[6]')
})

test('n=1 and no n at all are one question, because 1 is the default', async () => {
  const { get, computed } = doubling(() => 'a')
  const etags = [await get('/double'), await get('/double?n=1')].map((answer) =>
    answer.headers.get('etag'),
  )
  expect(etags[0]).toBe(etags[1] ?? 'missing')
  expect(computed).toEqual([1])
})

test('a known ETag is 304 until the data change, then 200 with another', async () => {
  let version = 'a'
  const { get } = doubling(() => version)
  const etag = (await get('/double')).headers.get('etag')
  expect((await get('/double', etag)).status).toBe(304)
  expect((await get('/double', `"other", W/${etag}`)).status).toBe(304)
  version = 'b'
  const changed = await get('/double', etag)
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(etag)
})

test.each([
  [10, 'in 60.5 s', 60_500],
  [4, 'in 4.5 s', 4_500],
  [0, 'in 0.9 s', 900],
  [0, '1 s ago', -1_000],
])(
  'the gateway may keep an answer for %i s when its data were to be looked at again %s',
  async (seconds, _when, freshMs) => {
    const { get } = doubling(() => 'a', januaryOf2026, freshMs)
    const { headers } = await get('/double')
    expect(headers.get('gateway-cache-control')).toBe(`max-age=${seconds}`)
    expect([headers.get('cache-control'), headers.get('x-row-count')]).toEqual([
      'private, no-cache',
      '1',
    ])
  },
)

test('meta has the window, its last day as as_of, the rows, the data version and the parameters', async () => {
  const { get } = doubling(() => 'a')
  expect(await (await get('/double?n=3')).json()).toEqual({
    data: [6],
    meta: {
      as_of: '2026-01-31',
      ...januaryOf2026,
      generated_at: new Date(1_770_000_000_001).toISOString(),
      source: 'embedded',
      row_count: 1,
      currencies: ['USD', 'CAD'],
      data_version: 'a',
      parameters: { n: 3 },
    },
  })
})

test('without rows in the warehouse nothing is fetched: no dates, no data, 0 rows', async () => {
  const { get, computed } = doubling(() => 'a', null)
  const answer = await get('/double')
  expect([answer.status, computed]).toEqual([200, []])
  expect(await answer.json()).toMatchObject({
    data: [],
    meta: { as_of: null, from: null, to: null, row_count: 0, parameters: { n: 1 } },
  })
})
