import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { pageOf } from '@otel-bi/contract/answer'
import { AuditEntry } from '@otel-bi/contract/audit'
import { AwSalesHistory } from '@otel-bi/contract/aw/sales-history'
import { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'
import { Config } from '@otel-bi/contract/platform'
import { Problem } from '@otel-bi/contract/problem'
import { WwiSalesKpis } from '@otel-bi/contract/wwi/sales-kpis'
import { testCodings } from './codings.ts'
import { type Stack, startStack, startUpMs } from './stack.ts'

let stack: Stack
beforeAll(async () => {
  stack = await startStack()
}, startUpMs)
afterAll(() => stack.stop())

const get = (path: string, init?: RequestInit) => fetch(`${stack.url}${path}`, init)

test('health is {"status":"ok"}, and readiness names PostgreSQL and both services', async () => {
  expect(await (await get('/api/health')).json()).toEqual({ status: 'ok' })
  expect(await (await get('/api/health/ready')).json()).toEqual({
    status: 'ok',
    dependencies: ['postgresql', 'aw-service', 'wwi-service'].map((name) => ({
      name,
      status: 'ok',
    })),
  })
})

test('the public configuration says that no sign-in is required', async () => {
  const config = Config.parse(await (await get('/api/config')).json())
  expect(config.auth_required).toBe(false)
  expect(config.defaults.history_days).toBe(365)
})

test('AdventureWorks: channels, territories and categories each add up to the revenue', async () => {
  const { data, meta } = AwSalesKpis.parse(
    await (await get('/api/aw/sales/kpis?days_back=365')).json(),
  )
  const sum = (parts: { revenue: number }[]) => parts.reduce((all, part) => all + part.revenue, 0)
  expect(data.current.revenue).toBeGreaterThan(0)
  for (const parts of [data.by_channel, data.by_territory, data.by_category])
    expect(sum(parts)).toBeCloseTo(data.current.revenue, 1)
  expect(meta.as_of).toBe('2013-11-29')
})

test('AdventureWorks: days, ISO weeks and months of four years hold the same revenue', async () => {
  const totals = await Promise.all(
    ['day', 'week', 'month'].map(async (granularity) => {
      const answer = await get(`/api/aw/sales/history?days_back=3650&granularity=${granularity}`)
      const { data } = AwSalesHistory.parse(await answer.json())
      return data.reduce((all, row) => all + row.revenue, 0)
    }),
  )
  const [day = 0, week = 0, month = 0] = totals
  expect(day).toBeGreaterThan(0)
  expect(week).toBeCloseTo(day, 0)
  expect(month).toBeCloseTo(day, 0)
})

test('WideWorldImporters: the Unknown customers are a labelled row inside the total', async () => {
  const { data, meta } = WwiSalesKpis.parse(await (await get('/api/wwi/sales/kpis')).json())
  const groups = data.by_buying_group
  const total = groups.reduce((all, group) => all + group.revenue_excluding_tax, 0)
  expect(total).toBeCloseTo(data.current.revenue_excluding_tax, 1)
  expect(groups.filter((group) => group.unknown).map((group) => group.buying_group)).toEqual([
    'Unknown',
  ])
  expect(meta.as_of).toBe('2016-05-31')
})

test('a call stands in the audit log under the trace id of its answer', async () => {
  const answer = await get('/api/aw/sales/kpis?days_back=77')
  const traceId = answer.headers.get('x-trace-id')
  const listed = await get('/api/audit?domain=aw&action=getAwSalesKpis&limit=50')
  const { data: entries } = pageOf(AuditEntry).parse(await listed.json())
  expect(entries.find((entry) => entry.trace_id === traceId)).toMatchObject({
    actor: 'anonymous',
    service: 'aw-service',
    resource: '/api/aw/sales/kpis',
    parameters: { days_back: '77' },
    outcome: 'succeeded',
    status: 200,
    row_count: 1,
  })
})

test('the same request with its ETag receives 304 without a body', async () => {
  const first = await get('/api/aw/sales/kpis?days_back=30')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]+"$/)
  const second = await get('/api/aw/sales/kpis?days_back=30', {
    headers: { 'if-none-match': etag },
  })
  expect([second.status, await second.text()]).toEqual([304, ''])
})

describe('content codings', () => testCodings(() => stack))

describe('a wrong request gets a problem that says what is wrong', () => {
  const range = 'must be a whole number from 1 to 3650'
  test.each([
    ['/api/aw/sales/kpis?days_back=0', 'days_back', range],
    ['/api/aw/sales/kpis?days_back=-1', 'days_back', range],
    ['/api/aw/sales/kpis?days_back=abc', 'days_back', range],
    ['/api/aw/sales/kpis?days_back=1e9', 'days_back', range],
    ['/api/aw/sales/kpis?days_back=', 'days_back', range],
    ['/api/aw/sales/kpis?days_back=3651', 'days_back', range],
    ['/api/aw/sales/kpis?days_back=1&days_back=2', 'days_back', 'must be given once'],
    [
      '/api/aw/sales/kpis?days=1',
      'days',
      'is not known here; known are days_back, range, from, to, compare, compare_from, compare_to, channel',
    ],
    ['/api/aw/sales/history?granularity=year', 'granularity', 'must be one of day, week, month'],
    ['/api/wwi/sales/kpis?days_back=0', 'days_back', range],
    ['/api/audit?limit=1001', 'limit', 'must be a whole number from 1 to 1000'],
    ['/api/audit?cursor=%27%3B--', 'cursor', 'must be a next_cursor from an earlier answer'],
    ['/api/audit?cursor=eHg', 'cursor', 'must be a next_cursor from an earlier answer'],
    ['/api/health?x=1', 'x', 'is not known here; there are no parameters'],
  ])('%s: %s %s', async (path, field, message) => {
    const answer = await get(path)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = Problem.parse(await answer.json())
    expect(problem).toMatchObject({
      status: 422,
      code: 'invalid_request',
      errors: [{ field, message }],
    })
    expect(answer.status).toBe(422)
  })

  test.each(['/api/nope', '/api/aw/sales/nope', '/nope', '/assets/nope.js', '/api/aw/..%2Faudit'])(
    '%s is 404',
    async (path) => {
      const answer = await get(path)
      expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([404, 'not_found'])
    },
  )

  test.each(['/api/aw/sales/kpis', '/api/audit', '/api/health'])(
    'DELETE %s is 405 and Allow says GET, HEAD',
    async (path) => {
      const answer = await get(path, { method: 'DELETE' })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      expect(Problem.parse(await answer.json()).code).toBe('method_not_allowed')
    },
  )
})

test.each([
  ['no token', undefined],
  ['a word', 'Bearer nonsense'],
  ['an unsigned token', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.'],
])('aw-service called directly with %s answers 401', async (_what, authorization) => {
  const headers = authorization === undefined ? {} : { authorization }
  const answer = await fetch(`${stack.awUrl}/api/aw/sales/kpis`, { headers })
  expect([answer.status, Problem.parse(await answer.json()).code]).toEqual([401, 'unauthenticated'])
})

test('HEAD answers like GET, without a body', async () => {
  const answer = await get('/api/aw/sales/kpis', { method: 'HEAD' })
  expect([answer.status, await answer.text()]).toEqual([200, ''])
})
