import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { abcClasses } from './abc.ts'

const items = (...revenues: number[]) => revenues.map((revenue, key) => ({ key, revenue }))
const classes = (...revenues: number[]) =>
  abcClasses(items(...revenues)).map((entry) => entry.class)

describe('ABC classes', () => {
  test('70, 15, 10, 5 start at 0, 70, 85 and 95 %: A, A, B, C', () => {
    expect(classes(70, 15, 10, 5)).toEqual(['A', 'A', 'B', 'C'])
  })
  test('an item that makes 96 % alone starts at 0 and is A', () => {
    expect(classes(96, 4)).toEqual(['A', 'C'])
  })
  test('five times 20: the fifth starts at exactly 80 % and is B', () => {
    expect(classes(20, 20, 20, 20, 20)).toEqual(['A', 'A', 'A', 'A', 'B'])
  })
  test('five times 3.3: the fifth starts at 13.2 / 16.5, which sums to 0.79999…, and is B', () => {
    expect(classes(3.3, 3.3, 3.3, 3.3, 3.3).join('')).toBe('AAAAB')
  })
  test('nothing sold, or more returned than sold, is C and counts in no share', () => {
    expect(abcClasses(items(-50, 0, 10))).toEqual([
      { key: 2, share: 1, cumulativeShare: 1, class: 'A' },
      { key: 1, share: 0, cumulativeShare: 1, class: 'C' },
      { key: 0, share: 0, cumulativeShare: 1, class: 'C' },
    ])
  })
  test('when nothing sold at all everything is C with share 0', () => {
    expect(abcClasses(items(0, 0)).map(({ cumulativeShare }) => cumulativeShare)).toEqual([0, 0])
    expect(classes(0, -1)).toEqual(['C', 'C'])
  })

  const revenues = fc.array(fc.integer({ min: -1000, max: 1e6 }), { maxLength: 50 })
  test('shares sum to 1 or nothing sold, cumulate without falling, and classes never improve', () => {
    fc.assert(
      fc.property(revenues, (values) => {
        const entries = abcClasses(items(...values))
        const sum = entries.reduce((total, { share }) => total + share, 0)
        expect(sum).toBeCloseTo(values.some((value) => value > 0) ? 1 : 0, 9)
        const order = entries.map((entry) => entry.class)
        expect(order.toSorted()).toEqual(order)
        const cumulative = entries.map(({ cumulativeShare }) => cumulativeShare)
        expect(cumulative.toSorted((a, b) => a - b)).toEqual(cumulative)
      }),
    )
  })
  test('neither the order of rows nor the currency changes a class', () => {
    fc.assert(
      fc.property(revenues, (values) => {
        const given = items(...values)
        const expected = abcClasses(given).map((entry) => [entry.key, entry.class])
        const dearer = given.map((item) => ({ ...item, revenue: item.revenue * 128 }))
        expect(abcClasses(dearer.toReversed()).map((e) => [e.key, e.class])).toEqual(expected)
      }),
    )
  })
})
