import { rollupsOf } from '@otel-bi/metrics/rollups'
import { createReviewer } from '@otel-bi/runtime/anomalies/reviewer'
import { createForecaster } from '@otel-bi/runtime/forecast/forecaster'
import { runAnalyticsService } from '@otel-bi/runtime/process/analytics-service'
import { configOrExit } from '@otel-bi/runtime/process/config'
import { version } from '../package.json'
import { createApp, service } from './app.ts'
import { parseWwiConfig } from './config.ts'
import { wwiExtractTables } from './extract-tables.ts'
import { loadFingerprint } from './features/dataset/dataset.ts'
import { createJobs } from './jobs.ts'
import { wwiMetricSources } from './metrics/sources.ts'

const forecaster = createForecaster()
const reviewer = createReviewer()

await runAnalyticsService(configOrExit(parseWwiConfig, process.env), {
  name: service.name,
  version,
  defaultPort: 8002,
  loadFingerprint,
  extractTables: wwiExtractTables,
  rollups: wwiMetricSources.flatMap(rollupsOf),
  lastDay: (fingerprint) => fingerprint.sales?.to ?? null,
  createApp: (deps) => createApp({ ...deps, forecaster, reviewer }),
  createJobs: (deps) => createJobs({ ...deps, forecaster, reviewer }),
  close() {
    forecaster.close()
    reviewer.close()
  },
})
