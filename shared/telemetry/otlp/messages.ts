import root from 'otlp-protos/build/src/generated/root.js'
import { z } from 'zod'

type Message = {
  readonly create: () => object
  readonly decode: (body: Uint8Array) => object
  readonly encode: (message: object) => { finish: () => Uint8Array }
  readonly fromObject: (object: object) => object
  readonly toObject: (message: object, options: object) => unknown
  readonly verify: (message: object) => string | null
}

const message = z.custom<Message>((value) => typeof value === 'function')
// The package's types say nothing about its content.
const { collector } = z
  .object({
    collector: z.object({
      trace: z.object({
        v1: z.object({ ExportTraceServiceRequest: message, ExportTraceServiceResponse: message }),
      }),
      metrics: z.object({ v1: z.object({ ExportMetricsServiceRequest: message }) }),
      logs: z.object({ v1: z.object({ ExportLogsServiceRequest: message }) }),
    }),
  })
  .parse(
    z.object({ opentelemetry: z.object({ proto: z.unknown() }) }).parse(root).opentelemetry.proto,
  )

/** The official messages, generated from the proto definitions of OTLP. */
export const messages = {
  traces: collector.trace.v1.ExportTraceServiceRequest,
  metrics: collector.metrics.v1.ExportMetricsServiceRequest,
  logs: collector.logs.v1.ExportLogsServiceRequest,
}

/** Response to an OTLP export. */
export const tracesAnswer = collector.trace.v1.ExportTraceServiceResponse

export type Signal = keyof typeof messages

export const isSignal = (word: string): word is Signal => word in messages
