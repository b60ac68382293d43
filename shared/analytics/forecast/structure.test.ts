import { describe, expect, test } from 'bun:test'
import { detectStructure } from './structure.ts'

const week = [10, 12, 14, 11, 16, 0, 8]
const shop = (length: number) => Array.from({ length }, (_, i) => week[i % 7] ?? 0)

describe('the structure of a series', () => {
  test('a shop shut once a week has that and nothing else', () => {
    expect(detectStructure(shop(140), 7)).toMatchObject({
      closed: [false, false, false, false, false, true, false],
      levelStart: 0,
      batches: undefined,
      outliers: [],
    })
  })
  test('one day of 5,000 in 20 weeks is an accident: the fit sees the 14 of the weeks beside it', () => {
    const values = shop(140).with(72, 5_000)
    const { outliers, ordinary } = detectStructure(values, 7)
    expect(outliers).toEqual([72])
    expect(ordinary[72]).toBe(14)
  })
  test('5,000 every 28 days are batches of 4,986 on top of the ordinary 14', () => {
    const values = shop(280).map((value, i) => (i % 28 === 2 ? 5_000 : value))
    const { batches, batchSizes, outliers } = detectStructure(values, 7)
    expect(batches?.lag).toBe(1)
    expect(new Set(batchSizes)).toEqual(new Set([4_986]))
    expect(outliers).toEqual([])
  })
  test('where nothing but rare sales is sold they are not accidents', () => {
    const values = new Array<number>(280).fill(0).with(30, 5).with(171, 9)
    expect(detectStructure(values, 7).outliers).toEqual([])
  })
  test('the level starts on an open day although closed days lie between', () => {
    const values = shop(140).map((value, i) => (i < 126 ? value : 10 * value))
    expect(detectStructure(values, 7).levelStart).toBe(126)
  })
  test('a series that was negative once has no floor', () => {
    expect(detectStructure([1, -1, 2], 7).floor).toBe(Number.NEGATIVE_INFINITY)
    expect(detectStructure([1, 0, 2], 7).floor).toBe(0)
  })
})
