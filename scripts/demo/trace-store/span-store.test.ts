import { expect, test } from 'bun:test'
import { Trace, TraceList } from '@otel-bi/contract/traces'
import type { StoredSpan } from './otlp-spans.ts'
import { createSpanStore } from './span-store.ts'

const noon = Date.parse('2026-01-31T12:00:00Z')
const span = (trace: number, id: string, changes: Partial<StoredSpan> = {}): StoredSpan => ({
  traceId: String(trace).padStart(32, '0'),
  id,
  parentId: null,
  service: 'api-gateway',
  name: 'GET /api/aw/sales/kpis',
  kind: 'server',
  from: noon + trace * 1_000,
  to: noon + trace * 1_000 + 10,
  error: false,
  attributes: {},
  ...changes,
})

test('with room for 4 spans the oldest of three traces of 2 spans each is gone', () => {
  const store = createSpanStore(4)
  for (const trace of [1, 2, 3]) store.add([span(trace, 'a'), span(trace, 'b')])
  const { data } = TraceList.parse(store.list({}))
  expect(data.map(({ trace_id }) => Number(trace_id))).toEqual([3, 2])
  expect(store.trace(span(1, 'a').traceId)).toBeUndefined()
})

test('a trace lasts from its first start to its last end: 0 to 10 and 4 to 25 ms are 25 ms; the call begins at 4', () => {
  const store = createSpanStore(100)
  const call = { parentId: 'a', service: 'aw-service', from: noon + 1_004, to: noon + 1_025 }
  store.add([span(1, 'b', call), span(1, 'a')])
  const [summary] = store.list({}).data
  expect(summary).toMatchObject({ service: 'api-gateway', duration_ms: 25, spans: 2 })
  const trace = Trace.parse(store.trace(span(1, 'a').traceId))
  expect(trace.spans.map(({ start_ms, duration_ms }) => [start_ms, duration_ms])).toEqual([
    [4, 21],
    [0, 10],
  ])
})

test.each([
  [{ service: 'wwi-service' }, [2]],
  [{ operation: 'history' }, [3]],
  [{ min_duration_ms: 50 }, [4]],
  [{ errors: true }, [2]],
  [{ limit: 1 }, [4]],
  [{}, [4, 3, 2, 1]],
])('%j finds the traces %j', (query, found) => {
  const store = createSpanStore(100)
  store.add([
    span(1, 'a'),
    span(2, 'a', { service: 'wwi-service', error: true }),
    span(3, 'a', { name: 'GET /api/aw/sales/history' }),
    span(4, 'a', { to: noon + 4_050 }),
  ])
  expect(store.list(query).data.map(({ trace_id }) => Number(trace_id))).toEqual(found)
})
