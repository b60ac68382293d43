import { DEFAULT_REORDER_POLICY } from '@otel-bi/analytics/reorder'
import { appendRecords } from '@otel-bi/store/records'
import { wwiReorderRecommendations } from '@otel-bi/store/schema'
import { loadStockItems } from '../features/stock-items/load-stock-items.ts'
import { stockRecommendations } from '../features/stock-recommendations/stock-recommendations.ts'
import { type JobDeps, recordRun, type WriteRows, writeNothing } from './job.ts'

/** Stores the recommendations as the view answers them by default; nothing when there are no sales. */
export async function computeReorder(deps: JobDeps, runId: string): Promise<WriteRows> {
  const { bounds, version } = await deps.dataset.current()
  const { items, window } = await loadStockItems(deps.warehouse, bounds, deps.defaults.historyDays)
  if (!window) return writeNothing
  const { data } = stockRecommendations(items, DEFAULT_REORDER_POLICY, true)
  // Stored rows are read from the last to the first, so the most urgent is written last.
  const rows = data.toReversed().map((row) => ({ subject: String(row.stock_item_id), row }))
  const run = recordRun(runId, deps, window.to, version)
  return async (tx) => {
    await appendRecords(tx, wwiReorderRecommendations, run, rows)
    return rows.length
  }
}
