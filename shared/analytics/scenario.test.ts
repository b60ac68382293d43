import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { DEFAULT_REORDER_POLICY, recommendReorder } from './reorder.ts'
import { neutralChanges, runScenario, type ScenarioItem } from './scenario.ts'

const policy = DEFAULT_REORDER_POLICY
const options = { policy, horizonDays: 30, changedItems: 10 }
const neutral = neutralChanges(policy)

const textbook: ScenarioItem = {
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
  dailyRevenue: 60,
  dailyProfit: 20,
}
const idle: ScenarioItem = { ...textbook, itemId: 7, onHand: 5000 }

describe('a scenario of one item to reorder and one with plenty', () => {
  test('the baseline orders 228 units for 285.00 and projects 2 * 60 * 30 = 3,600 revenue, 1,200 profit', () => {
    expect(runScenario([textbook, idle], neutral, options).baseline).toEqual({
      itemsToReorder: 1,
      unitsToOrder: 228,
      costToOrder: 285,
      itemsAtRisk: 0,
      projectedRevenue: 3600,
      projectedProfit: 1200,
    })
  })
  test('twice the demand: (652.01 + 60 * 7 - 320) / 12 = 62.67, so 63 outers = 756 units for 945.00', () => {
    const { scenario, changedItems } = runScenario(
      [textbook, idle],
      { ...neutral, demandMultiplier: 2 },
      options,
    )
    expect(scenario).toEqual({
      itemsToReorder: 1,
      unitsToOrder: 756,
      costToOrder: 945,
      itemsAtRisk: 1,
      projectedRevenue: 7200,
      projectedProfit: 2400,
    })
    expect(changedItems).toMatchObject([{ itemId: 86, unitsChange: 528, costChange: 660 }])
  })
  test('10 % dearer units: the order costs 313.50 and profit falls by 0.1 * 40 * 30 * 2 = 240', () => {
    const { scenario } = runScenario([textbook, idle], { ...neutral, unitCostChange: 0.1 }, options)
    expect(scenario).toMatchObject({
      unitsToOrder: 228,
      costToOrder: 313.5,
      projectedRevenue: 3600,
      projectedProfit: 960,
    })
  })
  test('a lead time 1.1 times as long puts 320 units for 330 at risk', () => {
    const changes = { ...neutral, leadTimeMultiplier: 1.1 }
    expect(runScenario([textbook, idle], changes, options).scenario.itemsAtRisk).toBe(1)
  })
  test('doubles observed lead times with their spread: 30 * 4 + 1.6449 * sqrt(4 * 25 + 900 * 2²) = 220.05', () => {
    const observed = { ...textbook, onHand: 100, observedLeadTime: { mean: 2, sd: 1, receipts: 9 } }
    const changes = { ...neutral, leadTimeMultiplier: 2 }
    const [changed] = runScenario([observed], changes, options).changedItems
    expect(changed?.baseline.reorderPoint).toBeCloseTo(110.7, 2)
    expect(changed?.scenario.reorderPoint).toBeCloseTo(220.05, 2)
  })
  test('a service level of 50 % needs no safety stock: 320 > 300, nothing to order', () => {
    const { scenario } = runScenario([textbook], { ...neutral, serviceLevel: 0.5 }, options)
    expect(scenario.itemsToReorder).toBe(0)
  })
  test('names as many changed items as asked, the largest change of cost first', () => {
    const dear = { ...textbook, itemId: 1, unitCost: 100 }
    const { changedItems } = runScenario(
      [textbook, dear],
      { ...neutral, demandMultiplier: 2 },
      { ...options, changedItems: 1 },
    )
    expect(changedItems.map(({ itemId }) => itemId)).toEqual([1])
  })
})

describe('whatever the items', () => {
  const item = fc.record({
    itemId: fc.nat(1e6),
    onHand: fc.nat(5000),
    onOrder: fc.nat(100),
    openOrderAgeDays: fc.option(fc.nat(30)),
    dailyDemandMean: fc.double({ min: 0, max: 100, noNaN: true }),
    dailyDemandSd: fc.double({ min: 0, max: 50, noNaN: true }),
    declaredLeadTimeDays: fc.integer({ min: 2, max: 20 }),
    observedLeadTime: fc.option(
      fc.record({
        mean: fc.constantFrom(1, 1.5, 3),
        sd: fc.constantFrom(0, 0.5),
        receipts: fc.nat(9),
      }),
    ),
    reorderLevel: fc.nat(100),
    targetStockLevel: fc.nat(200),
    quantityPerOuter: fc.integer({ min: 1, max: 36 }),
    unitCost: fc.integer({ min: 0, max: 1e5 }).map((cents) => cents / 100),
    dailyRevenue: fc.double({ min: 0, max: 1e4, noNaN: true }),
    dailyProfit: fc.double({ min: -1e3, max: 1e4, noNaN: true }),
  })
  const items = fc.uniqueArray(item, { selector: ({ itemId }) => itemId, maxLength: 20 })
  const changes = fc.record({
    demandMultiplier: fc.double({ min: 0.1, max: 10, noNaN: true }),
    leadTimeMultiplier: fc.double({ min: 0.1, max: 10, noNaN: true }),
    serviceLevel: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
    unitCostChange: fc.double({ min: -0.9, max: 10, noNaN: true }),
  })

  test('neutral changes equal the baseline, which equals the recommendations to the cent', () => {
    fc.assert(
      fc.property(items, (given) => {
        const { baseline, scenario, changedItems } = runScenario(given, neutral, options)
        expect(scenario).toEqual(baseline)
        expect(changedItems).toEqual([])
        const cents = given
          .map((each) => recommendReorder(each, policy).estimatedCost)
          .reduce((total, cost) => total + Math.round(cost * 100), 0)
        expect(Math.round(baseline.costToOrder * 100)).toBe(cents)
      }),
    )
  })
  test('the same inputs in any order give the same result', () => {
    fc.assert(
      fc.property(items, changes, (given, imagined) => {
        expect(runScenario(given.toReversed(), imagined, options)).toEqual(
          runScenario(given, imagined, options),
        )
      }),
    )
  })
  test('every figure is finite', () => {
    fc.assert(
      fc.property(items, changes, (given, imagined) => {
        const { scenario } = runScenario(given, imagined, options)
        for (const figure of Object.values(scenario)) expect(Number.isFinite(figure)).toBe(true)
      }),
    )
  })
})
