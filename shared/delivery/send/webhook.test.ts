import { expect, test } from 'bun:test'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { createCertificate } from '@otel-bi/warehouse/testing/tds/certificate'
import { Webhook } from 'standardwebhooks'
import { DeliveryFailed } from '../delivery-failed.ts'
import { type Behaviour, startReceiver } from '../testing/receiver.ts'
import { createWebhookSender, type WebhookSettings } from './webhook.ts'

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const now = new Date()

const settings: WebhookSettings = {
  allowedHosts: ['127.0.0.1', 'hooks.test'],
  ports: [443],
  resolve: async () => ['127.0.0.1'],
  now: () => now,
  connectTimeoutMs: 20_000,
  timeoutMs: 20_000,
}
/** For what must not come in time. */
const hurried = { connectTimeoutMs: 2_000, timeoutMs: 2_000 }

async function call(url: string, change: Partial<WebhookSettings> = {}): Promise<unknown[]> {
  const send = createWebhookSender({ ...settings, ...change })
  const { signal } = new AbortController()
  try {
    await send({ url, id: 'msg_1', body: '{"č":1}', signingSecret: secret, signal })
    return ['sent']
  } catch (error) {
    if (error instanceof DeliveryFailed) return [error.code, error.permanent, error.retryAfterMs]
    throw error
  }
}

test('a receiver verifies the signature by the library of Standard Webhooks; a changed body is not verified', async () => {
  const receiver = await startReceiver()
  expect(await call(`http://127.0.0.1:${receiver.port}/hook?a=1`)).toEqual(['sent'])
  const [received] = receiver.calls
  expect(received).toMatchObject({ method: 'POST', path: '/hook?a=1' })
  const headers = received?.headers ?? {}
  expect(headers['webhook-id']).toBe('msg_1')
  expect(new Webhook(secret).verify(received?.body ?? '', headers)).toEqual({ č: 1 })
  expect(() => new Webhook(secret).verify('{"č":2}', headers)).toThrow()
  receiver.close()
})

test.each<[Behaviour, unknown[]]>([
  [{ status: 200 }, ['sent']],
  [{ status: 500 }, ['http_500', false, undefined]],
  [{ status: 404 }, ['http_404', false, undefined]],
  [{ status: 410 }, ['http_410', true, undefined]],
  [{ status: 429, headers: { 'retry-after': '120' } }, ['http_429', false, 120_000]],
  [{ status: 503, headers: { 'retry-after': 'soon' } }, ['http_503', false, undefined]],
  [{ status: 500, headers: { 'retry-after': '120' } }, ['http_500', false, undefined]],
  ['hangs', ['timeout', false, undefined]],
  ['dies', ['connection_failed', false, undefined]],
  ['dies after the head', ['connection_failed', false, undefined]],
])('a receiver that answers with %j: %j', async (behaviour, expected) => {
  const receiver = await startReceiver(() => behaviour)
  const change = behaviour === 'hangs' ? hurried : {}
  expect(await call(`http://127.0.0.1:${receiver.port}/`, change)).toEqual(expected)
  expect(receiver.calls).toHaveLength(1)
  receiver.close()
})

test('a name that is never resolved, one without addresses and a closed port each end by their own code', async () => {
  const never = () => new Promise<never>(() => undefined)
  expect(await call('http://hooks.test/', { ...hurried, resolve: never })).toEqual([
    'timeout',
    false,
    undefined,
  ])
  const nothing = async () => []
  expect(await call('http://hooks.test/', { resolve: nothing })).toEqual([
    'address_unknown',
    false,
    undefined,
  ])
  const receiver = await startReceiver()
  receiver.close()
  const closed = await call(`http://127.0.0.1:${receiver.port}/`)
  expect(closed).toEqual(['connection_failed', false, undefined])
})

test('the connection goes to the resolved address, and TLS is judged by the name: the right one is sent, two others are not', async () => {
  const { key, certificate } = await createCertificate(['hooks.test'])
  const hosts: (string | undefined)[] = []
  const server = createServer({ key, cert: certificate }, (request, response) => {
    hosts.push(request.headers.host)
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const named = { allowedHosts: ['hooks.test', 'other.test', '127.0.0.1'] }
  const trusting = { ...named, ca: certificate }
  expect(await call(`https://hooks.test:${port}/`, trusting)).toEqual(['sent'])
  expect(hosts).toEqual([`hooks.test:${port}`])
  expect(await call(`https://other.test:${port}/`, trusting)).toEqual([
    'tls_failed',
    false,
    undefined,
  ])
  expect(await call(`https://hooks.test:${port}/`, named)).toEqual(['tls_failed', false, undefined])
  expect(hosts).toHaveLength(1)
  server.close()
})

test('a response of 64 MiB is read to 64 KiB', async () => {
  let written = 0
  const server = Bun.serve({
    port: 0,
    fetch: () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            if (written >= 64 * 1024 * 1024) return controller.close()
            controller.enqueue(new Uint8Array(64 * 1024))
            written += 64 * 1024
          },
        }),
      ),
  })
  expect(await call(`http://127.0.0.1:${server.port}/`)).toEqual(['sent'])
  expect(written).toBeLessThan(32 * 1024 * 1024)
  await server.stop(true)
})
