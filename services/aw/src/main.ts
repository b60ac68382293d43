import { rollupsOf } from '@otel-bi/metrics/rollups'
import { createReviewer } from '@otel-bi/runtime/anomalies/reviewer'
import { createForecaster } from '@otel-bi/runtime/forecast/forecaster'
import { runAnalyticsService } from '@otel-bi/runtime/process/analytics-service'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { version } from '../package.json'
import { createApp, service } from './app.ts'
import { parseAwConfig } from './config.ts'
import { awExtractTables } from './extract-tables.ts'
import { dateRangeOf, loadFingerprint, salesCurrencies } from './features/dataset/dataset.ts'
import { createJobs } from './jobs.ts'
import { awMetricSources } from './metrics/sources.ts'

const forecaster = createForecaster()
const reviewer = createReviewer()

await runAnalyticsService(configOrExit(parseAwConfig, process.env), {
  name: service.name,
  version,
  defaultPort: 8001,
  loadFingerprint,
  recordedCurrencies: salesCurrencies,
  extractTables: awExtractTables,
  rollups: awMetricSources.flatMap(rollupsOf),
  lastDay: (fingerprint) => dateRangeOf(fingerprint, 'all')?.to ?? null,
  createApp: (deps) => createApp({ ...deps, forecaster, reviewer }),
  createJobs: (deps) => createJobs({ ...deps, forecaster, reviewer }),
  close() {
    forecaster.close()
    reviewer.close()
  },
})
