import type { Window } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { purchaseReceipts } from '../stock-items/stock-items.query.ts'
import { allSuppliers, supplierLines, supplierSpend } from './supplier-scores.query.ts'
import type { SupplierRows } from './supplier-scores.ts'

/** Every supplier, and what was bought from it in the window. */
export async function fetchSuppliers(warehouse: Warehouse, window: Window): Promise<SupplierRows> {
  const { from, to } = window
  const [suppliers, lines, receipts, spend] = await Promise.all([
    warehouse.query(allSuppliers, {}),
    warehouse.query(supplierLines, { from, to }),
    warehouse.query(purchaseReceipts, { from, to }),
    warehouse.query(supplierSpend, { from, to }),
  ])
  return { suppliers, lines, receipts, spend }
}

/** Every supplier, where nothing was bought from any. */
export const fetchUnusedSuppliers = async (warehouse: Warehouse): Promise<SupplierRows> => ({
  suppliers: await warehouse.query(allSuppliers, {}),
  lines: [],
  receipts: [],
  spend: [],
})
