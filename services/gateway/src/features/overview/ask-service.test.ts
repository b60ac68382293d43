import { afterAll, expect, test } from 'bun:test'
import { createLogger } from '@otel-bi/runtime/logger'
import { z } from 'zod'
import type { Upstream } from '../../deps.ts'
import { askService } from './ask-service.ts'
import { sectionOr } from './overview.ts'

const serve = (fetch: () => Response | Promise<Response>) =>
  Bun.serve({ port: 0, hostname: '127.0.0.1', fetch })
const paused = serve(() => new Promise<Response>(() => {}))
const stuck = serve(() => new Response(new ReadableStream({ start: (c) => c.enqueue('{') })))
const running = serve(() => Response.json({ revenue: 1 }))
const confused = serve(() => new Response('<html>', { status: 502 }))
afterAll(() => Promise.all([paused, stuck, running, confused].map((server) => server.stop(true))))

const deps = {
  internalTokens: async () => 'token',
  fetch: (request: Request) => fetch(request),
  logger: createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } }),
  serviceTimeouts: { forward: 60_000, overview: 2_000 },
}
const Kpis = z.object({ revenue: z.number() })

function section(service: Upstream['service'], { port }: { readonly port?: number | undefined }) {
  const caller = {
    identity: { subject: 'ana', roles: ['viewer'] as const },
    signal: new AbortController().signal,
  }
  const ask = askService({ service, url: `http://127.0.0.1:${port}` }, caller, deps)
  return sectionOr(ask(Kpis, '/api/kpis'), '/api/overview')
}

test('with one service paused the other section is there, and the paused one unavailable after 2 s', async () => {
  const [aw, wwi] = await Promise.all([
    section('aw-service', paused),
    section('wwi-service', running),
  ])
  expect(wwi).toEqual({ data: { revenue: 1 }, problem: null })
  expect(aw.data).toBeNull()
  expect(aw.problem).toMatchObject({
    code: 'upstream_unavailable',
    status: 503,
    detail: 'aw-service does not answer within 2 s.',
  })
})

test('a body that never ends counts as no answer', async () => {
  expect((await section('aw-service', stuck)).problem?.detail).toEndWith('within 2 s.')
})

test('a failure that is no problem document is an unavailable service', async () => {
  expect((await section('aw-service', confused)).problem).toMatchObject({
    code: 'upstream_unavailable',
    detail: 'aw-service does not answer.',
  })
})
