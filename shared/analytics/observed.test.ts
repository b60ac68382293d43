import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { mean, sampleStandardDeviation } from 'simple-statistics'
import { dailyDemand, observedLeadTime } from './observed.ts'

describe('daily demand from sums', () => {
  test('6 and 4 units on two of four days: mean 10 / 4 = 2.5, s² = (52 − 100 / 4) / 3 = 9, σ = 3', () => {
    expect(dailyDemand({ units: 10, squaredUnits: 52 }, 4)).toEqual({ mean: 2.5, sd: 3 })
  })
  test('one day has a mean of 7 and no spread', () => {
    expect(dailyDemand({ units: 7, squaredUnits: 49 }, 1)).toEqual({ mean: 7, sd: 0 })
  })
  test('the sums say what the days themselves do, those without demand included', () => {
    const days = fc.array(fc.nat(10_000), { minLength: 2, maxLength: 400 })
    fc.assert(
      fc.property(days, (each) => {
        const units = each.reduce((sum, unit) => sum + unit, 0)
        const squaredUnits = each.reduce((sum, unit) => sum + unit ** 2, 0)
        const demand = dailyDemand({ units, squaredUnits }, each.length)
        expect(demand.mean).toBeCloseTo(mean(each), 6)
        expect(demand.sd).toBeCloseTo(sampleStandardDeviation(each), 3)
      }),
    )
  })
})

describe('observed lead time', () => {
  test('1, 1, 2, 4 days: mean 2, s² = (1 + 1 + 0 + 4) / 3 = 2', () => {
    expect(observedLeadTime([1, 1, 2, 4])).toEqual({ mean: 2, sd: Math.SQRT2, receipts: 4 })
  })
  test('is the same to the last bit in whatever order the receipts come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 300 }), (days) => {
        const ordered = days.toSorted((a, b) => b - a)
        expect(observedLeadTime(days)).toEqual(observedLeadTime(ordered))
      }),
    )
  })
  test('one receipt after 3 days has no spread, none at all is null', () => {
    expect(observedLeadTime([3])).toEqual({ mean: 3, sd: 0, receipts: 1 })
    expect(observedLeadTime([])).toBeNull()
  })
})
