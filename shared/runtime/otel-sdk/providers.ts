import { OTLPLogExporter } from '@opentelemetry/exporter-logs-otlp-http'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import type { Resource } from '@opentelemetry/resources'
import { BatchLogRecordProcessor, LoggerProvider } from '@opentelemetry/sdk-logs'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace'
import { NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import { type Collector, guarded } from './collector.ts'
import { spanSampler } from './sampler.ts'

/** Where telemetry goes, and whether the collector is available. */
export type Destination = { readonly endpoint: string; readonly collector: Collector }

/** Timeout of one batch; a batch that times out is dropped and counted. */
const timeoutMillis = 2_000
const batching = { exportTimeoutMillis: timeoutMillis, scheduledDelayMillis: 1_000 }

export function tracerProvider(
  resource: Resource,
  sampleRatio: number,
  { to, meters }: { to: Destination | undefined; meters: MeterProvider | undefined },
): NodeTracerProvider {
  const processor = ({ endpoint, collector }: Destination) =>
    new BatchSpanProcessor({
      exporter: guarded(
        new OTLPTraceExporter({ url: `${endpoint}/v1/traces`, timeoutMillis }),
        collector,
      ),
      ...batching,
      ...(meters && { selfObsMeterProvider: meters }),
    })
  return new NodeTracerProvider({
    resource,
    sampler: spanSampler(sampleRatio, to?.collector),
    spanProcessors: to ? [processor(to)] : [],
  })
}

export function meterProvider(
  resource: Resource,
  { endpoint, collector }: Destination,
  exportIntervalMillis: number,
): MeterProvider {
  const reader = new PeriodicExportingMetricReader({
    exporter: guarded(
      new OTLPMetricExporter({ url: `${endpoint}/v1/metrics`, timeoutMillis }),
      collector,
    ),
    exportIntervalMillis,
    exportTimeoutMillis: Math.min(timeoutMillis, exportIntervalMillis),
  })
  return new MeterProvider({ resource, readers: [reader] })
}

export function loggerProvider(
  resource: Resource,
  { endpoint, collector }: Destination,
  meters: MeterProvider | undefined,
): LoggerProvider {
  const processor = new BatchLogRecordProcessor({
    exporter: guarded(
      new OTLPLogExporter({ url: `${endpoint}/v1/logs`, timeoutMillis }),
      collector,
    ),
    ...batching,
    ...(meters && { selfObsMeterProvider: meters }),
  })
  return new LoggerProvider({ resource, processors: [processor] })
}
