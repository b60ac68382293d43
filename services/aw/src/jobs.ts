import { bindJobs } from '@otel-bi/jobs/bind-jobs'
import type { Job } from '@otel-bi/jobs/job'
import { checkQuality } from '@otel-bi/runtime/quality/check-quality'
import { storedRun } from '@otel-bi/runtime/stored-run'
import type { AwDeps } from './deps.ts'
import { awQualityChecks } from './features/quality/quality.query.ts'
import { loadForecasts } from './jobs/load-forecasts.ts'
import { loadScores } from './jobs/load-scores.ts'

export const createJobs = (deps: AwDeps): Job[] =>
  bindJobs('aw', {
    'aw.daily.forecast': storedRun(deps, (fingerprint, warehouse) =>
      loadForecasts({ ...deps, warehouse }, fingerprint),
    ),
    'aw.daily.scores': storedRun(deps, (fingerprint, warehouse) =>
      loadScores({ ...deps, warehouse }, fingerprint),
    ),
    'aw.daily.data_quality': checkQuality('aw.daily.data_quality', awQualityChecks, deps),
  })
