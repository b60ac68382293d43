import { expect, test } from 'bun:test'
import fc from 'fast-check'
import type { Trace, TraceSpan } from './requests.ts'
import { waterfall } from './waterfall.ts'

const span = (span_id: string, parent_id: string | null, start_ms: number, duration_ms: number) =>
  ({
    ...{ span_id, parent_id, start_ms, duration_ms },
    ...{ service: 'api-gateway', name: span_id, kind: 'server', error: false, attributes: {} },
  }) satisfies TraceSpan
const trace = (duration_ms: number, spans: TraceSpan[]): Trace => ({
  trace_id: '0'.repeat(32),
  started_at: '2026-01-31T12:00:00.000Z',
  duration_ms,
  spans,
})

test('of 200 ms a call at 50 for 100 ms is a bar from a quarter over a half, below its caller', () => {
  const rows = waterfall(trace(200, [span('call', 'click', 50, 100), span('click', null, 0, 200)]))
  expect(
    rows.map(({ span: { name }, depth, offset, width }) => [name, depth, offset, width]),
  ).toEqual([
    ['click', 0, 0, 1],
    ['call', 1, 0.25, 0.5],
  ])
})

test('siblings stand in the order they began, and a span without its parent is a root', () => {
  const spans = [
    span('b', 'a', 20, 1),
    span('c', 'a', 10, 1),
    span('a', null, 0, 30),
    span('d', 'x', 5, 1),
  ]
  const rows = waterfall(trace(30, spans))
  expect(rows.map(({ span: { name }, depth }) => [name, depth])).toEqual([
    ['a', 0],
    ['c', 1],
    ['b', 1],
    ['d', 0],
  ])
})

test('whatever the parents are, even each other’s children, every span has one row inside the trace', () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const parent = fc.option(fc.constantFrom(...ids, 'elsewhere'))
  const times = fc.tuple(fc.nat(100), fc.nat(100))
  const shape = fc.array(fc.tuple(parent, times), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(shape, (parts) => {
      const spans = ids.map((id, index) => {
        const [above, [start, duration]] = parts[index] ?? [null, [0, 0]]
        return span(id, above, start, duration)
      })
      const rows = waterfall(trace(150, spans))
      expect(rows.map((row) => row.span.name).sort()).toEqual(ids)
      expect(rows.every(({ offset, width }) => offset + width <= 1 + 1e-9)).toBe(true)
    }),
  )
})
