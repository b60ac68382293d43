import { afterAll, expect, test } from 'bun:test'
import { TraceList } from '@otel-bi/contract/traces'
import { startTraceStore } from './server.ts'

const store = startTraceStore(0)
afterAll(() => store.stop())

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const good = {
  ...{ traceId, spanId: '00f067aa0ba902b7', name: 'x' },
  ...{ startTimeUnixNano: '1769860800000000000', endTimeUnixNano: '1769860800010000000' },
}

test.each([
  ['a trace id of 4 digits', { traceId: 'abcd' }],
  ['no trace id', { traceId: undefined }],
  ['a span id of 4 digits', { spanId: 'abcd' }],
  ['no start', { startTimeUnixNano: undefined }],
  ['an end before its start', { spanId: '00f067aa0ba902b8', endTimeUnixNano: '1' }],
  ['the latest time there is', { endTimeUnixNano: '18446744073709551615' }],
])(
  'a span with %s leaves the list of traces readable, the good span beside it included',
  async (_what, change) => {
    const spans = [good, { ...good, ...change }]
    const body = JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] })
    const headers = { 'content-type': 'application/json' }
    await fetch(`${store.url}/v1/traces`, { method: 'POST', headers, body })
    const { data } = TraceList.parse(await (await fetch(`${store.url}/api/traces`)).json())
    expect(data.map(({ trace_id }) => trace_id)).toEqual([traceId])
  },
)
