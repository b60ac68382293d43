import { afterAll, expect, test } from 'bun:test'
import { messages } from '@otel-bi/telemetry/otlp/messages'
import { startReceiver } from '../otlp-receiver.ts'

const receiver = startReceiver()
afterAll(() => receiver.stop())

const span = (traceId: string | Uint8Array, spanId: string | Uint8Array) => ({
  resourceSpans: [
    {
      resource: { attributes: [{ key: 'service.name', value: { stringValue: 'test' } }] },
      scopeSpans: [{ spans: [{ traceId, spanId, name: 'GET /', kind: 2 }] }],
    },
  ],
})
const send = (contentType: string, body: Uint8Array | string) =>
  fetch(`${receiver.url}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  })

test('the same span as protobuf and as JSON is received alike, ids in hex', async () => {
  const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']
  const { traces } = messages
  const message = traces.fromObject(span(Buffer.from(traceId, 'hex'), Buffer.from(spanId, 'hex')))
  await send('application/x-protobuf', traces.encode(message).finish())
  await send('application/json', JSON.stringify(span(traceId, spanId)))
  const [protobuf, json] = receiver.received.spans
  expect(protobuf).toMatchObject({ service: 'test', traceId, id: spanId, kind: 'server' })
  expect(json).toEqual(protobuf)
})

test.each([
  ['a field that OTLP does not have', { resourceSpans: [{ scopeSpan: [], x: 1 }] }, 'not in OTLP'],
  ['a list that is none', { resourceSpans: 3 }, 'array expected'],
])('%s is refused', async (_what, body, problem) => {
  const answer = await send('application/json', JSON.stringify(body))
  expect([answer.status, receiver.problems.at(-1)]).toEqual([400, expect.stringContaining(problem)])
})
