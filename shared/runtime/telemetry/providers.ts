import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import type { Resource } from '@opentelemetry/resources'
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace'
import {
  NodeTracerProvider,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-node'

/** A collector gets this long for a batch; what it has not taken by then is dropped and counted. */
const timeoutMillis = 2_000
const batching = { exportTimeoutMillis: timeoutMillis, scheduledDelayMillis: 1_000 }

export function tracerProvider(
  resource: Resource,
  sampleRatio: number,
  { endpoint, meters }: { endpoint: string | undefined; meters: MeterProvider | undefined },
): NodeTracerProvider {
  const processor = () =>
    new BatchSpanProcessor({
      exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis }),
      ...batching,
      ...(meters && { selfObsMeterProvider: meters }),
    })
  return new NodeTracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
    spanProcessors: endpoint === undefined ? [] : [processor()],
  })
}

export function meterProvider(
  resource: Resource,
  endpoint: string,
  exportIntervalMillis: number,
): MeterProvider {
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter({ url: `${endpoint}/v1/metrics`, timeoutMillis }),
    exportIntervalMillis,
    exportTimeoutMillis: Math.min(timeoutMillis, exportIntervalMillis),
  })
  return new MeterProvider({ resource, readers: [reader] })
}

export function loggerProvider(
  resource: Resource,
  endpoint: string,
  meters: MeterProvider | undefined,
): LoggerProvider {
  const processor = new BatchLogRecordProcessor({
    exporter: new OTLPLogExporter({ url: `${endpoint}/v1/logs`, timeoutMillis }),
    ...batching,
    ...(meters && { selfObsMeterProvider: meters }),
  })
  return new LoggerProvider({ resource, processors: [processor] })
}
