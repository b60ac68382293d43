import { describe, expect, test } from 'bun:test'
import { roundTo } from '@otel-bi/analytics/money'
import { addDays } from '@otel-bi/analytics/window'
import { stockRecommendationsView } from '@otel-bi/contract/wwi/stock-recommendations'
import fc from 'fast-check'
import { textbookItem } from '../../testing/stock-item.ts'
import type { StockItem } from '../stock-items/stock-items.ts'
import { stockRecommendations } from './stock-recommendations.ts'

const policy = { serviceLevel: 0.95, reviewPeriodDays: 7 }
const recommend = (changes: Partial<StockItem>[], onlyNeeded = true) =>
  stockRecommendations(
    changes.map((change, index) => ({ ...textbookItem, itemId: index + 1, ...change })),
    policy,
    onlyNeeded,
  )
const idsOf = (answer: ReturnType<typeof recommend>) => answer.data.map((row) => row.stock_item_id)

describe('the textbook item', () => {
  test('30 a day, σ 5, 10 days, 95 %: safety stock 1.6449·√(10·25) = 26.01, reorder point 326.01', () => {
    expect(recommend([{}]).data).toMatchObject([
      { safety_stock: 26.01, reorder_point: 326.01, days_of_cover: 10.67, urgency: 'high' },
    ])
  })
  test('is ordered up to 326.01 + 7·30: 18.0006 → 19 outers of 12 = 228 units for 285.00', () => {
    const { data, summary } = recommend([{}])
    expect(data).toMatchObject([
      { recommended: true, recommended_outers: 19, recommended_units: 228, estimated_cost: 285 },
    ])
    expect(summary).toEqual({
      items: 1,
      recommended: 1,
      below_reorder_level: 0,
      at_risk: 0,
      units_to_order: 228,
      cost_to_order: 285,
    })
  })
})

describe('only what is needed', () => {
  const plenty = { onHand: 100_000 }
  test('leaves out the item with plenty, and counts it', () => {
    const answer = recommend([plenty, {}])
    expect([idsOf(answer), answer.summary.items]).toEqual([[2], 2])
    expect(idsOf(recommend([plenty, {}], false))).toEqual([2, 1])
  })
  test('lists an item below its level although 45,216 on order mean nothing is to be ordered', () => {
    expect(recommend([{ onHand: 49, onOrder: 45_216, dailyDemandMean: 0 }]).data).toMatchObject([
      { recommended: false, below_reorder_level: true, at_risk: false },
    ])
  })
  test('lists an item that 299 units carry 9.97 of 10 days although 45,216 are on order', () => {
    expect(recommend([{ onHand: 299, onOrder: 45_216 }]).data).toMatchObject([
      { recommended: false, below_reorder_level: false, at_risk: true, urgency: 'critical' },
    ])
  })
})

test('the most urgent come first, then the shortest cover, then the smaller id', () => {
  const critical = { onHand: 60 }
  const answer = recommend([{}, { onHand: 90 }, critical, critical, { dailyDemandMean: 0 }], false)
  expect(idsOf(answer)).toEqual([3, 4, 2, 1, 5])
})

test('whatever the items, rows are as promised and add up to the summary, and nothing needed is left out', () => {
  const change = fc
    .record({
      onHand: fc.integer({ min: 0, max: 5000 }),
      open: fc.option(fc.record({ age: fc.nat(30), outers: fc.integer({ min: 1, max: 500 }) })),
      dailyDemandMean: fc.nat(100_000).map((units) => units / 365),
      dailyDemandSd: fc.double({ min: 0, max: 500, noNaN: true }),
      reorderLevel: fc.nat(300),
      targetStockLevel: fc.nat(900),
      quantityPerOuter: fc.integer({ min: 1, max: 36 }),
      unitCost: fc.nat(100_000).map((cents) => cents / 100),
    })
    .map(
      ({ open, ...item }): Partial<StockItem> => ({
        ...item,
        onOrder: open ? open.outers * item.quantityPerOuter : 0,
        openOrderAgeDays: open?.age ?? null,
        openPurchases: open
          ? [
              {
                purchaseOrderId: 2073,
                orderedOn: addDays('2016-05-31', -open.age),
                ageDays: open.age,
                outers: open.outers,
              },
            ]
          : [],
      }),
    )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const { data, summary } = recommend(changes)
      for (const row of data) {
        stockRecommendationsView.row.parse(row)
        expect(row.urgency === 'critical' && !['order', 'chase'].includes(row.action)).toBe(false)
        expect(row.action === 'order').toBe(row.recommended)
      }
      const sum = (value: (row: (typeof data)[number]) => number) =>
        data.reduce((total, row) => total + value(row), 0)
      expect(sum((row) => row.recommended_units)).toBe(summary.units_to_order)
      expect(
        roundTo(
          sum((row) => row.estimated_cost),
          2,
        ),
      ).toBe(summary.cost_to_order)
      for (const row of data) {
        expect(row.recommended_units % row.quantity_per_outer).toBe(0)
        expect(row.estimated_cost).toBe(roundTo(row.recommended_units * row.unit_cost, 2))
      }
      const all = recommend(changes, false)
      const left = all.data.filter((row) => !idsOf({ data, summary }).includes(row.stock_item_id))
      expect(left.some((row) => row.recommended || row.at_risk || row.below_reorder_level)).toBe(
        false,
      )
    }),
  )
})
