import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { bodyProblems, publicProblems, tokenProblems } from './problem.ts'
import { createRoute, noParameters } from './route.ts'

const binary = z.string().openapi({ format: 'binary' })

/** An OTLP export; as in every message of Protocol Buffers, each field may be missing. */
const OtlpTraces = z
  .looseObject({ resourceSpans: z.array(z.looseObject({})).optional() })
  .openapi('OtlpTraces', { example: { resourceSpans: [] } })

export const OtlpTracesAnswer = z
  .strictObject({
    partialSuccess: z
      .strictObject({ rejectedSpans: z.string(), errorMessage: z.string() })
      .optional()
      .openapi({ description: 'Present when spans were dropped, with the reason.' }),
  })
  .openapi('OtlpTracesAnswer', { example: {} })
export type OtlpTracesAnswer = z.output<typeof OtlpTracesAnswer>

export const telemetryRoute = createRoute({
  method: 'post',
  path: '/api/telemetry',
  operationId: 'sendTelemetry',
  tags: ['Platform'],
  summary: 'Receives the spans of a browser, as OTLP',
  description:
    'For pages that have no collector of their own: at most 64 KiB a call after decompression of gzip or deflate, and 120 calls a minute. Spans get the dashboard’s resource, `service.name` included, and are forwarded; spans that cannot be forwarded at once are dropped and counted. Malformed ids are 422.',
  ...requires('viewer'),
  request: {
    query: noParameters,
    body: {
      required: true,
      content: {
        'application/json': { schema: OtlpTraces },
        'application/x-protobuf': { schema: binary },
      },
    },
  },
  responses: {
    200: {
      description: 'Accepted, wholly or in part, in the encoding of the request',
      content: {
        'application/json': { schema: OtlpTracesAnswer },
        'application/x-protobuf': { schema: binary },
      },
    },
    ...publicProblems,
    ...tokenProblems,
    ...bodyProblems,
  },
})
