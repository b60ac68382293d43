import { type RunPart, recordRows } from '@otel-bi/runtime/stored-run'
import { wwiSupplierScores } from '@otel-bi/store/schema'
import type { WwiDeps } from '../deps.ts'
import type { WwiFingerprint } from '../features/dataset/dataset.ts'
import { fetchSuppliers, purchaseWindow } from '../features/supplier-scores/fetch-suppliers.ts'
import { supplierScores } from '../features/supplier-scores/supplier-scores.ts'

/** The scores of all suppliers by all their purchases; none without purchases. */
export async function loadSupplierScores(
  { warehouse }: Pick<WwiDeps, 'warehouse'>,
  fingerprint: WwiFingerprint,
): Promise<RunPart[]> {
  const window = purchaseWindow(fingerprint, null)
  if (!window) return []
  const scores = supplierScores(await fetchSuppliers(warehouse, window))
  const rows = scores.map((row) => ({ subject: String(row.supplier_id), row }))
  return [recordRows(wwiSupplierScores, window.to, rows)]
}
