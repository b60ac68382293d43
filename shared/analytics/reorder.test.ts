import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { DEFAULT_REORDER_POLICY, type ItemFacts, recommendReorder } from './reorder.ts'

const textbook: ItemFacts = {
  itemId: 86,
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
}
const recommend = (change: Partial<ItemFacts> = {}) =>
  recommendReorder({ ...textbook, ...change }, DEFAULT_REORDER_POLICY)

describe('a recommendation', () => {
  test('orders (326.01 + 30 * 7 - 320) / 12 = 18.0006, so 19 outers of 12 at 1.25 = 285.00', () => {
    expect(recommend()).toMatchObject({
      position: 320,
      recommended: true,
      outers: 19,
      units: 228,
      estimatedCost: 285,
      urgency: 'high',
    })
  })
  test('is due when the position equals the reorder point and not one unit above it', () => {
    const certain = { dailyDemandSd: 0 }
    expect(recommend({ ...certain, onHand: 300 }).recommended).toBe(true)
    expect(recommend({ ...certain, onHand: 301 }).recommended).toBe(false)
  })
  test('counts what is on order: 20 on hand + 310 on order = 330 > 326.01, nothing to order', () => {
    expect(recommend({ onHand: 20, onOrder: 310 })).toMatchObject({
      position: 330,
      recommended: false,
      units: 0,
      estimatedCost: 0,
    })
  })
  test('asks to hurry when 20 on hand at 30 a day cannot wait 10 days for the 310 on order', () => {
    expect(recommend({ onHand: 20, onOrder: 310 })).toMatchObject({
      recommended: false,
      belowReorderLevel: true,
      atRisk: true,
      urgency: 'critical',
    })
  })
  test("is due at the warehouse's own level when that is higher, up to the target", () => {
    const level = { reorderLevel: 500, targetStockLevel: 1000, onHand: 400 }
    // (1000 - 400) / 12 = 50 outers
    expect(recommend(level)).toMatchObject({ recommended: true, outers: 50, urgency: 'medium' })
  })
  test('uses three or more observed receipts in place of the declared lead time', () => {
    const observedLeadTime = { mean: 2, sd: 1, receipts: 3 }
    // 30 * 2 + 1.6449 * sqrt(2 * 25 + 900) = 110.70
    expect(recommend({ observedLeadTime }).reorderPoint).toBeCloseTo(110.7, 2)
    expect(recommend({ observedLeadTime }).leadTimeSource).toBe('observed')
  })
  test('keeps the declared lead time while only two receipts were seen', () => {
    const observedLeadTime = { mean: 2, sd: 1, receipts: 2 }
    expect(recommend({ observedLeadTime })).toMatchObject({
      leadTime: { mean: 10, sd: 0 },
      leadTimeSource: 'declared',
    })
  })
  test('an item without sales, at zero with no level, is not ordered', () => {
    const idle = {
      dailyDemandMean: 0,
      dailyDemandSd: 0,
      onHand: 0,
      reorderLevel: 0,
      targetStockLevel: 0,
    }
    expect(recommend(idle)).toMatchObject({ recommended: false, daysOfCover: null, atRisk: false })
  })
})

describe('what is on order', () => {
  const open = (onHand: number, openOrderAgeDays: number) =>
    recommend({ onHand, onOrder: 5000, openOrderAgeDays })

  test('ordered 4 of 10 days ago it comes in 6: 180 units are 6 days of 30, 179 run out before', () => {
    expect(open(180, 4)).toMatchObject({ deliveryInDays: 6, atRisk: false, urgency: 'low' })
    expect(open(179, 4)).toMatchObject({ deliveryInDays: 6, atRisk: true, urgency: 'critical' })
  })
  test('ordered 11 days ago it is overdue: one ordered now takes 10, and 299 units are 9.97 days', () => {
    expect(open(299, 11)).toMatchObject({ deliveryInDays: 10, atRisk: true, urgency: 'critical' })
  })
  test('ordered 10 days ago it is expected today: nobody runs out before', () => {
    expect(open(0, 10)).toMatchObject({ deliveryInDays: 0, atRisk: false })
  })
})

describe('urgency', () => {
  test('is critical when 299 units last less than the lead time of 10 days at 30 a day', () => {
    expect(recommend({ onHand: 299 }).urgency).toBe('critical')
  })
  test('is high when 300 units last exactly 10 days: the safety stock of 26.01 is all used', () => {
    expect(recommend({ onHand: 300 }).urgency).toBe('high')
  })
  test("is medium when only the warehouse's own level of 500 is reached, ordered already or not", () => {
    expect(recommend({ onHand: 500, reorderLevel: 500 }).urgency).toBe('medium')
    expect(recommend({ onHand: 499, onOrder: 100, reorderLevel: 500 })).toMatchObject({
      recommended: false,
      urgency: 'medium',
    })
  })
  test('is low when nothing is needed', () => {
    expect(recommend({ onHand: 1000 }).urgency).toBe('low')
  })
  test('is low when only the level requires an item without sales', () => {
    expect(recommend({ dailyDemandMean: 0, dailyDemandSd: 0, onHand: 3 })).toMatchObject({
      recommended: true,
      urgency: 'low',
    })
  })
})

test('an order lifts the position to the level it aims at, in whole outers, and costs what it holds', () => {
  const facts = fc.record({
    itemId: fc.nat(),
    onHand: fc.integer({ min: -100, max: 1e5 }),
    onOrder: fc.nat(1e4),
    openOrderAgeDays: fc.option(fc.nat(30)),
    dailyDemandMean: fc.double({ min: 0, max: 1e3, noNaN: true }),
    dailyDemandSd: fc.double({ min: 0, max: 1e3, noNaN: true }),
    declaredLeadTimeDays: fc.integer({ min: 1, max: 30 }),
    observedLeadTime: fc.option(
      fc.record({ mean: fc.integer({ min: 1, max: 9 }), sd: fc.nat(3), receipts: fc.nat(9) }),
    ),
    reorderLevel: fc.nat(1000),
    targetStockLevel: fc.nat(2000),
    quantityPerOuter: fc.integer({ min: 1, max: 36 }),
    unitCost: fc.integer({ min: 0, max: 1e5 }).map((cents) => cents / 100),
  })
  fc.assert(
    fc.property(facts, (item) => {
      const result = recommendReorder(item, DEFAULT_REORDER_POLICY)
      expect(result.units).toBe(result.outers * item.quantityPerOuter)
      expect(result.estimatedCost).toBeCloseTo(result.units * item.unitCost, 2)
      for (const figure of [result.safetyStock, result.reorderPoint, result.estimatedCost]) {
        expect(Number.isFinite(figure)).toBe(true)
      }
      if (result.recommended) {
        expect(result.position + result.units + 1e-6).toBeGreaterThanOrEqual(item.targetStockLevel)
        expect(result.position + result.units + 1e-6).toBeGreaterThanOrEqual(result.reorderPoint)
      }
    }),
  )
})
