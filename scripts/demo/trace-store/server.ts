import { traceQuery } from '@otel-bi/contract/traces'
import { spansOf } from './otlp-spans.ts'
import { createSpanStore } from './span-store.ts'

export type TraceStore = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * The collector of a machine that has none: takes OTLP/HTTP, keeps the spans in memory and serves them
 * to the gateway. For development: anyone who reaches the port can read and write.
 */
export function startTraceStore(port: number, maxSpans = 5_000): TraceStore {
  const store = createSpanStore(maxSpans)
  const server = Bun.serve({
    port,
    hostname: '127.0.0.1',
    routes: {
      '/v1/traces': { POST: async (request) => take(request) },
      '/v1/:signal': { POST: () => Response.json({}) },
      '/api/traces': (request) => {
        const words = Object.fromEntries(new URL(request.url).searchParams)
        return Response.json(store.list(traceQuery.parse(words)))
      },
      '/api/traces/:id': ({ params }) => {
        const trace = store.trace(params.id)
        return trace ? Response.json(trace) : new Response(null, { status: 404 })
      },
    },
    error: () => new Response(null, { status: 400 }),
  })
  const take = async (request: Request) => {
    store.add(spansOf(request.headers.get('content-type') ?? '', await request.bytes()))
    return Response.json({})
  }
  return { url: `http://127.0.0.1:${server.port}`, stop: () => server.stop(true) }
}
