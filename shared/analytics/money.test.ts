import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { marginOf, roundMoney, roundMoneySeries, roundRatio, roundTo } from './money.ts'

describe('rounding to cents', () => {
  test('1.005 is 1.01 although its double lies below the half', () => {
    expect(roundMoney(1.005)).toBe(1.01)
  })
  test('halves go away from zero: 2.675 is 2.68 and -2.675 is -2.68', () => {
    expect([roundMoney(2.675), roundMoney(-2.675)]).toEqual([2.68, -2.68])
  })
  test('revenue of 1,234,567.125 less a cost of 1,265,099.94 is −30,532.815, and so −30,532.82 to the cent', () => {
    expect(marginOf(1_234_567.125, 1_265_099.94)).toBe(-30_532.815)
    expect(roundMoney(marginOf(1_234_567.125, 1_265_099.94))).toBe(-30_532.82)
  })
  test('1.1 + 2.2 is 3.3, not 3.3000000000000003', () => {
    expect(roundMoney(1.1 + 2.2)).toBe(3.3)
  })
  test('-0.004 is 0, not minus zero', () => {
    expect(roundMoney(-0.004)).toBe(0)
  })
  test('the smallest double is 0 and 1e300 is itself', () => {
    expect([roundMoney(5e-324), roundMoney(1e300)]).toEqual([0, 1e300])
  })
  test('null stays null', () => {
    expect([roundMoney(null), roundRatio(null)]).toEqual([null, null])
  })
  test('NaN and infinities are refused', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => roundMoney(value)).toThrow(RangeError)
    }
  })
  test('every whole number of cents survives', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(roundMoney(cents / 100)).toBe(cents / 100)
      }),
    )
  })
  test('rounding twice is rounding once, and never moves further than half a unit', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(6), (value, decimals) => {
        const once = roundTo(value, decimals)
        expect(roundTo(once, decimals)).toBe(once)
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6)
      }),
    )
  })
})

test('a third as a ratio is 0.333333', () => {
  expect(roundRatio(1 / 3)).toBe(0.333333)
})

describe('rounding a series to cents', () => {
  test('0.333 + 0.333 + 0.334 = 1.00: the last 1, 2 and 3 sum to 0.33, 0.67 and 1.00', () => {
    const rounded = roundMoneySeries([0.333, 0.333, 0.334])
    expect(rounded).toEqual([0.33, 0.34, 0.33])
    expect(rounded.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 10)
  })

  test('three days of 0.004 are 0.01 together, not three times 0.00', () => {
    expect(roundMoneySeries([0.004, 0.004, 0.004])).toEqual([0, 0.01, 0])
  })

  test('every value stays within a cent, every sum of the last n is exact, zeros stay zeros', () => {
    const amount = fc.oneof(fc.constant(0), fc.double({ min: -1e6, max: 1e6, noNaN: true }))
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 60 }), (values) => {
        const rounded = roundMoneySeries(values)
        let exact = 0
        let shown = 0
        for (const [index, value] of values.toReversed().entries()) {
          const cents = rounded.at(-1 - index) ?? Number.NaN
          exact += value
          shown += cents
          expect(Math.abs(cents - value)).toBeLessThanOrEqual(0.0100001)
          expect(shown).toBeCloseTo(roundMoney(exact), 6)
          if (value === 0) expect(cents).toBe(0)
        }
      }),
    )
  })
})
