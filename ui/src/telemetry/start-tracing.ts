import { context, propagation, trace } from '@opentelemetry/api'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import { traceDocumentLoad } from './document-load.ts'
import { InteractionContext } from './interaction-context.ts'
import { traceInteractions } from './interactions.ts'
import { type SendSpans, spanExporter } from './span-exporter.ts'

export type TracingOptions = {
  /** Attributes of the resource that the spans come from. */
  readonly resource: Readonly<Record<string, string>>
  /** Share of the traces kept of those that begin here, from 0 to 1. */
  readonly sampleRatio: number
  readonly send: SendSpans
}

/** A page that is left sends what it holds with `keepalive`, which takes 64 KiB: about 1 KiB a span. */
const maxExportBatchSize = 48

/** Starts OpenTelemetry in this page. It is fetched after the first paint, so no figure waits for it. */
export function startTracing({ resource, sampleRatio, send }: TracingOptions): void {
  const current = new InteractionContext(() => performance.now())
  context.setGlobalContextManager(current.enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(
    new TracerProvider({
      resource: defaultResource().merge(resourceFromAttributes(resource)),
      sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
      spanProcessors: [
        new BatchSpanProcessor({
          exporter: spanExporter(send),
          maxExportBatchSize,
          scheduledDelayMillis: 2_000,
        }),
      ],
    }),
  )
  traceDocumentLoad(document, performance)
  traceInteractions(document, current)
}
