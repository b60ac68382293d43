import { appendRecords } from '@otel-bi/store/records'
import { wwiSupplierScores } from '@otel-bi/store/schema'
import { loadSupplierScores } from '../features/supplier-scores/load-supplier-scores.ts'
import { type JobDeps, type JobResult, type JobRun, recordRun } from './job.ts'

/** Stores the scores of all suppliers by all their purchases; nothing when there are no purchases. */
export async function computeSupplierScores(deps: JobDeps, run: JobRun): Promise<JobResult> {
  const { bounds, version } = await deps.dataset.current()
  const { scores, window } = await loadSupplierScores(deps.warehouse, bounds, null)
  if (!window) return { rowsAdded: 0 }
  // Stored rows are read from the last to the first, so the best is written last.
  const rows = scores.toReversed().map((row) => ({ subject: String(row.supplier_id), row }))
  await appendRecords(run.tx, wwiSupplierScores, recordRun(run, deps, window.to, version), rows)
  return { rowsAdded: rows.length }
}
