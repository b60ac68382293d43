import { afterAll, beforeAll, expect, test } from 'bun:test'
import { edgesOf } from './otlp/edges.ts'
import { type Receiver, startReceiver } from './otlp-receiver.ts'
import { type Stack, startStack, startUpMs } from './stack.ts'

let receiver: Receiver
let stack: Stack
beforeAll(async () => {
  receiver = startReceiver()
  stack = await startStack({
    environment: { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url },
  })
}, startUpMs)
afterAll(async () => {
  await stack.stop()
  await receiver.stop()
})

test.each([
  ['/api/aw/sales/kpis', 'aw-service', 'AdventureWorksDW2022'],
  ['/api/wwi/sales/kpis', 'wwi-service', 'WideWorldImportersDW'],
])('%s is one trace: gateway → %s → %s, and → postgresql', async (path, service, database) => {
  const answer = await fetch(`${stack.url}${path}?days_back=41`)
  const traceId = answer.headers.get('x-trace-id') ?? ''
  const spans = await receiver.trace(traceId, (found) =>
    ['api-gateway', service].every((name) =>
      found.some((span) => span.service === name && span.kind === 'server'),
    ),
  )
  const edges = edgesOf(spans)
  expect(edges).toContain('api-gateway server → api-gateway client')
  expect(edges).toContain(`api-gateway client → ${service} server`)
  expect(edges).toContain(`${service} internal → duckdb client`)
  expect(edges).toContain(`${service} server → postgresql client`)
  expect(spans.some((span) => span.attributes['db.namespace'] === database)).toBe(true)
})

test('a caller’s traceparent is continued', async () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const answer = await fetch(`${stack.url}/api/wwi/sales/kpis`, {
    headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  })
  expect(answer.headers.get('x-trace-id')).toBe(traceId)
})
