import { afterAll, beforeAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { createWebhookSender } from '@otel-bi/delivery/send/webhook'
import { freePort } from '@otel-bi/store/testing/postgres'
import { root } from './dockerfile.ts'

const secretOf = (fill: number) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`
const body = JSON.stringify({ type: 'data.changed', data: { details: { domain: 'aw' } } })

let url: string
let receiver: ReturnType<typeof start>
function start(port: number) {
  const example = join(root, 'shared/clients/example/receive_events.py')
  return Bun.spawn(['python3', example, String(port)], {
    env: { PATH: process.env.PATH, WEBHOOK_SECRET: secretOf(7) },
    stdout: 'pipe',
    stderr: 'ignore',
  })
}

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}/`
  receiver = start(port)
  while (!(await fetch(url).catch(() => undefined))) await Bun.sleep(50)
}, 180_000)
afterAll(async () => {
  receiver.kill()
  await receiver.exited
})

/** Sends as the gateway does, `ago` seconds ago. */
async function send(id: string, { secret = 7, ago = 0 } = {}): Promise<string> {
  const sender = createWebhookSender({
    ...{ allowedHosts: ['127.0.0.1'], ports: [], resolve: async () => ['127.0.0.1'] },
    ...{ now: () => new Date(Date.now() - ago * 1_000) },
    ...{ connectTimeoutMs: 10_000, timeoutMs: 10_000 },
  })
  const { signal } = new AbortController()
  const call = { url, id, body, signingSecret: secretOf(secret), signal }
  return sender(call).then(
    () => 'received',
    ({ message }) => String(message),
  )
}

test('the Python example receives what the gateway signs, prints a repeated event once, and refuses another secret and an age of 10 minutes', async () => {
  expect([await send('msg_1'), await send('msg_1')]).toEqual(['received', 'received'])
  expect([await send('msg_2', { secret: 8 }), await send('msg_3', { ago: 600 })]).toEqual([
    expect.stringContaining('400'),
    expect.stringContaining('400'),
  ])
  receiver.kill()
  expect(await receiver.stdout.text()).toBe('data.changed {"domain": "aw"}\n')
})
