import { choice, flag, httpUrl, integer, ratio, resourceAttributes, text } from '../values.ts'
import { services, variable } from '../variable.ts'

/** Traces, metrics and logs. */
export const telemetryVariables = {
  otelSdkDisabled: variable({
    env: 'OTEL_SDK_DISABLED',
    doc: '`true` turns off spans, metrics and trace ids.',
    schema: flag,
    default: 'false',
    usedBy: services,
  }),
  otelTracesExporter: variable({
    env: 'OTEL_TRACES_EXPORTER',
    doc: '`none` keeps trace ids but sends nothing.',
    schema: choice(['otlp', 'none']),
    default: 'otlp',
    usedBy: services,
  }),
  otelExporterOtlpEndpoint: variable({
    env: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    doc: 'OTLP/HTTP collector.',
    schema: httpUrl,
    default: 'http://localhost:4318',
    usedBy: services,
  }),
  otelMetricsExporter: variable({
    env: 'OTEL_METRICS_EXPORTER',
    doc: '`otlp` or `none`; as OTEL_TRACES_EXPORTER when not set.',
    schema: choice(['otlp', 'none']).optional(),
    usedBy: services,
  }),
  otelLogsExporter: variable({
    env: 'OTEL_LOGS_EXPORTER',
    doc: '`otlp` or `none`, beside standard output; as OTEL_TRACES_EXPORTER when not set.',
    schema: choice(['otlp', 'none']).optional(),
    usedBy: services,
  }),
  otelTracesSamplerArg: variable({
    env: 'OTEL_TRACES_SAMPLER_ARG',
    doc: 'Share of traces begun here that is sampled, from 0 to 1; a caller’s sampling decision is kept.',
    schema: ratio,
    default: '1',
    usedBy: services,
  }),
  otelMetricExportInterval: variable({
    env: 'OTEL_METRIC_EXPORT_INTERVAL',
    doc: 'Milliseconds between two exports of metrics.',
    schema: integer(100, 3_600_000),
    default: '15000',
    usedBy: services,
  }),
  otelResourceAttributes: variable({
    env: 'OTEL_RESOURCE_ATTRIBUTES',
    doc: 'Resource attributes of this process besides its name and version, as name=value separated by commas: `deployment.environment.name=production`.',
    schema: resourceAttributes,
    default: 'deployment.environment.name=development',
    usedBy: services,
  }),
  otelServiceName: variable({
    env: 'OTEL_SERVICE_NAME',
    doc: 'Name in telemetry; api-gateway, aw-service or wwi-service when not set.',
    schema: text.optional(),
    usedBy: services,
  }),
  traceStoreUrl: variable({
    env: 'TRACE_STORE_URL',
    doc: 'For development: trace store that the dashboard’s Traces page reads. The demo sets it.',
    schema: httpUrl.optional(),
    usedBy: ['gateway'],
  }),
  logLevel: variable({
    env: 'LOG_LEVEL',
    doc: 'DEBUG, INFO, WARNING or ERROR.',
    schema: choice(['DEBUG', 'INFO', 'WARNING', 'ERROR']),
    default: 'INFO',
    usedBy: services,
  }),
}
