import { decode } from '@otel-bi/telemetry/otlp/decode'
import { z } from 'zod'

export type SpanBatch = {
  readonly spans: number
  /** The same spans as OTLP's JSON. */
  readonly body: string
}

const Traces = z.looseObject({
  resourceSpans: z
    .array(
      z.looseObject({
        resource: z.looseObject({ attributes: z.array(z.unknown()).default([]) }).default(() => ({
          attributes: [],
        })),
        scopeSpans: z.array(z.looseObject({ spans: z.array(z.unknown()).default([]) })).default([]),
      }),
    )
    .default([]),
})

const origin = { key: 'bi.telemetry.origin', value: { stringValue: 'browser' } }

/**
 * Reads what a page sent and marks it as a browser's: anybody can call a span anything.
 * @throws Error when it is not OTLP
 */
export function browserSpans(contentType: string, body: Uint8Array): SpanBatch {
  const { resourceSpans, ...rest } = Traces.parse(decode('traces', contentType, body))
  const marked = resourceSpans.map(({ resource, ...spans }) => ({
    resource: { ...resource, attributes: [...resource.attributes, origin] },
    ...spans,
  }))
  const scopes = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans)
  return {
    spans: scopes.reduce((total, { spans }) => total + spans.length, 0),
    body: JSON.stringify({ ...rest, resourceSpans: marked }),
  }
}
