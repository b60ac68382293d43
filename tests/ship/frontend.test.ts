import { afterAll, afterEach, describe, expect, test } from 'bun:test'
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem, problemCatalogue } from '@otel-bi/contract/problem'
import { freePort } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { compressFiles } from '../../scripts/compress-files.ts'
import { root } from './dockerfile.ts'
import { placeFrontend } from './frontend.ts'
import { startNameServer } from './name-server.ts'

const folder = await mkdtemp(join(tmpdir(), 'otel-bi-frontend-'))
await cp(join(root, 'deploy/nginx'), join(folder, 'etc/nginx'), { recursive: true })
const files = {
  'index.html': '<title>the page</title>',
  'favicon.svg': '<svg/>',
  'assets/one.js': '1',
  'assets/one.css': 'a{}',
}
const html = join(folder, 'usr/share/nginx/html')
for (const [name, text] of Object.entries(files)) await Bun.write(join(html, name), text)
await compressFiles(html)

const port = await freePort()
const gatewayPort = await freePort()
const names = await startNameServer('gateway.example.com')
const placed = await placeFrontend(folder, { port, nameServer: names.address })
const gatewayUrl = `http://gateway.example.com:${gatewayPort}`
const frontend = await placed.serve(gatewayUrl)
const started: Bun.Server<undefined>[] = []

afterEach(async () => {
  names.moveTo(undefined)
  await Promise.all(started.splice(0).map((server) => server.stop(true)))
})

afterAll(async () => {
  await frontend.stop()
  names.stop()
  await rm(folder, { recursive: true })
})

/** A gateway at an address of this machine, whose answers name that address. */
function startGateway(
  hostname: string,
  fetch: (request: Request) => Response | Promise<Response> = () => new Response(hostname),
) {
  const server = Bun.serve({ hostname, port: gatewayPort, fetch })
  started.push(server)
  names.moveTo(hostname)
  return server
}

const get = (path: string, init?: RequestInit) => fetch(frontend.url + path, init)

/** What comes back for a request line that no client of HTTP would write. */
async function rawAnswer(requestLine: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>()
  const received: Buffer[] = []
  const socket = await Bun.connect({
    hostname: '127.0.0.1',
    port,
    socket: {
      data: (_, bytes) => void received.push(Buffer.from(bytes)),
      close: () => resolve(Buffer.concat(received).toString()),
    },
  })
  socket.write(`${requestLine}\r\n\r\n`)
  return promise
}

/** The first answer with a status, of as many as a second needs at a time. */
async function until(path: string, status: number): Promise<Response> {
  for (let tries = 0; tries < 500; tries += 1) {
    const answer = await get(path)
    if (answer.status === status) return answer
    await Bun.sleep(100)
  }
  throw new Error(`${path} was never ${status}`)
}

test('without a name for its gateway the frontend starts, and its health tells both apart: 200 and 503', async () => {
  expect((await get('/healthz')).status).toBe(200)
  expect((await get('/readyz')).status).toBe(503)
  expect((await get('/assets/one.js')).status).toBe(200)
})

test.each(['no name', 'an address where nothing listens'])(
  'with %s for the gateway, a page is 503 with Retry-After, and so is the API, as the contract’s problem',
  async (reach) => {
    if (reach !== 'no name') names.moveTo('127.0.0.9')
    const page = await until('/adventureworks', 503)
    expect(page.headers.get('retry-after')).toBe('5')
    const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`
    const answer = await get('/api/aw/sales/kpis?days_back=30', { headers: { traceparent } })
    const problem = Problem.parse(await answer.json())
    expect(problem).toMatchObject({
      code: 'upstream_unavailable',
      ...problemCatalogue.upstream_unavailable,
      instance: '/api/aw/sales/kpis',
      trace_id: 'a'.repeat(32),
    })
    const headers = ['content-type', 'retry-after', 'cache-control']
    expect([answer.status, ...headers.map((name) => answer.headers.get(name))]).toEqual([
      503,
      'application/problem+json',
      '5',
      'no-store',
    ])
  },
)

test('a path that no JSON string can hold is not repeated in the problem, and no trace is null', async () => {
  const answer = await rawAnswer('GET /api/"\\x HTTP/1.0')
  const [, body = ''] = answer.split('\r\n\r\n')
  expect(Problem.parse(JSON.parse(body))).toMatchObject({ instance: '/api', trace_id: null })
})

test('a gateway that comes back at another address is followed: page, API and health', async () => {
  const first = startGateway('127.0.0.1')
  expect(await (await until('/api/health', 200)).text()).toBe('127.0.0.1')
  await first.stop(true)
  startGateway('127.0.0.2')
  expect(await (await until('/api/health', 200)).text()).toBe('127.0.0.2')
  expect((await get('/readyz')).status).toBe(200)
  expect(await (await get('/wideworldimporters')).text()).toBe('<title>the page</title>')
})

describe.each(Object.entries(files))('%s', (name, text) => {
  test.each([
    ['br, gzip', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])(
    'for Accept-Encoding: %s is sent as %p under the same type, and decodes to the file',
    async (accepted, coding) => {
      startGateway('127.0.0.1')
      await until('/readyz', 200)
      const path = name === 'index.html' ? '/' : `/${name}`
      const answer = await get(path, { headers: { 'accept-encoding': accepted } })
      const headers = ['content-encoding', 'vary', 'content-type']
      expect(headers.map((header) => answer.headers.get(header))).toEqual([
        coding,
        'Accept-Encoding',
        Bun.file(name).type.replace(/;.*/, ''),
      ])
      expect(await answer.text()).toBe(text)
    },
  )
})

test('the gateway receives path and query as the caller wrote them', async () => {
  startGateway('127.0.0.1', ({ url }) => new Response(url.slice(url.indexOf('/api'))))
  await until('/readyz', 200)
  const target = '/api/aw/x%2Fy?q=a%20b&q=%C4%8D'
  expect(await (await get(target)).text()).toBe(target)
})

test('who may frame a page is what the gateway says of this page: of /embed it may be others', async () => {
  startGateway('127.0.0.1', ({ headers }) => {
    const page = headers.get('x-page-path') ?? ''
    const policy = { 'content-security-policy': `frame-ancestors https://${page.slice(1)}` }
    return new Response('', {
      headers: page === '/embed' ? policy : { ...policy, 'x-frame-options': 'SAMEORIGIN' },
    })
  })
  await until('/embed', 200)
  for (const [path, framer, options] of [
    ['/embed?theme=dark', 'embed', null],
    ['/explore?page=/embed', 'explore', 'SAMEORIGIN'],
  ] as const) {
    const { headers } = await get(path, { headers: { 'x-page-path': '/embed' } })
    expect([headers.get('content-security-policy'), headers.get('x-frame-options')]).toEqual([
      `frame-ancestors https://${framer}`,
      options,
    ])
  }
})

test('a gateway that takes calls and answers none makes the page 503, not a page that loads forever', async () => {
  startGateway('127.0.0.1', ({ url }) =>
    url.endsWith('/api/health') ? Bun.sleep(60_000).then(() => new Response()) : new Response(),
  )
  const answers = await Promise.all([get('/'), get('/readyz')])
  expect(answers.map(({ status }) => status)).toEqual([503, 503])
})

const Line = z.strictObject({
  time: z.iso.datetime({ offset: true }),
  method: z.string(),
  path: z.string(),
  status: z.int(),
  bytes: z.int(),
  seconds: z.number(),
  traceparent: z.string(),
})

test('each line of the log is JSON with the path that was asked for, without the query', async () => {
  startGateway('127.0.0.1')
  await until('/readyz', 200)
  for (const [asked, path] of [
    ['/', '/'],
    ['/adventureworks?range=90', '/adventureworks'],
    ['/callback?code=secret', '/callback'],
    ['/api/health?x=1', '/api/health'],
  ] as const) {
    const traceparent = `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
    await get(asked, { headers: { traceparent } })
    expect(await lineOf(traceparent)).toMatchObject({ path, status: 200 })
  }
})

/** Each worker writes its line when it has answered, at a time of its own. */
async function lineOf(traceparent: string): Promise<z.output<typeof Line> | undefined> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    const lines = (await placed.accessLog()).split('\n').slice(0, -1)
    const parsed = lines.map((line) => Line.parse(JSON.parse(line)))
    const found = parsed.find((line) => line.traceparent === traceparent)
    if (found) return found
    await Bun.sleep(20)
  }
  return undefined
}

test.each([
  'api-gateway:8000',
  'https://api-gateway',
  'http://',
  'http://a;}',
  'http://a/b',
  'http://a b',
])('GATEWAY_URL=%s is refused with its name: exit code 1', async (url) => {
  expect(await placed.complaints(url)).toEqual([
    expect.stringContaining('GATEWAY_URL must be'),
    'exit code 1',
  ])
})

test.each(['http://api-gateway:8000', 'http://gateway.example.com/', 'http://[::1]:8000'])(
  'GATEWAY_URL=%s is taken without a word',
  async (url) => {
    expect(await placed.complaints(url)).toEqual([])
  },
)
