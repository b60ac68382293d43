import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { robustZ } from './robust-z.ts'

describe('the robust z', () => {
  test('of 20 against 8, 9, 10, 11, 12: median 10, MAD 1, 0.6745 * 10 / 1 = 6.745', () => {
    expect(robustZ(20, [8, 9, 10, 11, 12])).toBeCloseTo(6.745, 12)
  })
  test('of the median is 0', () => {
    expect(robustZ(10, [8, 9, 10, 11, 12])).toBe(0)
  })
  test('falls back on the mean deviation when the MAD is 0: 5, 5, 5, 9 has 1, so 7 is 0.7979 * 2', () => {
    expect(robustZ(7, [5, 5, 5, 9])).toBeCloseTo(1.5958, 12)
  })
  test('against a constant or empty past does not exist', () => {
    expect([robustZ(7, [5, 5, 5]), robustZ(5, [5, 5, 5]), robustZ(7, [])]).toEqual([
      null,
      null,
      null,
    ])
  })
  test('is null or finite, whatever the order and unit of the past', () => {
    const past = fc.array(fc.integer({ min: 0, max: 1e6 }), { maxLength: 60 })
    fc.assert(
      fc.property(fc.nat(1e6), past, (value, weeks) => {
        const z = robustZ(value, weeks)
        expect(z === null || Number.isFinite(z)).toBe(true)
        const dozens = robustZ(
          value * 12,
          weeks.toReversed().map((week) => week * 12),
        )
        if (z === null) expect(dozens).toBeNull()
        else expect(dozens).toBeCloseTo(z, 6)
      }),
    )
  })
})
