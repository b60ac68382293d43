import { fieldProblems, invalidRequest } from '@otel-bi/runtime/http/mount'
import { decode } from '@otel-bi/telemetry/otlp/decode'
import { z } from 'zod'

export type SpanBatch = {
  readonly spans: number
  /** The same spans as OTLP/JSON. */
  readonly body: string
}

/** An id of W3C Trace Context; all zeros is none. */
const id = (digits: number) =>
  z
    .string(`must be ${digits} hexadecimal digits`)
    .regex(
      new RegExp(`^(?!0+$)[\\da-f]{${digits}}$`),
      `must be ${digits} hexadecimal digits, not all 0`,
    )

const Span = z.looseObject({
  traceId: id(32),
  spanId: id(16),
  parentSpanId: z.union([z.literal(''), id(16)], 'must be 16 hexadecimal digits').optional(),
  links: z.array(z.looseObject({ traceId: id(32), spanId: id(16) })).optional(),
})
const Attribute = z.looseObject({ key: z.string().default('') })
const Traces = z.looseObject({
  resourceSpans: z
    .array(
      z.looseObject({
        resource: z.looseObject({ attributes: z.array(Attribute).default([]) }).default(() => ({
          attributes: [],
        })),
        scopeSpans: z.array(z.looseObject({ spans: z.array(Span).default([]) })).default([]),
      }),
    )
    .default([]),
})

/** Resource attributes that a page may set; the others identify the process and come from us. */
const own = /^(?:service\.version|(?:telemetry\.sdk|browser|user_agent)\..+)$/

/** What identifies the pages of this installation. */
export type BrowserResource = {
  readonly serviceName: string
  readonly serviceNamespace: string
  readonly deploymentEnvironment: string
}

const stamped = (resource: BrowserResource) =>
  Object.entries({
    'service.name': resource.serviceName,
    'service.namespace': resource.serviceNamespace,
    'deployment.environment.name': resource.deploymentEnvironment,
    'bi.telemetry.origin': 'browser',
  }).map(([key, stringValue]) => ({ key, value: { stringValue } }))

/**
 * Parses the spans of a page and sets their resource, since a client can claim any service name.
 * @throws Error when it is not OTLP; RequestProblem invalid_request naming each malformed id
 */
export function browserSpans(
  contentType: string,
  body: Uint8Array,
  browserResource: BrowserResource,
): SpanBatch {
  const parsed = Traces.safeParse(decode('traces', contentType, body))
  if (!parsed.success)
    throw invalidRequest(
      parsed.error.issues.slice(0, 20).flatMap((issue) => fieldProblems(issue, [])),
    )
  const { resourceSpans, ...rest } = parsed.data
  const identity = stamped(browserResource)
  const marked = resourceSpans.map(({ resource, ...spans }) => {
    const kept = resource.attributes.filter(({ key }) => own.test(key))
    return { resource: { attributes: [...identity, ...kept] }, ...spans }
  })
  const scopes = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans)
  return {
    spans: scopes.reduce((total, { spans }) => total + spans.length, 0),
    body: JSON.stringify({ ...rest, resourceSpans: marked }),
  }
}
