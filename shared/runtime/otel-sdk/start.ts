import { DiagLogLevel, diag, metrics } from '@opentelemetry/api'
import { defaultResource, type Resource, resourceFromAttributes } from '@opentelemetry/resources'
import { ATTR_SERVICE_NAME, ATTR_SERVICE_VERSION } from '@opentelemetry/semantic-conventions'
import { observeProcess } from '@otel-bi/telemetry/process'
import { schemaUrl } from '@otel-bi/telemetry/schema-url'
import type { DestinationStream } from 'pino'
import { watchCollector } from './collector.ts'
import { deploymentEnvironment } from './deployment-environment.ts'
import { logRecords } from './log-records.ts'
import { loggerProvider, meterProvider, tracerProvider } from './providers.ts'

export type TelemetryOptions = {
  readonly serviceName: string
  readonly serviceVersion: string
  readonly instanceId: string
  /** Further attributes of the resource, such as `deployment.environment.name`. */
  readonly resource: Readonly<Record<string, string>>
  /** OTLP/HTTP collector. */
  readonly endpoint: string
  /** What is sent there. Without traces there are still spans and trace ids. */
  readonly send: { readonly traces: boolean; readonly metrics: boolean; readonly logs: boolean }
  /** Share of the traces kept of those that begin here, from 0 to 1. */
  readonly sampleRatio: number
  readonly metricIntervalMs: number
}

export type Telemetry = {
  /** Sends log lines to the collector; undefined when they are not sent. */
  readonly logs: DestinationStream | undefined
  /** Flushes within the deadline. */
  readonly shutdown: (deadlineMs?: number) => Promise<void>
}

export const noTelemetry: Telemetry = { logs: undefined, shutdown: async () => {} }

/** Starts the SDK of this process. Call it before anything else is set up: meters made earlier stay silent. */
export function startTelemetry(options: TelemetryOptions): Telemetry {
  const { send, endpoint } = options
  // A collector that is down must not fill the log; the spans lost are counted in a metric.
  diag.setLogger({ error() {}, warn() {}, info() {}, debug() {}, verbose() {} }, DiagLogLevel.ERROR)
  const resource = resourceOf(options)
  const collector = watchCollector({ endpoint, fetch })
  const to = { endpoint, collector }
  const sends = send.traces || send.metrics || send.logs
  // Detects an absent collector before the first request does.
  if (sends) void collector.probe()
  const meters = send.metrics ? meterProvider(resource, to, options.metricIntervalMs) : undefined
  if (meters) metrics.setGlobalMeterProvider(meters)
  if (meters) observeProcess()
  const tracers = tracerProvider(resource, options.sampleRatio, {
    to: send.traces ? to : undefined,
    meters,
  })
  tracers.register()
  const loggers = send.logs ? loggerProvider(resource, to, meters) : undefined
  return {
    logs:
      loggers &&
      logRecords(loggers.getLogger('@otel-bi/runtime', undefined, { schemaUrl }), collector),
    async shutdown(deadlineMs = 800) {
      collector.stop()
      const sent = [tracers, loggers].map((provider) => provider?.shutdown())
      const all = Promise.allSettled([...sent, meters?.shutdown()])
      await Promise.race([all, Bun.sleep(deadlineMs)])
    },
  }
}

const resourceOf = (options: TelemetryOptions): Resource =>
  // The default has what the specification asks of every SDK: telemetry.sdk.*.
  defaultResource().merge(
    resourceFromAttributes({
      'service.namespace': 'otel-bi',
      ...options.resource,
      'deployment.environment.name': deploymentEnvironment(options.resource),
      'service.instance.id': options.instanceId,
      [ATTR_SERVICE_NAME]: options.serviceName,
      [ATTR_SERVICE_VERSION]: options.serviceVersion,
    }),
  )
