import { z } from 'zod'

const kinds = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'] as const

const Attribute = z.object({
  key: z.string(),
  value: z.object({
    stringValue: z.string().optional(),
    intValue: z.union([z.number(), z.string()]).optional(),
  }),
})

const Payload = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(Attribute) }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              name: z.string(),
              kind: z.int(),
              attributes: z.array(Attribute).default([]),
            }),
          ),
        }),
      ),
    }),
  ),
})

export type ReceivedSpan = {
  readonly service: string
  readonly traceId: string
  readonly id: string
  readonly parentId: string
  readonly name: string
  readonly kind: (typeof kinds)[number]
  readonly attributes: Readonly<Record<string, string>>
}

export type Receiver = {
  readonly url: string
  /** The spans of a trace, once `complete` says that enough of them have arrived. */
  readonly trace: (
    id: string,
    complete: (spans: ReceivedSpan[]) => boolean,
  ) => Promise<ReceivedSpan[]>
  readonly stop: () => Promise<void>
}

/** An OTLP/HTTP collector that remembers spans sent as JSON. */
export function startReceiver(): Receiver {
  const spans: ReceivedSpan[] = []
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    async fetch(request) {
      spans.push(...read(Payload.parse(await request.json())))
      return Response.json({})
    },
  })
  return {
    url: `http://127.0.0.1:${server.port}`,
    async trace(id, complete) {
      for (let waited = 0; waited < 10_000; waited += 50) {
        const found = spans.filter((span) => span.traceId === id)
        if (complete(found)) return found
        await Bun.sleep(50)
      }
      throw new Error(`trace ${id} did not arrive; there are ${spans.length} spans of others`)
    },
    stop: () => server.stop(true),
  }
}

function read({ resourceSpans }: z.output<typeof Payload>): ReceivedSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) => {
    const service = text(resource.attributes)['service.name'] ?? 'unknown'
    return scopeSpans.flatMap((scope) =>
      scope.spans.map((span) => ({
        service,
        traceId: span.traceId,
        id: span.spanId,
        parentId: span.parentSpanId ?? '',
        name: span.name,
        kind: kinds[span.kind] ?? 'unspecified',
        attributes: text(span.attributes),
      })),
    )
  })
}

const text = (attributes: z.output<typeof Attribute>[]): Record<string, string> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, String(value.stringValue ?? value.intValue ?? '')]),
  )
