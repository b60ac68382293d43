import { ratio } from '@otel-bi/analytics/change'
import { roundMoney } from '@otel-bi/analytics/money'
import { dailyDemand, observedLeadTime } from '@otel-bi/analytics/observed'
import type { ScenarioItem } from '@otel-bi/analytics/scenario'
import { daysBetween, type Window, windowLength } from '@otel-bi/analytics/window'

export type ItemRows = {
  readonly holdings: readonly {
    readonly stock_item_id: number
    readonly stock_item: string
    readonly lead_time_days: number
    readonly quantity_per_outer: number
    readonly on_hand: number
    readonly reorder_level: number
    readonly target_stock_level: number
    readonly last_cost_price: number
  }[]
  readonly sales: readonly ItemSales[]
  readonly openPurchases: readonly {
    readonly stock_item_id: number
    readonly purchase_order_id: number
    readonly ordered_on: string
    readonly outers: number
  }[]
  readonly receipts: readonly {
    readonly stock_item_id: number
    readonly ordered_on: string
    readonly received_on: string
  }[]
  readonly suppliers: readonly {
    readonly stock_item_id: number
    readonly supplier_id: number
    readonly supplier: string
  }[]
}

type ItemSales = {
  readonly stock_item_id: number
  readonly units: number
  readonly squared_units: number
  readonly revenue: number
  readonly profit: number
}

/** One item with the figures that every stock view needs. */
export type StockItem = ScenarioItem & {
  readonly name: string
  readonly supplierId: number | null
  readonly supplier: string | null
  readonly unitCostSource: 'sales' | 'holding'
  /** Over the window. */
  readonly revenue: number
  readonly profit: number
  /** The oldest first. */
  readonly openPurchases: readonly {
    readonly purchaseOrderId: number
    readonly orderedOn: string
    /** Days since then. */
    readonly ageDays: number
    readonly outers: number
  }[]
}

const unsold = { units: 0, squared_units: 0, revenue: 0, profit: 0 }

/**
 * Every item that has a holding, by its id, as of the last day of the window that the sales are of.
 * Holdings, sales and purchases join by the item's id, since each refers to another version of it.
 */
export function stockItems(rows: ItemRows, window: Window): StockItem[] {
  const days = windowLength(window)
  const salesOf = new Map(rows.sales.map((row) => [row.stock_item_id, row]))
  const supplierOf = new Map(rows.suppliers.map((row) => [row.stock_item_id, row]))
  const openOf = Map.groupBy(rows.openPurchases, (row) => row.stock_item_id)
  const receiptsOf = Map.groupBy(rows.receipts, (row) => row.stock_item_id)
  return rows.holdings.map((holding) => {
    const id = holding.stock_item_id
    const sales = salesOf.get(id) ?? unsold
    const demand = dailyDemand({ units: sales.units, squaredUnits: sales.squared_units }, days)
    const open = openOf.get(id) ?? []
    const openPurchases = open.map((row) => ({
      purchaseOrderId: row.purchase_order_id,
      orderedOn: row.ordered_on,
      ageDays: daysBetween(row.ordered_on, window.to),
      outers: row.outers,
    }))
    const outersOnOrder = open.reduce((sum, { outers }) => sum + outers, 0)
    const leadTimes = (receiptsOf.get(id) ?? []).map((row) =>
      daysBetween(row.ordered_on, row.received_on),
    )
    return {
      itemId: id,
      name: holding.stock_item,
      onHand: holding.on_hand,
      onOrder: outersOnOrder * holding.quantity_per_outer,
      openOrderAgeDays: openPurchases.at(-1)?.ageDays ?? null,
      dailyDemandMean: demand.mean,
      dailyDemandSd: demand.sd,
      declaredLeadTimeDays: holding.lead_time_days,
      observedLeadTime: observedLeadTime(leadTimes),
      reorderLevel: holding.reorder_level,
      targetStockLevel: holding.target_stock_level,
      quantityPerOuter: holding.quantity_per_outer,
      ...unitCost(sales, holding.last_cost_price),
      revenue: sales.revenue,
      profit: sales.profit,
      dailyRevenue: sales.revenue / days,
      dailyProfit: sales.profit / days,
      supplierId: supplierOf.get(id)?.supplier_id ?? null,
      supplier: supplierOf.get(id)?.supplier ?? null,
      openPurchases,
    }
  })
}

/** Unit cost of goods sold, since the holding's Last Cost Price is truncated to whole units, 0 for the cheapest. */
function unitCost(
  sales: Omit<ItemSales, 'stock_item_id'>,
  lastCostPrice: number,
): Pick<StockItem, 'unitCost' | 'unitCostSource'> {
  const cost = ratio(sales.revenue - sales.profit, sales.units)
  if (cost === null || cost < 0) return { unitCost: lastCostPrice, unitCostSource: 'holding' }
  return { unitCost: roundMoney(cost), unitCostSource: 'sales' }
}
