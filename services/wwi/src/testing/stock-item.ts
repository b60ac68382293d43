import type { StockItem } from '../features/stock-items/stock-items.ts'

/** The textbook's item: 30 ± 5 units a day, 10 days to a delivery, 320 on hand. */
export const textbookItem: StockItem = {
  itemId: 86,
  name: 'Textbook',
  onHand: 320,
  onOrder: 0,
  openOrderAgeDays: null,
  dailyDemandMean: 30,
  dailyDemandSd: 5,
  declaredLeadTimeDays: 10,
  observedLeadTime: null,
  reorderLevel: 50,
  targetStockLevel: 100,
  quantityPerOuter: 12,
  unitCost: 1.25,
  unitCostSource: 'sales',
  revenue: 10_950,
  profit: 3_650,
  dailyRevenue: 30,
  dailyProfit: 10,
  supplierId: 4,
  supplier: 'Fabrikam, Inc.',
  openPurchases: [],
}
