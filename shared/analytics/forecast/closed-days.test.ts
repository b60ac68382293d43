import { describe, expect, test } from 'bun:test'
import { closedPositions } from './closed-days.ts'

const closedOf = (values: readonly number[], season = 7) =>
  closedPositions(values, season).flatMap((flag, position) => (flag ? [position] : []))
const weeks = (count: number, week: readonly number[]) =>
  Array.from({ length: count }, () => week).flat()

describe('days that never sell', () => {
  test('a shop shut on position 5 of every week is closed there', () => {
    expect(closedOf(weeks(10, [4, 3, 5, 4, 6, 0, 2]))).toEqual([5])
  })
  test('a weekend is closed on both its days', () => {
    expect(closedOf(weeks(10, [4, 3, 5, 4, 6, 0, 0]))).toEqual([5, 6])
  })
  test('three empty weeks are not enough, four are', () => {
    expect(closedOf(weeks(3, [1, 1, 0]), 3)).toEqual([])
    expect(closedOf(weeks(4, [1, 1, 0]), 3)).toEqual([2])
  })
  test('a day that opened last week is open, whatever the year before', () => {
    expect(closedOf([...weeks(50, [4, 3, 0]), 4, 3, 2], 3)).toEqual([])
  })
  test('a day that shut five weeks ago is closed, whatever the year before', () => {
    expect(closedOf([...weeks(50, [4, 3, 2]), ...weeks(5, [4, 3, 0])], 3)).toEqual([2])
  })
  test('seven zeros beside 3 of 7 are chance, (3/7)⁷ = 0.003; 28 beside 14 of 28 are not', () => {
    expect(closedOf(weeks(4, [1, 0, 0, 0]).slice(0, 14), 2)).toEqual([])
    expect(closedOf(weeks(14, [1, 0, 0, 0]), 2)).toEqual([1])
  })
  test('a series that stopped selling is not closed on every day', () => {
    expect(closedOf([...weeks(20, [4, 3, 5]), ...weeks(8, [0, 0, 0])], 3)).toEqual([])
  })
})
