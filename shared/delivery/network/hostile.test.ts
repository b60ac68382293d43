import { afterAll, expect, test } from 'bun:test'
import { DeliveryFailed } from '../delivery-failed.ts'
import { createWebhookSender, type WebhookSettings } from '../send/webhook.ts'
import { startReceiver } from '../testing/receiver.ts'

const listener = await startReceiver()
const elsewhere = await startReceiver()
afterAll(() => {
  listener.close()
  elsewhere.close()
})
const { port } = listener

/** Names as an attacker's name server answers them. */
const names: Readonly<Record<string, readonly string[]>> = {
  'loopback.test': ['127.0.0.1'],
  'loopback6.test': ['::1'],
  'metadata.test': ['169.254.169.254'],
  'private.test': ['192.168.0.1'],
  'mapped.test': ['::ffff:127.0.0.1'],
  'nat64.test': ['64:ff9b::7f00:1'],
  'one-of-two.test': ['93.184.215.14', '127.0.0.1'],
  'other-of-two.test': ['127.0.0.1', '93.184.215.14'],
  'zero.test': ['0.0.0.0'],
  localhost: ['127.0.0.1'],
  'localhost.': ['127.0.0.1'],
  'sub.localhost': ['127.0.0.1'],
}

const settings: WebhookSettings = {
  allowedHosts: [],
  // The listener’s port is allowed, so that what refuses is the address.
  ports: [443, port],
  resolve: async (name) => names[name] ?? [],
  now: () => new Date('2026-01-31T08:00:00Z'),
  connectTimeoutMs: 20_000,
  timeoutMs: 20_000,
}

const call = async (url: string, change: Partial<WebhookSettings> = {}): Promise<string> => {
  const send = createWebhookSender({ ...settings, ...change })
  const { signal } = new AbortController()
  try {
    await send({ url, id: 'msg_1', body: '{}', signingSecret: undefined, signal })
    return 'sent'
  } catch (error) {
    if (error instanceof DeliveryFailed) return error.code
    throw error
  }
}

const hosts = [
  // Loopback, in the spellings that URL parsers read as 127.0.0.1.
  ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0x7f.1'],
  ...['017700000001', '0177.0.0.1', '0177.1', '127.0.0.1.', '127.000.000.001', '0x7F.0X0.0.01'],
  ...['①②⑦.0.0.1', '127。0。0。1', '%31%32%37.0.0.1', '127.0.0.2', '127.255.255.254'],
  // Unspecified.
  ...['0.0.0.0', '0', '0x0', '00', '0.1.2.3'],
  // Private, shared, link-local, multicast, reserved, documentation, benchmarking, broadcast.
  ...['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.254', '192.168.1.1', '3232235777'],
  ...[
    '100.64.0.1',
    '100.127.255.254',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '0251.254.0251.254',
  ],
  ...['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', '192.0.0.1', '192.0.2.1'],
  ...['198.18.0.1', '198.51.100.1', '203.0.113.1', '192.88.99.1'],
  // IPv6.
  ...['[::1]', '[0:0:0:0:0:0:0:1]', '[::]', '[fe80::1]', '[febf::1]', '[fec0::1]', '[fc00::1]'],
  ...['[fdff::1]', '[ff02::1]', '[2001:db8::1]', '[100::1]', '[4000::1]', '[3fff::1]'],
  // IPv6 that stands for IPv4: mapped, compatible, translated, NAT64, 6to4, Teredo.
  ...['[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:7f00:0001]', '[::127.0.0.1]'],
  ...['[::ffff:0:127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::1]'],
  ...['[2001:0:7f00:1::]', '[::ffff:169.254.169.254]', '[::ffff:8.8.8.8]'],
  ...Object.keys(names),
]

const urls = [
  ...hosts.map((host) => `https://${host}:${port}/hook`),
  // Credentials, other schemes and other ports, of an address that would be allowed.
  'https://user:password@93.184.215.14/',
  'https://user@93.184.215.14/',
  `https://93.184.215.14:443@127.0.0.1:${port}/`,
  'http://93.184.215.14/',
  `http://127.0.0.1:${port}/`,
  'https://93.184.215.14:22/',
  'https://93.184.215.14:8443/',
  `ftp://127.0.0.1:${port}/`,
  'file:///etc/passwd',
  `gopher://127.0.0.1:${port}/`,
  'data:text/plain,x',
  `https://[::1%25lo]:${port}/`,
  'https://',
  'javascript:alert(1)',
]

test(`${urls.length} hostile addresses are refused, and the listener on the loopback address has 0 connections`, async () => {
  const codes = await Promise.all(urls.map(async (url) => [url, await call(url)]))
  const others = codes.filter(([, code]) => !/^address_(?:not_allowed|invalid)$/.test(code ?? ''))
  expect(others).toEqual([])
  expect(urls.length).toBeGreaterThan(60)
  expect(listener.connections()).toBe(0)
})

test('named by the operator, the same listener is called at its address and by its name: 2 calls', async () => {
  const before = listener.calls.length
  const named = { allowedHosts: ['127.0.0.1', 'loopback.test'] }
  expect(await call(`http://2130706433:${port}/hook`, named)).toBe('sent')
  expect(await call(`http://loopback.test:${port}/hook`, named)).toBe('sent')
  expect(listener.calls.slice(before).map(({ headers }) => headers.host)).toEqual([
    `127.0.0.1:${port}`,
    `loopback.test:${port}`,
  ])
})

test('a name that answers differently the second time is asked once, and the first answer is called', async () => {
  const second = await startReceiver(undefined, '127.0.0.2')
  const before = listener.calls.length
  let asked = 0
  const resolve = async () => [asked++ === 0 ? '127.0.0.1' : '127.0.0.2']
  const change = { resolve, allowedHosts: ['changing.test'] }
  expect(await call(`http://changing.test:${port}/`, change)).toBe('sent')
  expect([asked, listener.calls.length - before, second.connections()]).toEqual([1, 1, 0])
  second.close()
})

test.each([301, 302, 303, 307, 308])(
  'a redirect (%i) to another listener is a failure and is not followed',
  async (status) => {
    const location = `http://127.0.0.1:${elsewhere.port}/`
    const redirecting = await startReceiver(() => ({ status, headers: { location } }))
    const named = { allowedHosts: ['127.0.0.1'] }
    expect(await call(`http://127.0.0.1:${redirecting.port}/`, named)).toBe(`http_${status}`)
    expect([redirecting.calls.length, elsewhere.connections()]).toEqual([1, 0])
    redirecting.close()
  },
)
