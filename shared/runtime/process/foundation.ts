import { migrateStore } from '@otel-bi/store/migrate'
import { openStore, type Store } from '@otel-bi/store/store'
import type { SslMode } from '@otel-bi/store/tls'
import { createLogger, type Logger, type LoggerOptions } from '../logger.ts'
import { startTelemetry } from '../telemetry/start.ts'
import { keepTrying } from './keep-trying.ts'

export type FoundationSettings = {
  readonly postgresUrl: string
  readonly postgresSslMode: SslMode
  readonly otelTracesExporter: 'otlp' | 'none'
  readonly otelExporterOtlpEndpoint: string
  readonly otelServiceName: string | undefined
  readonly logLevel: LoggerOptions['level']
}

export type Foundation = {
  readonly logger: Logger
  readonly store: Store
  readonly close: () => Promise<void>
}

/**
 * What every service stands on: telemetry first, then the log, then the store, whose schema is brought
 * up to date in the background so that a database that comes late delays nobody's start.
 */
export function layFoundation(
  settings: FoundationSettings,
  service: string,
  version: string,
): Foundation {
  const telemetry = startTelemetry({
    serviceName: settings.otelServiceName ?? service,
    serviceVersion: version,
    endpoint:
      settings.otelTracesExporter === 'none' ? undefined : settings.otelExporterOtlpEndpoint,
  })
  const logger = createLogger({ service, level: settings.logLevel })
  const store = openStore({
    url: settings.postgresUrl,
    sslMode: settings.postgresSslMode,
    applicationName: service,
    onError: (error) => logger.warn({ err: error }, 'the store lost a connection'),
  })
  void keepTrying(
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
