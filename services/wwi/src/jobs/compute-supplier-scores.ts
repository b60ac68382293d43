import { appendRecords } from '@otel-bi/store/records'
import { wwiSupplierScores } from '@otel-bi/store/schema'
import { loadSupplierScores } from '../features/supplier-scores/load-supplier-scores.ts'
import { type JobDeps, recordRun, type WriteRows, writeNothing } from './job.ts'

/** Stores the scores of all suppliers by all their purchases; nothing when there are no purchases. */
export async function computeSupplierScores(deps: JobDeps, runId: string): Promise<WriteRows> {
  const { bounds, version } = await deps.dataset.current()
  const { scores, window } = await loadSupplierScores(deps.warehouse, bounds, null)
  if (!window) return writeNothing
  // Stored rows are read from the last to the first, so the best is written last.
  const rows = scores.toReversed().map((row) => ({ subject: String(row.supplier_id), row }))
  const run = recordRun(runId, deps, window.to, version)
  return async (tx) => {
    await appendRecords(tx, wwiSupplierScores, run, rows)
    return rows.length
  }
}
