import { variables } from './variables.ts'

/** What every process reads. */
export const commonVariables = {
  host: variables.host,
  port: variables.port,
  postgresUrl: variables.postgresUrl,
  postgresSslMode: variables.postgresSslMode,
  internalServiceSharedSecret: variables.internalServiceSharedSecret,
  defaultHistoryDays: variables.defaultHistoryDays,
  forecastHorizonDays: variables.forecastHorizonDays,
  rankingDefaultTopN: variables.rankingDefaultTopN,
  storageDefaultLimit: variables.storageDefaultLimit,
  otelSdkDisabled: variables.otelSdkDisabled,
  otelTracesExporter: variables.otelTracesExporter,
  otelExporterOtlpEndpoint: variables.otelExporterOtlpEndpoint,
  otelMetricsExporter: variables.otelMetricsExporter,
  otelLogsExporter: variables.otelLogsExporter,
  otelTracesSamplerArg: variables.otelTracesSamplerArg,
  otelMetricExportInterval: variables.otelMetricExportInterval,
  otelResourceAttributes: variables.otelResourceAttributes,
  otelServiceName: variables.otelServiceName,
  logLevel: variables.logLevel,
}
