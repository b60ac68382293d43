import { describe, expect, test } from 'bun:test'
import { coverage, mase, seasonalNaiveScale, smape } from './accuracy.ts'

describe('MASE', () => {
  test('training 1,2,4,6 with season 2 has the scale (|4−1| + |6−2|) / 2 = 3.5', () => {
    expect(seasonalNaiveScale([1, 2, 4, 6], 2)).toBe(3.5)
  })
  test('errors 7 and 0 against a scale of 3.5 are 1 time the naive error', () => {
    expect(mase([10, 5], [3, 5], [1, 2, 4, 6], 2)).toBe(1)
  })
  test('training that repeats exactly gives no scale, so null', () => {
    expect(mase([1], [2], [3, 4, 3, 4], 2)).toBeNull()
  })
  test('training not longer than a season gives no scale, so null', () => {
    expect(mase([1], [2], [3, 4], 2)).toBeNull()
  })
})

describe('sMAPE', () => {
  test('1 against 3 is 200·2/4 = 100, 0 against 0 is 0, together 50', () => {
    expect(smape([1, 0], [3, 0])).toBe(50)
  })
  test('a sale that was forecast as 0 is the worst, 200', () => {
    expect(smape([5], [0])).toBe(200)
  })
})

describe('coverage', () => {
  test('1, 2 and 4 in [1, 2], [1, 2] and [1, 3]: two of three, bounds included', () => {
    const intervals = [
      { lower: 1, upper: 2 },
      { lower: 1, upper: 2 },
      { lower: 1, upper: 3 },
    ]
    expect(coverage([1, 2, 4], intervals)).toBeCloseTo(2 / 3, 12)
  })
})
