import { awInventory } from './aw-inventory.ts'
import { awQuota } from './aw-quota.ts'
import { awSales } from './aw-sales.ts'
import type { MetricModel } from './model.ts'
import { wwiPurchases } from './wwi-purchases.ts'
import { wwiSales } from './wwi-sales.ts'
import { wwiStockMovements } from './wwi-stock-movements.ts'

/** Everything that can be asked, by domain. */
export const metricModels = {
  aw: [awSales, awInventory, awQuota],
  wwi: [wwiSales, wwiPurchases, wwiStockMovements],
} as const satisfies Record<'aw' | 'wwi', readonly MetricModel[]>
