import { decode, protobuf } from '@otel-bi/telemetry/otlp/decode'
import { isSignal, type Signal } from '@otel-bi/telemetry/otlp/messages'
import { type Received, type ReceivedSpan, receive } from './otlp/received.ts'
import { strayFields } from './otlp/stray-fields.ts'

export type { ReceivedSpan } from './otlp/received.ts'

export type Receiver = {
  readonly url: string
  readonly received: Received
  /** Every body as it came, for looking after what should not be in any. */
  readonly bodies: readonly string[]
  /** Why payloads were refused; empty when every one kept to the protocol. */
  readonly problems: readonly string[]
  /** The spans of a trace, once `complete` says that enough of them have arrived. */
  readonly trace: (
    id: string,
    complete: (spans: ReceivedSpan[]) => boolean,
  ) => Promise<ReceivedSpan[]>
  /** Waits until what was received satisfies a condition. @throws Error naming it after 50 seconds. */
  readonly until: (what: string, condition: (received: Received) => boolean) => Promise<void>
  readonly stop: () => Promise<void>
}

/** An OTLP/HTTP collector that takes protobuf and JSON, holds both to the official definitions, and remembers. */
export function startReceiver(): Receiver {
  const received: Received = { spans: [], metrics: [], logs: [] }
  const bodies: string[] = []
  const problems: string[] = []
  const server = Bun.serve({
    port: 0,
    hostname: '127.0.0.1',
    async fetch(request) {
      const signal = new URL(request.url).pathname.replace('/v1/', '')
      if (!isSignal(signal)) return new Response(null, { status: 404 })
      const body = await request.bytes()
      bodies.push(Buffer.from(body).toString('utf8'))
      try {
        const type = request.headers.get('content-type') ?? ''
        receive(received, signal, strictly(signal, type, body))
      } catch (error) {
        problems.push(String(error))
        return new Response(null, { status: 400 })
      }
      return Response.json({})
    },
  })
  const until: Receiver['until'] = async (what, condition) => {
    for (let waited = 0; waited < 50_000; waited += 50) {
      if (condition(received)) return
      await Bun.sleep(50)
    }
    throw new Error(`${what} did not arrive. ${problems.join('; ')}`)
  }
  return {
    url: `http://127.0.0.1:${server.port}`,
    ...{ received, bodies, problems, until },
    async trace(id, complete) {
      const ofTrace = () => received.spans.filter((span) => span.traceId === id)
      await until(`trace ${id}`, () => complete(ofTrace()))
      return ofTrace()
    },
    stop: () => server.stop(true),
  }
}

/** @throws Error when a payload is not the official message, or has more than it */
function strictly(signal: Signal, contentType: string, body: Uint8Array): unknown {
  const read = decode(signal, contentType, body)
  const stray = contentType.startsWith(protobuf) ? [] : strayFields(body, read)
  if (stray.length > 0) throw new Error(`${signal}: not in OTLP: ${stray.join(', ')}`)
  return read
}
