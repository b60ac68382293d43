import type { Signal } from '@otel-bi/telemetry/otlp/messages'
import { z } from 'zod'

const spanKinds = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'] as const

const Value = z.looseObject({
  stringValue: z.string().optional(),
  intValue: z.union([z.number(), z.string()]).optional(),
})
const Attributes = z
  .array(z.object({ key: z.string(), value: Value.default({}) }))
  .default([])
  .transform(
    (list): Readonly<Record<string, string>> =>
      Object.fromEntries(
        list.map(({ key, value }) => [key, String(value.stringValue ?? value.intValue ?? '')]),
      ),
  )
const Resource = z.object({ attributes: Attributes })
const Scope = z.object({ name: z.string().default('') }).default({ name: '' })
const ofResource = { resource: Resource }
const ofScope = { scope: Scope, schemaUrl: z.string().default('') }

const Span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().default(''),
  name: z.string(),
  kind: z.int(),
  attributes: Attributes,
  links: z.array(z.object({ traceId: z.string(), spanId: z.string() })).default([]),
})
const Points = z.object({ dataPoints: z.array(z.object({ attributes: Attributes })).default([]) })
const Metric = z.object({
  name: z.string(),
  unit: z.string().default(''),
  sum: Points.optional(),
  gauge: Points.optional(),
  histogram: Points.optional(),
})
const LogRecord = z.object({
  traceId: z.string().default(''),
  spanId: z.string().default(''),
  severityText: z.string().default(''),
  body: Value.optional(),
  attributes: Attributes,
})

const Traces = z.object({
  // An export without spans only checks that the collector is there.
  resourceSpans: z
    .array(
      z.object({
        ...ofResource,
        scopeSpans: z.array(z.object({ ...ofScope, spans: z.array(Span) })),
      }),
    )
    .default([]),
})
const Metrics = z.object({
  resourceMetrics: z.array(
    z.object({
      ...ofResource,
      scopeMetrics: z.array(z.object({ ...ofScope, metrics: z.array(Metric) })),
    }),
  ),
})
const Logs = z.object({
  resourceLogs: z.array(
    z.object({
      ...ofResource,
      scopeLogs: z.array(z.object({ ...ofScope, logRecords: z.array(LogRecord) })),
    }),
  ),
})

type From = {
  readonly service: string
  readonly resource: Readonly<Record<string, string>>
  /** Name of the instrumentation scope. */
  readonly scope: string
  /** Schema URL of the scope; empty where there is none. */
  readonly schema: string
}
type Enclosing = { readonly resource: z.output<typeof Resource> }
type Scoped = { readonly scope: z.output<typeof Scope>; readonly schemaUrl: string }

export type ReceivedSpan = From & {
  readonly traceId: string
  readonly id: string
  readonly parentId: string
  readonly name: string
  readonly kind: (typeof spanKinds)[number]
  readonly attributes: Readonly<Record<string, string>>
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[]
}
type ReceivedMetric = From & {
  readonly name: string
  readonly unit: string
  readonly points: readonly Readonly<Record<string, string>>[]
}
type ReceivedLog = From & {
  readonly traceId: string
  readonly spanId: string
  readonly level: string
  readonly message: string
  readonly attributes: Readonly<Record<string, string>>
}

export type Received = {
  readonly spans: ReceivedSpan[]
  readonly metrics: ReceivedMetric[]
  readonly logs: ReceivedLog[]
}

const from = ({ resource }: Enclosing, { scope, schemaUrl }: Scoped): From => ({
  service: resource.attributes['service.name'] ?? 'unknown',
  resource: resource.attributes,
  scope: scope.name,
  schema: schemaUrl,
})

/** Adds what a decoded payload holds to what was received. */
export function receive(received: Received, signal: Signal, payload: unknown): void {
  if (signal === 'traces') received.spans.push(...spansOf(payload))
  else if (signal === 'metrics') received.metrics.push(...metricsOf(payload))
  else received.logs.push(...logsOf(payload))
}

const spansOf = (payload: unknown): ReceivedSpan[] =>
  Traces.parse(payload).resourceSpans.flatMap((sender) =>
    sender.scopeSpans.flatMap((scope) =>
      scope.spans.map(({ spanId: id, parentSpanId: parentId, kind, ...span }) => ({
        ...from(sender, scope),
        ...{ ...span, id, parentId },
        kind: spanKinds[kind] ?? 'unspecified',
      })),
    ),
  )

const metricsOf = (payload: unknown): ReceivedMetric[] =>
  Metrics.parse(payload).resourceMetrics.flatMap((sender) =>
    sender.scopeMetrics.flatMap((scope) =>
      scope.metrics.map(({ name, unit, ...data }) => ({
        ...from(sender, scope),
        ...{ name, unit },
        points: [data.sum, data.gauge, data.histogram].flatMap((points) =>
          (points?.dataPoints ?? []).map(({ attributes }) => attributes),
        ),
      })),
    ),
  )

const logsOf = (payload: unknown): ReceivedLog[] =>
  Logs.parse(payload).resourceLogs.flatMap((sender) =>
    sender.scopeLogs.flatMap((scope) =>
      scope.logRecords.map(({ traceId, spanId, severityText: level, body, attributes }) => ({
        ...from(sender, scope),
        ...{ traceId, spanId, level, attributes },
        message: body?.stringValue ?? '',
      })),
    ),
  )
