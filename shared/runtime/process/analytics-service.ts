import { hostname } from 'node:os'
import { createPdfRenderer } from '@otel-bi/documents/pdf/renderer'
import type { Job } from '@otel-bi/jobs/job'
import { startJobs } from '@otel-bi/jobs/start-jobs'
import { createAuditWriter } from '@otel-bi/store/audit-writer'
import type { RollupTable } from '@otel-bi/warehouse/extract/rollup'
import type { ExtractTable } from '@otel-bi/warehouse/extract/table'
import { stoppedBy } from '@otel-bi/warehouse/stopped-by'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { chooseSource } from '../answer-source.ts'
import { createBoundedQueue } from '../bounded-queue.ts'
import type { WarehouseChoice } from '../config/warehouse.ts'
import { type CurrenciesOf, settledCurrency } from '../currencies.ts'
import { createDataset } from '../dataset.ts'
import { extractCheck } from '../extract-check.ts'
import type { AnalyticsDeps } from '../http/analytics-app.ts'
import { createAnswerCache } from '../http/answer-cache.ts'
import type { App } from '../http/environment.ts'
import { createExportRecorder } from '../http/export-recorder.ts'
import { tracedTask } from '../task.telemetry.ts'
import { openWarehouse } from '../warehouse.ts'
import { warehouseCheck } from '../warehouse-check.ts'
import { type BrandSettings, loadBrand } from './brand.ts'
import { loadObservingAge } from './data-age.telemetry.ts'
import { openPlatform, type PlatformSettings } from './platform.ts'
import { serve } from './serve.ts'

export type AnalyticsSettings = PlatformSettings &
  BrandSettings & {
    readonly host: string
    readonly port: number | undefined
    readonly database: string
    readonly warehouse: WarehouseChoice
    readonly internalServiceSharedSecret: string
    readonly internalServiceSharedSecretPrevious: string | undefined
    readonly internalServiceAllowedIssuers: readonly string[]
    readonly defaultHistoryDays: number
    readonly forecastHorizonDays: number
    readonly rankingDefaultTopN: number
    readonly storageDefaultLimit: number
    readonly currency: string | undefined
  }

export type AnalyticsProcess<F> = {
  readonly name: string
  readonly version: string
  readonly defaultPort: number
  readonly loadFingerprint: (warehouse: Warehouse) => Promise<F>
  /** The currencies that the warehouse records; none where it records no currency. */
  readonly recordedCurrencies?: CurrenciesOf<F>
  /** What an extract copies: every column that views and metrics read. */
  readonly extractTables: readonly ExtractTable[]
  /** The sums that it keeps beside them. */
  readonly rollups: readonly RollupTable[]
  /** Last day that the warehouse has complete data for; null when it has none. */
  readonly lastDay: (fingerprint: F) => string | null
  readonly createApp: (deps: AnalyticsDeps<F>) => App
  readonly createJobs: (deps: AnalyticsDeps<F>) => readonly Job[]
  /** Gives back what the service itself holds, after its last request. */
  readonly close?: () => void
}

/** A process stops within three seconds; a job that needs longer is handed back for another replica to take. */
const jobPatienceMs = 1_000

const answerCacheBytes = 32 * 2 ** 20

/** What is computed at once, views and scenarios, holds their rows in memory: about 30 MB each, of
 * the manifest's 1 GiB. */
const computations = { concurrency: 6, waiting: 100, waitingPerCaller: 50, waitMs: 10_000 }

/** A PDF takes up to two seconds of a core. */
const drawings = { concurrency: 2, waiting: 16, waitingPerCaller: 8, waitMs: 20_000 }

/** Opens what an analytics service needs, puts its app on top, and serves until stopped. */
export async function runAnalyticsService<F extends object>(
  settings: AnalyticsSettings,
  service: AnalyticsProcess<F>,
): Promise<void> {
  const { name, version, defaultPort, loadFingerprint, lastDay, createApp, createJobs } = service
  const { logger, store, storeCheck, close } = openPlatform(settings, name, version)
  const { warehouse, extract } = await openWarehouse(
    settings.warehouse,
    settings.database,
    name,
    { tables: service.extractTables, rollups: service.rollups },
    logger,
  )
  extract?.start()
  const load = (chosen: Warehouse, signal: AbortSignal) =>
    loadFingerprint(stoppedBy(signal, chosen))
  const readable = extractCheck(warehouseCheck(warehouse, logger), extract)
  // A server that is not there yet is no reason not to start; readiness asks again.
  void readable.check(AbortSignal.timeout(10_000)).catch(() => undefined)
  const audit = createAuditWriter(store)
  const drawPdf = tracedTask(
    'pdf',
    createPdfRenderer({
      concurrency: drawings.concurrency,
      brand: loadBrand(settings),
    }),
  )
  const computing = createBoundedQueue(computations)
  const drawing = createBoundedQueue(drawings)
  const now = () => new Date()
  const deps: AnalyticsDeps<F> = {
    logger,
    store,
    warehouse,
    extract,
    dataset: createDataset(
      chooseSource(warehouse, extract),
      loadObservingAge(warehouse, load, lastDay),
    ),
    answers: createAnswerCache(answerCacheBytes, computing),
    computing,
    codeVersion: version,
    currencies: settledCurrency(settings.currency, service.recordedCurrencies),
    audit: audit.append,
    renderPdf: (document, caller) => drawing(() => drawPdf(document), caller),
    recordExport: createExportRecorder(store, logger),
    internalToken: {
      secret: settings.internalServiceSharedSecret,
      previousSecret: settings.internalServiceSharedSecretPrevious,
      issuers: settings.internalServiceAllowedIssuers,
      audience: name,
    },
    dependencies: [storeCheck, readable],
    defaults: {
      historyDays: settings.defaultHistoryDays,
      horizonDays: settings.forecastHorizonDays,
      topN: settings.rankingDefaultTopN,
      pageLimit: settings.storageDefaultLimit,
    },
    now,
    newId: () => crypto.randomUUID(),
  }
  const app = createApp(deps)
  const owner = `${hostname()} ${process.pid}`
  const jobs = startJobs(createJobs(deps), { store, logger, service: name, owner, now })
  const closeAll = async () => {
    service.close?.()
    await audit.flush()
    await extract?.close()
    await warehouse.close()
    await close()
  }
  const { host, port = defaultPort } = settings
  const drain = () => jobs.stop(jobPatienceMs)
  serve({ fetch: app.fetch, drain, close: closeAll }, { hostname: host, port, logger })
}
