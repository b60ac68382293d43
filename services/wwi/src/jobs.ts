import { bindJobs } from '@otel-bi/jobs/bind-jobs'
import type { Job } from '@otel-bi/jobs/job'
import { checkQuality } from '@otel-bi/runtime/quality/check-quality'
import { storedRun } from '@otel-bi/runtime/stored-run'
import type { WwiDeps } from './deps.ts'
import { wwiQualityChecks } from './features/quality/quality.query.ts'
import { loadReorder } from './jobs/load-reorder.ts'
import { loadRevenueForecast } from './jobs/load-revenue-forecast.ts'
import { loadSupplierScores } from './jobs/load-supplier-scores.ts'
import { scanEvents } from './jobs/scan-events.ts'

export const createJobs = (deps: WwiDeps): Job[] =>
  bindJobs('wwi', {
    'wwi.daily.forecast': storedRun(deps, (fingerprint, warehouse) =>
      loadRevenueForecast({ ...deps, warehouse }, fingerprint),
    ),
    'wwi.hourly.reorder': storedRun(deps, (fingerprint, warehouse) =>
      loadReorder({ ...deps, warehouse }, fingerprint),
    ),
    'wwi.hourly.events': storedRun(deps, (fingerprint, warehouse) =>
      scanEvents({ ...deps, warehouse }, fingerprint),
    ),
    'wwi.daily.supplier_scores': storedRun(deps, (fingerprint, warehouse) =>
      loadSupplierScores({ ...deps, warehouse }, fingerprint),
    ),
    'wwi.daily.data_quality': checkQuality('wwi.daily.data_quality', wwiQualityChecks, deps),
  })
