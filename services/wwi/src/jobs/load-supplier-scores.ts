import { windowWithin } from '@otel-bi/metrics/view-window'
import { type RunPart, recordRows } from '@otel-bi/runtime/stored-run'
import { wwiSupplierScores } from '@otel-bi/store/schema'
import type { WwiDeps } from '../deps.ts'
import { factDaysOf, type WwiFingerprint } from '../features/dataset/dataset.ts'
import { fetchSuppliers } from '../features/supplier-scores/fetch-suppliers.ts'
import { supplierScores } from '../features/supplier-scores/supplier-scores.ts'

/** The scores of all suppliers by all their purchases; none without purchases. */
export async function loadSupplierScores(
  { warehouse }: Pick<WwiDeps, 'warehouse'>,
  fingerprint: WwiFingerprint,
): Promise<RunPart[]> {
  const window = windowWithin({}, factDaysOf(fingerprint.purchases))
  if (!window) return []
  const scores = supplierScores(await fetchSuppliers(warehouse, window))
  const rows = scores.map((row) => ({ subject: String(row.supplier_id), row }))
  return [recordRows(wwiSupplierScores, window.to, rows)]
}
