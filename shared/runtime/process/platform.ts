import { migrateStore } from '@otel-bi/store/migrate'
import { retryUntilDone } from '@otel-bi/store/retry-until-done'
import { openStore, type Store } from '@otel-bi/store/store'
import type { SslMode } from '@otel-bi/store/tls'
import { createLogger, type Logger, type LoggerOptions } from '../logger.ts'
import { noTelemetry, startTelemetry, type Telemetry } from '../otel-sdk/start.ts'

type Exporter = 'otlp' | 'none'

type TelemetrySettings = {
  readonly otelSdkDisabled: boolean
  readonly otelTracesExporter: Exporter
  readonly otelMetricsExporter: Exporter | undefined
  readonly otelLogsExporter: Exporter | undefined
  readonly otelExporterOtlpEndpoint: string
  readonly otelTracesSamplerArg: number
  readonly otelMetricExportInterval: number
  readonly otelResourceAttributes: Readonly<Record<string, string>>
  readonly otelServiceName: string | undefined
}

export type PlatformSettings = TelemetrySettings & {
  readonly postgresUrl: string
  readonly postgresSslMode: SslMode
  readonly logLevel: LoggerOptions['level']
}

export type Platform = {
  readonly logger: Logger
  readonly store: Store
  readonly close: () => Promise<void>
}

/**
 * What every service stands on: telemetry first, then the log, then the store, whose schema is brought
 * up to date in the background so that a database that comes late delays nobody's start.
 */
export function openPlatform(
  settings: PlatformSettings,
  service: string,
  version: string,
): Platform {
  const telemetry = telemetryOf(settings, service, version)
  const logger = createLogger({ service, level: settings.logLevel, copy: telemetry.logs })
  const store = openStore({
    url: settings.postgresUrl,
    sslMode: settings.postgresSslMode,
    applicationName: service,
    onError: (error) => logger.warn({ err: error }, 'the store lost a connection'),
  })
  void retryUntilDone(
    async () => {
      await migrateStore(store)
      logger.info('the store is up to date')
    },
    (error) => logger.warn({ err: error }, 'the store cannot be brought up to date yet'),
  )
  return {
    logger,
    store,
    async close() {
      await store.close()
      await telemetry.shutdown()
    },
  }
}

function telemetryOf(settings: TelemetrySettings, service: string, version: string): Telemetry {
  if (settings.otelSdkDisabled) return noTelemetry
  const { otelTracesExporter: traces } = settings
  const { otelMetricsExporter: metrics = traces, otelLogsExporter: logs = traces } = settings
  return startTelemetry({
    serviceName: settings.otelServiceName ?? service,
    serviceVersion: version,
    instanceId: crypto.randomUUID(),
    resource: settings.otelResourceAttributes,
    endpoint: settings.otelExporterOtlpEndpoint,
    send: { traces: traces === 'otlp', metrics: metrics === 'otlp', logs: logs === 'otlp' },
    sampleRatio: settings.otelTracesSamplerArg,
    metricIntervalMs: settings.otelMetricExportInterval,
  })
}
