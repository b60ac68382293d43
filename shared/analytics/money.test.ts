import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { roundMoney, roundRatio, roundTo } from './money.ts'

describe('rounding to cents', () => {
  test('1.005 is 1.01 although its double lies below the half', () => {
    expect(roundMoney(1.005)).toBe(1.01)
  })
  test('halves go away from zero: 2.675 is 2.68 and -2.675 is -2.68', () => {
    expect([roundMoney(2.675), roundMoney(-2.675)]).toEqual([2.68, -2.68])
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
