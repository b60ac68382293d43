import { afterAll, expect, test } from 'bun:test'
import { deflateSync, gzipSync } from 'node:zlib'
import { unknownCaller } from '@otel-bi/runtime/auth/identity'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import { decode } from '@otel-bi/telemetry/otlp/decode'
import { messages, tracesAnswer } from '@otel-bi/telemetry/otlp/messages'
import { createSpanRelay, type SpanRelay } from './span-relay.ts'
import { mountTelemetry } from './telemetry.routes.ts'

const bodies: string[] = []
const collector = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  async fetch(request) {
    bodies.push(await request.text())
    return Response.json({})
  },
})
afterAll(() => collector.stop(true))
const endpoint = `http://127.0.0.1:${collector.port}`

const [traceId, spanId] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']
const payload = (spans = 1) => ({
  resourceSpans: [
    {
      resource: {
        attributes: [
          { key: 'service.name', value: { stringValue: 'aw-service' } },
          { key: 'browser.language', value: { stringValue: 'hr' } },
          { key: 'service.name', value: { stringValue: 'api-gateway' } },
          { key: 'k8s.pod.name', value: { stringValue: 'api-gateway-0' } },
        ],
      },
      scopeSpans: [
        { spans: Array.from({ length: spans }, () => ({ traceId, spanId, name: 'x', kind: 1 })) },
      ],
    },
  ],
})
const asProtobuf = () => {
  const binary = JSON.parse(JSON.stringify(payload()), (key, value) =>
    key === 'traceId' || key === 'spanId' ? Buffer.from(value, 'hex').toString('base64') : value,
  )
  const { traces } = messages
  return new Uint8Array(traces.encode(traces.fromObject(binary)).finish())
}

const browserResource = {
  serviceName: 'bi-pages',
  serviceNamespace: 'finance',
  deploymentEnvironment: 'production',
}

function gateway(spanRelay: SpanRelay | undefined = createSpanRelay({ endpoint, fetch })) {
  const app = createShell(
    createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } }),
  )
  app.use((c, next) => {
    c.set('identity', unknownCaller)
    return next()
  })
  mountTelemetry(app, {
    ...{ spanRelay, browserResource },
    ...{ accessToken: undefined, trustedProxyHops: 0 },
  })
  return (
    body: string | Uint8Array<ArrayBuffer>,
    contentType = 'application/json',
    more: Record<string, string> = {},
  ) =>
    app.request('/api/telemetry', {
      method: 'POST',
      headers: { 'content-type': contentType, ...more },
      body,
    })
}

async function forwarded(): Promise<string> {
  for (let waited = 0; bodies.length === 0 && waited < 50_000; waited += 10) await Bun.sleep(10)
  return bodies.shift() ?? ''
}

test.each([
  ['JSON', JSON.stringify(payload()), 'application/json'],
  ['protobuf', asProtobuf(), 'application/x-protobuf'],
])(
  'a span in %s that claims to be aw-service’s goes on under the name, namespace and environment that are configured for pages, its ids unchanged',
  async (_name, body, type) => {
    const answer = await gateway()(body, type)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    const sent = await forwarded()
    expect(decode('traces', 'application/json', Buffer.from(sent))).toMatchObject({
      resourceSpans: [
        {
          resource: {
            attributes: [
              { key: 'service.name', value: { stringValue: 'bi-pages' } },
              { key: 'service.namespace', value: { stringValue: 'finance' } },
              { key: 'deployment.environment.name', value: { stringValue: 'production' } },
              { key: 'bi.telemetry.origin', value: { stringValue: 'browser' } },
              { key: 'browser.language', value: { stringValue: 'hr' } },
            ],
          },
          scopeSpans: [{ spans: [{ traceId, spanId, name: 'x', kind: 1 }] }],
        },
      ],
    })
  },
)

test('a collector that never answers delays no client: with room for 2 the fourth batch of 3 spans is rejected at once', async () => {
  const stuck = createSpanRelay({
    endpoint,
    fetch: () => new Promise<Response>(() => {}),
    maxWaiting: 2,
  })
  const send = gateway(stuck)
  const answers: unknown[] = []
  for (let call = 0; call < 4; call += 1)
    answers.push(await (await send(JSON.stringify(payload(3)))).json())
  const rejected = { partialSuccess: { rejectedSpans: '3', errorMessage: expect.any(String) } }
  expect(answers).toEqual([{}, {}, {}, rejected])
})

test('where spans are sent nowhere they are rejected, in protobuf as in JSON', async () => {
  const refusing = gateway({ offer: () => false })
  const answer = await refusing(asProtobuf(), 'application/x-protobuf')
  const message = tracesAnswer.decode(new Uint8Array(await answer.arrayBuffer()))
  expect(tracesAnswer.toObject(message, { longs: String })).toMatchObject({
    partialSuccess: { rejectedSpans: '1' },
  })
})

test.each([
  [413, 'a body over 64 KiB', JSON.stringify(payload(2_000)), 'application/json'],
  [415, 'a body that is text', 'x', 'text/plain'],
  [400, 'a body that is no JSON', '{', 'application/json'],
  [400, 'a body that is no OTLP', '{"resourceSpans":3}', 'application/json'],
  [400, 'bytes that are no protobuf', '\u{fff}\u{fff}', 'application/x-protobuf'],
])('%i is the answer to %s', async (status, _what, body, type) => {
  expect((await gateway()(body, type)).status).toBe(status)
})

test('of 121 calls in a minute the last is 429', async () => {
  const send = gateway({ offer: () => true })
  const statuses: number[] = []
  for (let call = 0; call < 121; call += 1)
    statuses.push((await send('{"resourceSpans":[]}')).status)
  expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([120, 429])
})

test.each([
  ['gzip', gzipSync],
  ['x-gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['identity', (bytes: Uint8Array<ArrayBuffer>) => bytes],
] as const)('a body sent as %s is taken: 200', async (encoding, compress) => {
  const body = new Uint8Array(compress(asProtobuf()))
  const headers = { 'content-encoding': encoding }
  const answer = await gateway({ offer: ({ spans }) => spans === 1 })(
    body,
    'application/x-protobuf',
    headers,
  )
  expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 0])
})

const bomb = new Uint8Array(gzipSync(new Uint8Array(32 * 2 ** 20)))

test.each([
  [413, '32 MiB of zeros in 32 KiB of gzip', 'gzip', bomb],
  [413, 'as much in deflate', 'deflate', new Uint8Array(deflateSync(new Uint8Array(32 * 2 ** 20)))],
  [400, 'bytes that are no gzip', 'gzip', asProtobuf()],
  [400, 'gzip that is cut off', 'gzip', new Uint8Array(gzipSync(asProtobuf())).slice(0, -9)],
])('%i is the answer to %s', async (status, _what, encoding, body) => {
  const headers = { 'content-encoding': encoding }
  const answer = await gateway()(body, 'application/x-protobuf', headers)
  expect(answer.status).toBe(status)
})

test.each(['br', 'zstd', 'compress', 'gzip, gzip', 'nonsense'])(
  'a body sent as %s is 415, and Accept-Encoding says what is taken',
  async (encoding) => {
    const headers = { 'content-encoding': encoding }
    const answer = await gateway()(JSON.stringify(payload()), 'application/json', headers)
    expect([answer.status, answer.headers.get('accept-encoding')]).toEqual([
      415,
      'gzip, deflate, identity',
    ])
  },
)

test.each([
  ['traceId', 'abcd', 422],
  ['traceId', '', 422],
  ['traceId', '0'.repeat(32), 422],
  ['traceId', 'a'.repeat(34), 422],
  ['traceId', 'z'.repeat(32), 400],
  ['spanId', 'abcd', 422],
  ['spanId', '0'.repeat(16), 422],
  ['parentSpanId', 'abcd', 422],
])('a span whose %s is "%s" is %i, and nothing goes on', async (name, value, status) => {
  const span = { traceId, spanId, name: 'x', kind: 1, [name]: value }
  const body = JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] })
  const offered: unknown[] = []
  const answer = await gateway({ offer: (batch) => offered.push(batch) > 0 })(body)
  expect([answer.status, offered]).toEqual([status, []])
  if (status === 422)
    expect(await answer.json()).toMatchObject({
      errors: [{ field: `resourceSpans.0.scopeSpans.0.spans.0.${name}` }],
    })
})
