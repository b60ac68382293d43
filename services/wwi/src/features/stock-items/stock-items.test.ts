import { describe, expect, test } from 'bun:test'
import { type ItemRows, stockItems } from './stock-items.ts'

const holding: ItemRows['holdings'][number] = {
  stock_item_id: 86,
  stock_item: '"The Gu" red  shirt',
  lead_time_days: 7,
  quantity_per_outer: 12,
  on_hand: 3,
  reorder_level: 5,
  target_stock_level: 20,
  last_cost_price: 8,
}
const rows: ItemRows = {
  holdings: [holding],
  sales: [{ stock_item_id: 86, units: 10, squared_units: 52, revenue: 180, profit: 94 }],
  openPurchases: [],
  receipts: [],
  suppliers: [],
}
/** The four days to Tuesday 2016-05-31. */
const window = { from: '2016-05-28', to: '2016-05-31' }
const item = (change: Partial<ItemRows> = {}) => stockItems({ ...rows, ...change }, window)[0]

describe('an item', () => {
  test('sold 6 + 4 units in 4 days for 180: 2.5 units and 45.00 a day, 23.50 of it profit', () => {
    expect(item()).toMatchObject({
      dailyDemandMean: 2.5,
      dailyDemandSd: 3,
      dailyRevenue: 45,
      dailyProfit: 23.5,
    })
  })
  test('costs (180 − 94) / 10 = 8.60 a unit, and not the 8.00 that Last Cost Price was cut to (trap 23)', () => {
    expect(item()).toMatchObject({ unitCost: 8.6, unitCostSource: 'sales' })
  })
  test('that did not sell costs its Last Cost Price, and has no demand', () => {
    expect(item({ sales: [] })).toMatchObject({
      unitCost: 8,
      unitCostSource: 'holding',
      dailyDemandMean: 0,
      dailyDemandSd: 0,
    })
  })
  test('has 5 + 2 open outers of 12 on order: 84 units, the first 4 and the last 1 day old (trap 26)', () => {
    const line = { stock_item_id: 86, purchase_order_id: 2073, ordered_on: '2016-05-27' }
    const openPurchases = [
      { ...line, outers: 5 },
      { ...line, purchase_order_id: 2074, ordered_on: '2016-05-30', outers: 2 },
    ]
    expect(item({ openPurchases })).toMatchObject({
      onOrder: 84,
      openOrderAgeDays: 1,
      openPurchases: [
        { purchaseOrderId: 2073, ageDays: 4, outers: 5 },
        { purchaseOrderId: 2074, ageDays: 1, outers: 2 },
      ],
    })
  })
  test('bought on Friday 2016-05-27 and received on Monday took 3 days, on Monday 1: 2 on average (trap 26)', () => {
    const receipts = [
      { stock_item_id: 86, ordered_on: '2016-05-27', received_on: '2016-05-30' },
      { stock_item_id: 86, ordered_on: '2016-05-30', received_on: '2016-05-31' },
    ]
    expect(item({ receipts })?.observedLeadTime).toEqual({ mean: 2, sd: Math.SQRT2, receipts: 2 })
  })
  test('was never received: no observed lead time, the declared 7 days remain', () => {
    expect(item()).toMatchObject({ observedLeadTime: null, declaredLeadTimeDays: 7 })
  })
  test('does not know its supplier; its last purchase does (trap 22)', () => {
    const suppliers = [{ stock_item_id: 86, supplier_id: 4, supplier: 'Fabrikam, Inc.' }]
    expect(item({ suppliers })).toMatchObject({ supplierId: 4, supplier: 'Fabrikam, Inc.' })
    expect(item()).toMatchObject({ supplierId: null, supplier: null })
  })
  test('keeps the quotes and double spaces of its name (trap 30)', () => {
    expect(item()?.name).toBe('"The Gu" red  shirt')
  })
})

test('sales of an item without a holding make no item', () => {
  expect(stockItems({ ...rows, holdings: [] }, window)).toEqual([])
})
