import { clipWindow, type Window, windowEnding, windowLength } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { WwiBounds } from '../dataset/dataset.ts'
import {
  itemSales,
  itemSuppliers,
  openPurchases,
  purchaseReceipts,
  stockHoldings,
} from './stock-items.query.ts'
import { type StockItem, stockItems } from './stock-items.ts'

/** The items, and the days their demand is measured over: those of the asked window that have data. */
export type StockSnapshot = {
  readonly items: readonly StockItem[]
  readonly window: Window | null
}

/**
 * Items as of the last sale. Demand is of the last `daysBack` days; lead times are of all receipts
 * ever, as most items have not been bought for years.
 */
export async function loadStockItems(
  warehouse: Warehouse,
  bounds: WwiBounds,
  daysBack: number,
): Promise<StockSnapshot> {
  const window = bounds.sales && clipWindow(windowEnding(bounds.sales.to, daysBack), bounds.sales)
  if (!window) return { items: [], window: null }
  const { to } = window
  const from = bounds.purchases?.from ?? to
  const [holdings, sales, open, receipts, suppliers] = await Promise.all([
    warehouse.query(stockHoldings, {}),
    warehouse.query(itemSales, window),
    warehouse.query(openPurchases, { to }),
    warehouse.query(purchaseReceipts, { from, to }),
    warehouse.query(itemSuppliers, { to }),
  ])
  const rows = { holdings, sales, openPurchases: open, receipts, suppliers }
  return { items: stockItems(rows, windowLength(window)), window }
}
