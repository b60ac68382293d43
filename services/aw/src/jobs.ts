import { bindJobs } from '@otel-bi/jobs/bind-jobs'
import type { Job, JobBody } from '@otel-bi/jobs/job'
import { checkQuality } from '@otel-bi/runtime/quality/check-quality'
import type { AwDeps } from './deps.ts'
import { awQualityChecks } from './features/quality/quality.query.ts'
import { computeForecast } from './jobs/compute-forecast.ts'
import { computeScores } from './jobs/compute-scores.ts'
import { type Computation, persist } from './jobs/stored-run.ts'

export const createJobs = (deps: AwDeps): Job[] =>
  bindJobs('aw', {
    'aw.daily.forecast': stored(() => computeForecast(deps)),
    'aw.daily.scores': stored(() => computeScores(deps)),
    'aw.daily.data_quality': checkQuality('aw.daily.data_quality', awQualityChecks, deps),
  })

const stored =
  (compute: () => Promise<Computation>): JobBody =>
  async ({ runId }) => {
    const computation = await compute()
    return async (tx) => {
      await persist(tx, runId, computation)
      const result = { data_version: computation.dataVersion }
      return { rowsWritten: computation.rowCount, result }
    }
  }
