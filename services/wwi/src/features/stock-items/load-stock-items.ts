import { lastDaysWithin, type Window } from '@otel-bi/analytics/window'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { WwiFingerprint } from '../dataset/dataset.ts'
import {
  itemSales,
  itemSuppliers,
  openPurchases,
  purchaseReceipts,
  stockHoldings,
} from './stock-items.query.ts'
import { type StockItem, stockItems } from './stock-items.ts'

/** The window of the demand: the last `daysBack` with data, up to the last sale. */
export const demandWindow = ({ sales }: WwiFingerprint, daysBack: number): Window | null =>
  lastDaysWithin(sales, daysBack)

/**
 * Every item as of the window's last day, with its demand in the window. Lead times are of all
 * receipts, as most items have not been bought for years.
 */
export async function loadStockItems(
  warehouse: Warehouse,
  window: Window,
  { purchases }: WwiFingerprint,
): Promise<StockItem[]> {
  const { from, to } = window
  const [holdings, sales, open, receipts, suppliers] = await Promise.all([
    warehouse.query(stockHoldings, {}),
    warehouse.query(itemSales, { from, to }),
    warehouse.query(openPurchases, { to }),
    warehouse.query(purchaseReceipts, { from: purchases?.from ?? to, to }),
    warehouse.query(itemSuppliers, { to }),
  ])
  const rows = { holdings, sales, openPurchases: open, receipts, suppliers }
  return stockItems(rows, window)
}
