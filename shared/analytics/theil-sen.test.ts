import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { theilSen } from './theil-sen.ts'

describe('the Theil-Sen trend', () => {
  test('of 1, 3, 5, 7, 9 is 2 a period, up: S = 10, z = 9 / sqrt(300 / 18) = 2.20 > 1.96', () => {
    expect(theilSen([1, 3, 5, 7, 9])).toEqual({ slope: 2, direction: 'up' })
  })
  test('reversed it is -2, down', () => {
    expect(theilSen([9, 7, 5, 3, 1])).toEqual({ slope: -2, direction: 'down' })
  })
  test('of four rising values is flat: z = 5 / sqrt(156 / 18) = 1.70 is not significant', () => {
    expect(theilSen([1, 3, 5, 7])).toEqual({ slope: 2, direction: 'flat' })
  })
  test('is not moved by one wild value: the median slope stays 1', () => {
    expect(theilSen([0, 1, 2, 3, 4, 5, 6, 7, 8, 1e6]).slope).toBe(1)
  })
  test('of a constant is 0 and flat', () => {
    expect(theilSen([4, 4, 4, 4, 4, 4])).toEqual({ slope: 0, direction: 'flat' })
  })
  test('of mostly zeros with two late sales is 0 and flat', () => {
    expect(theilSen([0, 0, 0, 0, 0, 0, 0, 0, 5, 9])).toEqual({ slope: 0, direction: 'flat' })
  })
  test('of 0 0 0 0 1 1 1 1 is up as ties shrink the variance: 15 / sqrt((1176 - 312) / 18) = 2.17', () => {
    const { slope, direction } = theilSen([0, 0, 0, 0, 1, 1, 1, 1])
    expect(slope).toBeCloseTo(1 / 6, 12)
    expect(direction).toBe('up')
  })
  test('of one value, or none, does not exist', () => {
    expect(theilSen([5])).toEqual({ slope: null, direction: 'flat' })
    expect(theilSen([])).toEqual({ slope: null, direction: 'flat' })
  })

  const series = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2, maxLength: 40 })
  test('scales with the values and ignores their level', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 1000 }), (values, k) => {
        const { slope, direction } = theilSen(values)
        const moved = theilSen(values.map((value) => value * k + 17))
        expect(moved.slope).toBeCloseTo((slope ?? Number.NaN) * k, 5)
        expect(moved.direction).toBe(direction)
      }),
    )
  })
  test('mirrors in time', () => {
    const mirror = { up: 'down', down: 'up', flat: 'flat' } as const
    fc.assert(
      fc.property(series, (values) => {
        const forward = theilSen(values)
        const backward = theilSen(values.toReversed())
        expect((backward.slope ?? 0) + (forward.slope ?? 0)).toBeCloseTo(0, 9)
        expect(backward.direction).toBe(mirror[forward.direction])
      }),
    )
  })
})
