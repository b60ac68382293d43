import { expect, test } from 'bun:test'
import { propagation } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { linksTo } from './execution.telemetry.ts'
import { traceIdOf } from './requester.ts'

propagation.setGlobalPropagator(new W3CTraceContextPropagator())

const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']

test('a queued execution’s traceparent is one link to the span that asked, and shows its trace id', () => {
  const stored = `00-${traceId}-${spanId}-01`
  expect(linksTo(stored)).toMatchObject([{ context: { traceId, spanId, traceFlags: 1 } }])
  expect(traceIdOf(stored)).toBe(traceId)
})

test('the trace id of an earlier holder, or nothing, is no link', () => {
  expect([linksTo(traceId), linksTo(null)]).toEqual([[], []])
  expect([traceIdOf(traceId), traceIdOf(null)]).toEqual([traceId, null])
})
