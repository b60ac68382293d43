import { expect, test } from 'bun:test'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { metricModels } from '@otel-bi/contract/metrics/models'
import { services } from '@otel-bi/contract/services'
import type { Stack } from './stack.ts'

const decoders = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync }
const codings = ['br', 'zstd', 'gzip'] as const

/** Reads whose answers differ from call to call: each call is audited, and jobs go on. */
const changing = new Set([
  ...['listAuditEntries', 'getAuditChain', 'listExports', 'getOverview'],
  ...['exportAuditEntries', 'exportExports'],
  ...['listAwJobs', 'listWwiJobs', 'listGatewayJobs'],
])

/** What a read needs to be answered at all. */
const measures = Object.values(metricModels)
  .flat()
  .map(({ domain, id, headline: [first] }) => ({ domain, id, first }))

const reads = services.gateway.routes
  .filter(({ method }) => method === 'get')
  .map(({ operationId, path, request }) => {
    const model = measures.find(
      ({ domain, id }) => path.startsWith(`/api/${domain}/`) && path.endsWith(`/metrics/${id}`),
    )
    const wanted = { format: 'csv', measures: model?.first }
    const query = Object.entries(wanted).filter(([name]) => name in request.query.shape)
    const given = query.map(([name, value]) => `${name}=${value}`).join('&')
    return { operationId, path: `${path.replaceAll(/\{\w+\}/g, '0')}?${given}` }
  })

/** Each read of the contract in each coding, beside the same uncompressed. */
export function testCodings(stackOf: () => Stack): void {
  const ask = (path: string, coding: string, more: RequestInit = {}) =>
    fetch(stackOf().url + path, {
      ...more,
      headers: { 'accept-encoding': coding, ...more.headers },
      decompress: false,
    })

  test.each(reads)('$operationId decodes to the bytes of the plain answer', async (read) => {
    const plain = await ask(read.path, 'identity')
    const bytes = await plain.bytes()
    expect(plain.headers.get('content-encoding')).toBeNull()
    for (const coding of codings) {
      const answer = await ask(read.path, coding)
      const body = await answer.bytes()
      const head = await ask(read.path, coding, { method: 'HEAD' })
      const isEncoded = answer.headers.get('content-encoding') !== null
      const decoded = isEncoded ? decoders[coding](body) : Buffer.from(body)
      expect(answer.headers.get('vary')).toBe(plain.headers.get('vary'))
      if (changing.has(read.operationId)) continue
      const facts = ['content-encoding', 'etag', 'vary', 'content-type']
      const factsOf = ({ headers }: Response) => facts.map((name) => headers.get(name))
      expect(factsOf(head)).toEqual(factsOf(answer))
      // A problem names the trace of its call.
      if (plain.ok) expect(decoded.equals(bytes)).toBe(true)
      const tag = plain.headers.get('etag')
      if (tag === null) continue
      const own = isEncoded ? tag.replace(/"$/, `-${coding}"`) : tag
      for (const given of [tag, own]) {
        const known = await ask(read.path, coding, { headers: { 'if-none-match': given } })
        expect([known.status, known.headers.get('etag')]).toEqual([304, given])
      }
    }
  })

  test('of those reads at least 40 are encoded', async () => {
    const answers = await Promise.all(reads.map(({ path }) => ask(path, 'br')))
    await Promise.all(answers.map((answer) => answer.body?.cancel()))
    const encoded = answers.filter(({ headers }) => headers.get('content-encoding') === 'br')
    expect(encoded.length).toBeGreaterThanOrEqual(40)
  })

  test.each([...codings])('four years of daily history are at most 20 kB in %s', async (coding) => {
    const path = '/api/aw/sales/history?days_back=3650&granularity=day'
    const answer = await ask(path, coding)
    const { byteLength } = await answer.bytes()
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, coding])
    expect(byteLength).toBeLessThanOrEqual(20_000)
  })
}
