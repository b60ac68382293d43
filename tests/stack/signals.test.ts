import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { AddedDestination } from '@otel-bi/contract/destinations'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { metrics } from '@otel-bi/telemetry/metrics'
import { schemaUrl } from '@otel-bi/telemetry/schema-url'
import { unregisteredMetric, unregisteredSpan } from '@otel-bi/telemetry/testing/unregistered'
import root from '../../package.json'
import { type Inbox, notifyByInbox, startInbox } from '../../scripts/demo/inbox/server.ts'
import { unidentified } from './otlp/unidentified.ts'
import { type Receiver, startReceiver } from './otlp-receiver.ts'
import { type Stack, startStack, startUpMs } from './stack.ts'

const services = ['api-gateway', 'aw-service', 'wwi-service'] as const
const marks = {
  token: 'eyJhbGciOiJub25lIn0.bWFya2VkLXRva2Vu.bWFyaw',
  email: 'marked.person@example.com',
  value: 'marked-value-9471',
  days: '2847',
}

const browserSpan = {
  traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
  spanId: '00f067aa0ba902b7',
  name: 'document load',
  kind: 1,
}

let receiver: Receiver
let inbox: Inbox
let stack: Stack
const traceIds = new Map<string, string>()

/** Makes calls that succeed and calls that fail, with marked values wherever one can be put. */
async function run(): Promise<void> {
  const headers = {
    authorization: `Bearer ${marks.token}`,
    cookie: `session=${marks.token}`,
    'x-forwarded-user': marks.email,
  }
  const ask = (path: string, init?: RequestInit) =>
    fetch(`${stack.url}${path}`, { headers, ...init })
  for (const domain of ['aw', 'wwi']) {
    const answer = await ask(`/api/${domain}/sales/kpis?days_back=${marks.days}`)
    traceIds.set(domain, answer.headers.get('x-trace-id') ?? '')
    await ask(`/api/${domain}/sales/kpis?days_back=${marks.days}`)
    const known = { ...headers, 'if-none-match': answer.headers.get('etag') ?? '' }
    await ask(`/api/${domain}/sales/kpis?days_back=${marks.days}`, { headers: known })
    await ask(`/api/${domain}/sales/kpis?days_back=${marks.value}`)
    await ask(`/api/${domain}/nothing/${marks.email}?token=${marks.token}`)
  }
  await ask(`/api/wwi/scenarios/${marks.value}`)
  await ask('/api/wwi/scenarios', { method: 'POST', body: JSON.stringify({ name: marks.email }) })
  await ask(`/api/audit?actor=${marks.email}`)
  await ask(`/${marks.value}`)
  const file = await ask(`/api/wwi/export/supplier-scores?format=csv`)
  await file.arrayBuffer()
  const added = await ask('/api/notifications/destinations', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ name: marks.value, kind: 'email', address: marks.email }),
  })
  const { id } = AddedDestination.parse(await added.json())
  await ask(`/api/notifications/destinations/${id}/test`, { method: 'POST' })
  await ask('/api/telemetry', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [browserSpan] }] }] }),
  })
}

beforeAll(async () => {
  receiver = startReceiver()
  inbox = await startInbox({ smtp: 0, inbox: 0 })
  const secretKey = Buffer.alloc(32, 1).toString('base64')
  stack = await startStack({
    postgresUrl: await freshDatabase(),
    environment: {
      ...notifyByInbox(inbox, { publicUrl: 'http://localhost', secretKey }),
      OTEL_TRACES_EXPORTER: 'otlp',
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_METRIC_EXPORT_INTERVAL: '500',
      OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=stack%20test',
      LOG_LEVEL: 'DEBUG',
    },
  })
  await run()
  // The first verification of the audit log, run of a job and message come a little after the start.
  await receiver.until('the metrics of chains, jobs and messages', ({ metrics }) =>
    ['bi.audit.chain.intact', 'bi.jobs.lag', 'bi.messages.duration'].every((name) =>
      metrics.some((metric) => metric.name === name),
    ),
  )
  // A process that stops sends what it still holds.
  await stack.stop()
}, startUpMs)
afterAll(async () => {
  await inbox.stop()
  await receiver.stop()
})

describe.each(services)('%s', (service) => {
  test.each(['spans', 'metrics', 'logs'] as const)(
    'sends %s with its name, version and environment',
    (signal) => {
      const [one] = receiver.received[signal].filter((item) => item.service === service)
      expect(one?.resource).toMatchObject({
        'service.name': service,
        'service.version': root.version,
        'deployment.environment.name': 'stack test',
      })
    },
  )
})

test('every span, metric and log of the services names its sender, its SDK and the schema of its names', () => {
  const { spans, metrics, logs } = receiver.received
  const ours = { metrics, logs, spans: spans.filter(({ service }) => service !== 'dashboard') }
  expect(unidentified(ours)).toEqual([])
})

test('the schema is of the release of the conventions that the names are taken from', async () => {
  const { catalog } = root.workspaces
  expect(schemaUrl).toEndWith(`/schemas/${catalog['@opentelemetry/semantic-conventions']}`)
})

test('every payload keeps to the official definitions of OTLP', () => {
  expect(receiver.problems).toEqual([])
})

test('every span and metric sent is in the registry', () => {
  const { spans, metrics } = receiver.received
  const unregistered = [
    ...spans.map((span) => unregisteredSpan({ ...span, attributes: Object.keys(span.attributes) })),
    ...metrics.map(({ name, unit, points }) =>
      unregisteredMetric({ name, unit, attributes: points.flatMap(Object.keys) }),
    ),
  ]
  expect([...new Set(unregistered)].filter((problem) => problem !== undefined)).toEqual([])
})

test.each([
  ['aw-service', ['aw.sales_kpis', 'computed']],
  ['api-gateway', ['aw.sales_kpis', 'cache']],
  ['api-gateway', ['aw.sales_kpis', 'not_modified']],
  ['wwi-service', ['wwi.sales_kpis', 'computed']],
  ['api-gateway', ['wwi.sales_kpis', 'cache']],
  ['api-gateway', ['wwi.sales_kpis', 'not_modified']],
])('of one question that is asked three times %s counts an answer as %p', (from, counted) => {
  const answers = receiver.received.metrics.filter(
    ({ name, service }) => name === 'bi.answers' && service === from,
  )
  const counts = answers.flatMap(({ points }) =>
    points.map((point) => [point['bi.view'], point['bi.answer.source']]),
  )
  expect(counts).toContainEqual(counted)
})

test('every metric of the registry was sent by some service', () => {
  const sent = new Set(receiver.received.metrics.map(({ name }) => name))
  expect(Object.keys(metrics).filter((name) => !sent.has(name))).toEqual([])
})

test('no token, address of a person or parameter value is in anything that was sent', () => {
  const found = Object.entries(marks).filter(([, mark]) =>
    receiver.bodies.some((body) => body.match(new RegExp(`(?<![\\w.])${mark}(?![\\w.])`))),
  )
  expect(found).toEqual([])
})

test('a request’s log line carries the trace and span of its request, and the problem’s code', () => {
  const { logs, spans } = receiver.received
  const line = logs.find(
    ({ message, attributes }) => message === 'request' && attributes.code === 'invalid_request',
  )
  const span = spans.find(({ id }) => id === line?.spanId)
  expect(span).toMatchObject({ kind: 'server', traceId: line?.traceId, service: line?.service })
  expect(line?.attributes).toMatchObject({ method: 'GET', status: '422' })
})

test.each([
  ['aw', 'aw.sales_kpis'],
  ['wwi', 'wwi.sales_kpis'],
])('in %s the statements stand under the span %s, and that under the service’s', (domain, name) => {
  const spans = receiver.received.spans.filter(({ traceId }) => traceId === traceIds.get(domain))
  const view = spans.find((span) => span.name === name)
  const parent = spans.find(({ id }) => id === view?.parentId)
  const below = spans.filter(({ parentId }) => parentId === view?.id)
  expect(parent).toMatchObject({ kind: 'server', service: `${domain}-service` })
  expect(below.length).toBeGreaterThan(0)
  expect(below.every((span) => span.attributes['db.system.name'] === 'duckdb')).toBe(true)
})

test('health checks have no span', () => {
  const paths = receiver.received.spans.map((span) => span.attributes['http.route'] ?? '')
  expect(paths.filter((path) => path.includes('health'))).toEqual([])
})
