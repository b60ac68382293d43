import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer'
import type { SpanExporter } from '@opentelemetry/sdk-trace'

/** Sends a body of OTLP's JSON; answers whether it was taken. */
export type SendSpans = (body: Uint8Array<ArrayBuffer>) => Promise<boolean>

/** The values of @opentelemetry/core's ExportResultCode. */
const code = { success: 0, failed: 1 } as const

/** Exports spans by whatever way the page has: to the gateway with the reader's token, or to a collector. */
export const spanExporter = (send: SendSpans): SpanExporter => ({
  export(spans, done) {
    const body = new Uint8Array(JsonTraceSerializer.serializeRequest(spans) ?? [])
    void send(body).then(
      (taken) => done({ code: taken ? code.success : code.failed }),
      () => done({ code: code.failed }),
    )
  },
  shutdown: async () => {},
})
