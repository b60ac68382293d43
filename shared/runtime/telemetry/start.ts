import { DiagLogLevel, diag } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  NodeTracerProvider,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-node'
import { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } from '@opentelemetry/semantic-conventions'

export type TelemetryOptions = {
  readonly serviceName: string
  readonly serviceVersion: string
  /** OTLP/HTTP collector; undefined makes spans and trace ids, and sends nothing. */
  readonly endpoint: string | undefined
  readonly processors?: readonly SpanProcessor[]
}

export type Telemetry = { readonly shutdown: () => Promise<void> }

/** Starts the SDK of this process. Call it before anything else is set up. */
export function startTelemetry(options: TelemetryOptions): Telemetry {
  // A collector that is down must not fill the log; dropped spans are its only loss.
  diag.setLogger({ error() {}, warn() {}, info() {}, debug() {}, verbose() {} }, DiagLogLevel.ERROR)
  const exporting =
    options.endpoint === undefined
      ? []
      : [
          new BatchSpanProcessor(
            new OTLPTraceExporter({ url: `${options.endpoint}/v1/traces`, timeoutMillis: 2_000 }),
            { exportTimeoutMillis: 2_000, scheduledDelayMillis: 1_000 },
          ),
        ]
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({
      [ATTR_SERVICE_NAME]: options.serviceName,
      [ATTR_SERVICE_VERSION]: options.serviceVersion,
      'service.namespace': 'otel-bi',
    }),
    spanProcessors: [...exporting, ...(options.processors ?? [])],
  })
  provider.register()
  return { shutdown: () => provider.shutdown() }
}
