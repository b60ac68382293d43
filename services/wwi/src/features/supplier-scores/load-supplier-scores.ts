import { clipWindow, type Window, windowEnding } from '@otel-bi/analytics/window'
import type { SupplierScore } from '@otel-bi/contract/wwi/supplier-scores'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { WwiBounds } from '../dataset/dataset.ts'
import { purchaseReceipts } from '../stock-items/stock-items.query.ts'
import { allSuppliers, supplierLines, supplierSpend } from './supplier-scores.query.ts'
import { supplierScores } from './supplier-scores.ts'

/** All suppliers by the purchases of the last `daysBack` days before the last one; of all when null. */
export async function loadSupplierScores(
  warehouse: Warehouse,
  { purchases }: WwiBounds,
  daysBack: number | null,
): Promise<{ readonly scores: SupplierScore[]; readonly window: Window | null }> {
  const window = purchases && windowOf(purchases, daysBack)
  const [suppliers, lines, receipts, spend] = await Promise.all([
    warehouse.query(allSuppliers, {}),
    window ? warehouse.query(supplierLines, window) : [],
    window ? warehouse.query(purchaseReceipts, window) : [],
    window ? warehouse.query(supplierSpend, window) : [],
  ])
  return { scores: supplierScores({ suppliers, lines, receipts, spend }), window }
}

function windowOf({ from, to }: Window, daysBack: number | null): Window | null {
  return daysBack === null ? { from, to } : clipWindow(windowEnding(to, daysBack), { from, to })
}
