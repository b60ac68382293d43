import { decode } from '@otel-bi/telemetry/otlp/decode'
import { z } from 'zod'

const kinds = ['internal', 'internal', 'server', 'client', 'producer', 'consumer'] as const
const failed = 2

const Value = z.looseObject({}).transform((value) => String(Object.values(value)[0] ?? ''))
const Attributes = z
  .array(z.object({ key: z.string(), value: Value.default('') }))
  .default([])
  .transform((list) => Object.fromEntries(list.map(({ key, value }) => [key, value])))
const Instant = z.string().transform((nanoseconds) => Number(BigInt(nanoseconds) / 1_000n) / 1_000)

const Span = z.object({
  traceId: z.string().regex(/^[\da-f]{32}$/),
  spanId: z.string().regex(/^[\da-f]{16}$/),
  parentSpanId: z.string().default(''),
  name: z.string(),
  kind: z.int().default(1),
  startTimeUnixNano: Instant,
  endTimeUnixNano: Instant,
  attributes: Attributes,
  status: z.object({ code: z.int().default(0) }).default({ code: 0 }),
})
const Payload = z.object({
  resourceSpans: z
    .array(
      z.object({
        resource: z.object({ attributes: Attributes }).default({ attributes: {} }),
        scopeSpans: z.array(z.object({ spans: z.array(z.unknown()).default([]) })).default([]),
      }),
    )
    .default([]),
})

export type StoredSpan = {
  readonly traceId: string
  readonly id: string
  readonly parentId: string | null
  readonly service: string
  readonly name: string
  readonly kind: (typeof kinds)[number]
  /** Milliseconds since 1970, with their fractions. */
  readonly from: number
  readonly to: number
  readonly error: boolean
  readonly attributes: Readonly<Record<string, string>>
}

/** A span that cannot be shown is left out, so that the others can. */
function wellFormed(span: unknown): z.output<typeof Span>[] {
  const parsed = Span.safeParse(span)
  return parsed.success ? [parsed.data] : []
}

/** The well-formed spans of an OTLP/HTTP body, protobuf or JSON. @throws Error when it is not OTLP */
export function spansOf(contentType: string, body: Uint8Array): StoredSpan[] {
  const { resourceSpans } = Payload.parse(decode('traces', contentType, body))
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.flatMap(wellFormed).map((span) => ({
        traceId: span.traceId,
        id: span.spanId,
        parentId: span.parentSpanId || null,
        service: resource.attributes['service.name'] ?? 'unknown',
        name: span.name,
        kind: kinds[span.kind] ?? 'internal',
        from: span.startTimeUnixNano,
        // A clock that was set back must not make a duration negative.
        to: Math.max(span.startTimeUnixNano, span.endTimeUnixNano),
        error: span.status.code === failed,
        attributes: span.attributes,
      })),
    ),
  )
}
