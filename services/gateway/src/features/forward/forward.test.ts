import { afterAll, expect, test } from 'bun:test'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import { forward } from './forward.ts'

const chunk = new Uint8Array(64 * 1024)
const upstream = { cut: false }

/** A file without an end, as fast as it is read. */
const file = () =>
  new ReadableStream<Uint8Array>({
    async pull(controller) {
      await Bun.sleep(1)
      controller.enqueue(chunk)
    },
    cancel() {
      upstream.cut = true
    },
  })
const service = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch: ({ url }) =>
    url.endsWith('/paused')
      ? new Promise<Response>(() => {})
      : new Response(file(), { headers: { 'content-type': 'text/csv' } }),
})

const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
const app = createShell(logger, { isSecure: () => false })
app.all('*', (c) => {
  c.set('identity', { subject: 'ana', roles: ['analyst'] })
  const url = `http://127.0.0.1:${service.port}`
  return forward(
    c,
    { service: 'aw-service', url },
    {
      internalTokens: async () => 'token',
      fetch,
      logger,
      serviceTimeouts: { forward: 2_000, overview: 2_000 },
    },
    (answer) => answer,
  )
})
const gateway = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: app.fetch })
afterAll(async () => {
  await gateway.stop(true)
  await service.stop(true)
})

test('a client who leaves in the middle of a file ends it at the service too', async () => {
  const client = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${gateway.port}/file`, { signal: client.signal })
  const first = await answer.body?.getReader().read()
  expect(first?.value?.length).toBeGreaterThan(0)
  client.abort()
  for (let waited = 0; !upstream.cut && waited < 50_000; waited += 20) await Bun.sleep(20)
  expect(upstream.cut).toBe(true)
})

test('a service that is paused is 503 with Retry-After, naming the 2 s it had', async () => {
  const answer = await fetch(`http://127.0.0.1:${gateway.port}/paused`)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await answer.json()).toMatchObject({
    code: 'upstream_unavailable',
    detail: 'aw-service does not answer within 2 s.',
  })
})

test('the timeout ends when the answer begins: a file may take longer than 2 s', async () => {
  const client = new AbortController()
  const answer = await fetch(`http://127.0.0.1:${gateway.port}/file`, { signal: client.signal })
  await Bun.sleep(2_500)
  const reader = answer.body?.getReader()
  for (let chunks = 0; chunks < 50; chunks += 1) expect((await reader?.read())?.done).toBe(false)
  client.abort()
})
