import { StoreUnfit } from '@otel-bi/store/errors'
import { guardStore } from '@otel-bi/store/readiness/guard'
import { retryUntilDone } from '@otel-bi/store/retry-until-done'
import { openStore, type Store } from '@otel-bi/store/store'
import type { SslMode } from '@otel-bi/store/tls'
import type { DependencyCheck } from '../http/health.ts'
import { createLogger, type Logger, type LoggerOptions } from '../logger.ts'
import { noTelemetry, startTelemetry, type Telemetry } from '../otel-sdk/start.ts'
import { storeCheck } from '../store-check.ts'

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
  readonly postgresSchema: string
  readonly postgresTimeoutMs: number
  readonly postgresSslMode: SslMode
  readonly logLevel: LoggerOptions['level']
}

export type Platform = {
  readonly logger: Logger
  readonly store: Store
  /** Whether the store is reached and is what this version needs. */
  readonly storeCheck: DependencyCheck
  readonly close: () => Promise<void>
}

/**
 * What every service stands on: telemetry first, then the log, then the store, whose schema is brought
 * up to date in the background so that a late database delays no start.
 */
export function openPlatform(
  settings: PlatformSettings,
  service: string,
  version: string,
): Platform {
  const telemetry = telemetryOf(settings, service, version)
  const logger = createLogger({ service, level: settings.logLevel, copy: telemetry.logs })
  const opened = openStore({
    url: settings.postgresUrl,
    schema: settings.postgresSchema,
    timeoutMs: settings.postgresTimeoutMs,
    sslMode: settings.postgresSslMode,
    applicationName: service,
    onError: (error) => logger.warn({ err: error }, 'the store lost a connection'),
  })
  const { store, check } = guardStore(opened, (findings) => {
    if (findings.length === 0) logger.info('the store is up to date')
    for (const { kind, message } of findings) logger.error({ finding: kind }, message)
  })
  let unreachable = false
  const onFailure = (error: unknown) => {
    // What the database lacks is logged above; that it cannot be reached is said once.
    if (error instanceof StoreUnfit || unreachable) return
    unreachable = true
    logger.warn({ err: error }, 'the store cannot be reached yet')
  }
  const stopping = new AbortController()
  void retryUntilDone(check, onFailure, { signal: stopping.signal })
  return {
    logger,
    store,
    storeCheck: storeCheck(check),
    async close() {
      stopping.abort()
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
