import { type OtlpTracesAnswer, telemetryRoute } from '@otel-bi/contract/telemetry'
import { maxBodyBytes, smallBody } from '@otel-bi/runtime/http/body'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount, type RequestContext } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { protobuf } from '@otel-bi/telemetry/otlp/decode'
import { tracesAnswer } from '@otel-bi/telemetry/otlp/messages'
import { addressOf } from '../../caller.ts'
import type { GatewayDeps } from '../../deps.ts'
import { rateLimit } from '../../rate-limit.ts'
import { type BrowserResource, browserSpans, type SpanBatch } from './browser-spans.ts'
import { inflated } from './inflate.ts'

export type TelemetryDeps = Pick<
  GatewayDeps,
  'spanRelay' | 'browserResource' | 'accessToken' | 'trustedProxyHops'
>

/** A page sends at most every five seconds, so ten open pages stay at this limit. */
const callsPerMinute = 120

/** Receives the spans of pages without a collector of their own. */
export function mountTelemetry(app: App, deps: TelemetryDeps): void {
  const caller = (c: RequestContext) =>
    deps.accessToken ? c.get('identity').subject : addressOf(c, deps.trustedProxyHops)
  app.post(telemetryRoute.getRoutingPath(), rateLimit(callsPerMinute, caller), smallBody)
  mount(app, telemetryRoute, async (_query, c) => {
    const contentType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    const batch = await read(c, contentType, deps.browserResource)
    const taken = batch.spans === 0 || (deps.spanRelay?.offer(batch) ?? false)
    const answer: OtlpTracesAnswer = taken ? {} : { partialSuccess: rejected(batch) }
    return contentType === protobuf ? inProtobuf(answer) : answer
  })
}

async function read(
  c: RequestContext,
  contentType: string,
  browserResource: BrowserResource,
): Promise<SpanBatch> {
  if (contentType !== 'application/json' && contentType !== protobuf)
    throw new RequestProblem('unsupported_media_type', {
      detail: `OTLP comes as application/json or ${protobuf}.`,
    })
  const sent = new Uint8Array(await c.req.arrayBuffer())
  const body = await inflated(c.req.header('content-encoding') ?? '', sent, maxBodyBytes)
  try {
    return browserSpans(contentType, body, browserResource)
  } catch (cause) {
    if (cause instanceof RequestProblem) throw cause
    throw new RequestProblem('malformed_request', { detail: 'The body is not OTLP.' }, { cause })
  }
}

const rejected = ({ spans }: SpanBatch) => ({
  rejectedSpans: String(spans),
  errorMessage: 'The spans were dropped: the collector does not accept spans now.',
})

/** OTLP: the response has the encoding of the request. */
function inProtobuf(answer: OtlpTracesAnswer): Response {
  const bytes = tracesAnswer.encode(tracesAnswer.fromObject(answer)).finish()
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': protobuf } })
}
