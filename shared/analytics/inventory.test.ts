import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { daysOfCover, outersToOrder, reorderPoint, safetyStock } from './inventory.ts'

const demand = { mean: 30, sd: 5 }
const tenDays = { mean: 10, sd: 0 }

describe('the textbook item: 30 a day with a deviation of 5, lead time 10 days, 95 %', () => {
  test('safety stock is 1.6449 * sqrt(10 * 5²) = 26.01', () => {
    expect(safetyStock(demand, tenDays, 0.95)).toBeCloseTo(26.007, 3)
  })
  test('reorder point is 30 * 10 + 26.01 = 326.01', () => {
    expect(reorderPoint(demand, tenDays, 0.95)).toBeCloseTo(326.007, 3)
  })
  test('a lead time deviating by 2 days adds 30² * 2²: 1.6449 * sqrt(250 + 3600) = 102.06', () => {
    expect(safetyStock(demand, { mean: 10, sd: 2 }, 0.95)).toBeCloseTo(102.06, 2)
  })
  test('at a service level of 50 % there is no safety stock', () => {
    expect(safetyStock(demand, { mean: 10, sd: 2 }, 0.5)).toBe(0)
  })
})

describe('safety stock', () => {
  const positive = fc.double({ min: 0, max: 1e4, noNaN: true })
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true })
  test('is finite, not negative, and does not fall with the service level', () => {
    fc.assert(
      fc.property(
        positive,
        positive,
        positive,
        positive,
        level,
        level,
        (mean, sd, lt, ltSd, a, b) => {
          const stock = (serviceLevel: number) =>
            safetyStock({ mean, sd }, { mean: lt, sd: ltSd }, serviceLevel)
          expect(stock(a)).toBeGreaterThanOrEqual(0)
          expect(stock(a)).toBeLessThan(Infinity)
          expect(stock(Math.min(a, b))).toBeLessThanOrEqual(stock(Math.max(a, b)))
        },
      ),
    )
  })
})

describe('days of cover', () => {
  test('90 units at 30 a day last 3 days', () => {
    expect(daysOfCover(90, 30)).toBe(3)
  })
  test('nothing, or less than nothing, lasts 0 days', () => {
    expect([daysOfCover(0, 30), daysOfCover(-5, 30)]).toEqual([0, 0])
  })
  test('without demand there is no number of days', () => {
    expect(daysOfCover(90, 0)).toBeNull()
  })
})

describe('whole outers', () => {
  test('25 missing units in outers of 12 are 3 outers', () => {
    expect(outersToOrder(125, 100, 12)).toBe(3)
  })
  test('24 missing units are 2 outers, also when summing made them 24.0000000001', () => {
    expect([outersToOrder(124, 100, 12), outersToOrder(124.0000000001, 100, 12)]).toEqual([2, 2])
  })
  test('nothing is missing at or above the level', () => {
    expect([outersToOrder(100, 100, 12), outersToOrder(100, 130, 12)]).toEqual([0, 0])
  })
  test('an outer of 0 counts as one unit', () => {
    expect(outersToOrder(105, 100, 0)).toBe(5)
  })
  test('reach the level, and one outer less would not', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.integer({ min: 1, max: 36 }),
        (upTo, position, per) => {
          const outers = outersToOrder(upTo, position, per)
          expect(position + outers * per).toBeGreaterThanOrEqual(upTo)
          if (outers > 0) expect(position + (outers - 1) * per).toBeLessThan(upTo)
        },
      ),
    )
  })
})
