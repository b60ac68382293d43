import { bindJobs } from '@otel-bi/jobs/bind-jobs'
import type { Job, JobBody } from '@otel-bi/jobs/job'
import { checkQuality } from '@otel-bi/runtime/quality/check-quality'
import type { WwiDeps } from './deps.ts'
import { wwiQualityChecks } from './features/quality/quality.query.ts'
import { computeReorder } from './jobs/compute-reorder.ts'
import { computeSupplierScores } from './jobs/compute-supplier-scores.ts'
import type { WriteRows } from './jobs/job.ts'
import { scanEvents } from './jobs/scan-events.ts'

export const createJobs = (deps: WwiDeps): Job[] =>
  bindJobs('wwi', {
    'wwi.hourly.reorder': stored((runId) => computeReorder(deps, runId)),
    'wwi.hourly.events': stored((runId) => scanEvents(deps, runId)),
    'wwi.daily.supplier_scores': stored((runId) => computeSupplierScores(deps, runId)),
    'wwi.daily.data_quality': checkQuality('wwi.daily.data_quality', wwiQualityChecks, deps),
  })

const stored =
  (compute: (runId: string) => Promise<WriteRows>): JobBody =>
  async ({ runId }) => {
    const write = await compute(runId)
    return async (tx) => ({ rowsWritten: await write(tx), result: {} })
  }
