import { DEFAULT_REORDER_POLICY } from '@otel-bi/analytics/reorder'
import { type RunPart, recordRows } from '@otel-bi/runtime/stored-run'
import { wwiReorderRecommendations } from '@otel-bi/store/schema'
import type { WwiDeps } from '../deps.ts'
import type { WwiFingerprint } from '../features/dataset/dataset.ts'
import { demandWindow, loadStockItems } from '../features/stock-items/load-stock-items.ts'
import { stockRecommendations } from '../features/stock-recommendations/stock-recommendations.ts'

/** The recommendations that the view returns by default; none without sales. */
export async function loadReorder(
  { warehouse, defaults }: Pick<WwiDeps, 'warehouse' | 'defaults'>,
  fingerprint: WwiFingerprint,
): Promise<RunPart[]> {
  const window = demandWindow(fingerprint, defaults.historyDays)
  if (!window) return []
  const items = await loadStockItems(warehouse, window, fingerprint)
  const { data } = stockRecommendations(items, DEFAULT_REORDER_POLICY, true)
  const rows = data.map((row) => ({ subject: String(row.stock_item_id), row }))
  return [recordRows(wwiReorderRecommendations, window.to, rows)]
}
