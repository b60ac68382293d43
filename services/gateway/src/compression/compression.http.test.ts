import { afterAll, beforeAll, describe, expect, test } from 'bun:test'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { isNotModified } from '@otel-bi/runtime/http/etag'
import { namesVersion, requiredTags } from '@otel-bi/runtime/http/if-match'
import { createShell } from '@otel-bi/runtime/http/shell'
import { createLogger } from '@otel-bi/runtime/logger'
import { codings } from './codings.ts'
import { compression } from './compression.ts'

const decoders = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync }
const text = JSON.stringify(Array.from({ length: 500 }, (_, row) => ({ row })))
/** The file that is being made: its next rows are awaited until its reader leaves. */
let left = Promise.withResolvers<void>()
let server: Bun.Server<undefined>

beforeAll(() => {
  const app = createShell(
    createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } }),
  )
  app.use(compression())
  app.get('/tagged', (c) =>
    isNotModified(c, '"x"')
      ? c.body(null, 304, { etag: '"x"' })
      : c.body(text, 200, { etag: '"x"', 'content-type': 'application/json' }),
  )
  app.put('/tagged', (c) =>
    c.text(String(namesVersion(requiredTags(c.req.header('if-match')), 1)), 200),
  )
  app.get('/rows.csv', () => {
    const rows = new ReadableStream({
      async pull(controller) {
        controller.enqueue(new TextEncoder().encode('one,two\r\n'.repeat(200)))
        await left.promise
      },
      cancel: () => left.resolve(),
    })
    return new Response(rows, { headers: { 'content-type': 'text/csv; charset=utf-8' } })
  })
  app.get('/small', (c) => c.json({ small: 'x'.repeat(1_000) }))
  app.get('/pdf', (c) => c.body(text, 200, { 'content-type': 'application/pdf' }))
  app.get('/file', () => new Response(Bun.file(import.meta.path)))
  app.get('/problem', (c) => c.json({ detail: text }, 400))
  server = Bun.serve({ port: 0, fetch: app.fetch })
})
afterAll(() => server.stop(true))

const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
  fetch(`${server.url.origin}${path}`, { method, headers, decompress: false })

describe.each([...codings])('in %s', (coding) => {
  const accept = { 'accept-encoding': coding }

  test('an answer has its own strong tag, Vary, its own length, and the bytes of the plain one', async () => {
    const answer = await ask('/tagged', accept)
    const bytes = await answer.bytes()
    const headers = ['content-encoding', 'etag', 'vary', 'content-length']
    expect(headers.map((name) => answer.headers.get(name))).toEqual([
      coding,
      `"x-${coding}"`,
      'accept-encoding',
      String(bytes.byteLength),
    ])
    expect(decoders[coding](bytes).toString()).toBe(text)
  })

  test('HEAD has the headers of GET and no body', async () => {
    const [got, head] = await Promise.all([ask('/tagged', accept), ask('/tagged', accept, 'HEAD')])
    const known = ({ headers }: Response) =>
      [...headers].filter(([name]) => !['date', 'x-trace-id', 'traceresponse'].includes(name))
    expect(known(head).toSorted()).toEqual(known(got).toSorted())
    expect(await head.text()).toBe('')
  })

  test.each([`"x-${coding}"`, `W/"x-${coding}"`, `"other", "x-${coding}"`])(
    'If-None-Match %s is 304 and repeats the tag; to a client that takes no coding it is 200',
    async (tags) => {
      const conditional = { 'if-none-match': tags }
      const known = await ask('/tagged', { ...accept, ...conditional })
      expect([known.status, known.headers.get('etag'), known.headers.get('vary')]).toEqual([
        304,
        `"x-${coding}"`,
        'accept-encoding',
      ])
      const plain = await ask('/tagged', { 'accept-encoding': 'identity', ...conditional })
      expect([plain.status, plain.headers.get('etag')]).toEqual([200, '"x"'])
    },
  )

  test('the plain tag is 304 as well, and names the plain answer', async () => {
    const known = await ask('/tagged', { ...accept, 'if-none-match': '"x"' })
    expect([known.status, known.headers.get('etag')]).toEqual([304, '"x"'])
  })

  test('If-Match takes the tag of version 1 in this coding, and not of version 2', async () => {
    const matches = async (version: number) => {
      const headers = { ...accept, 'if-match': `"${version}-${coding}"` }
      return (await ask('/tagged', headers, 'PUT')).text()
    }
    expect([await matches(1), await matches(2)]).toEqual(['true', 'false'])
  })

  test('a file that is still being made arrives as far as it is made, and ends with its reader', async () => {
    left = Promise.withResolvers()
    const answer = await ask('/rows.csv', accept)
    expect([answer.headers.get('content-encoding'), answer.headers.get('content-length')]).toEqual([
      coding,
      null,
    ])
    const reader = answer.body?.getReader()
    expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0)
    await reader?.cancel()
    await left.promise
  })
})

test.each([
  ['an answer below 1 kB', '/small', 200],
  ['a PDF', '/pdf', 200],
  ['a problem', '/problem', 400],
])('%s stays as it is', async (_what, path, status) => {
  const answer = await ask(path, { 'accept-encoding': 'br, gzip' })
  expect([answer.status, answer.headers.get('content-encoding')]).toEqual([status, null])
})

test('without Accept-Encoding an answer is plain and still says that it varies', async () => {
  const answer = await ask('/tagged', { 'accept-encoding': 'identity' })
  expect([answer.headers.get('content-encoding'), answer.headers.get('vary')]).toEqual([
    null,
    'accept-encoding',
  ])
  expect(await answer.text()).toBe(text)
})

test.each(['identity', ...codings])(
  'a range of a text in %s is the whole of it',
  async (coding) => {
    const answer = await ask('/file', { 'accept-encoding': coding, range: 'bytes=0-9' })
    expect([answer.status, answer.headers.get('content-range')]).toEqual([200, null])
  },
)
