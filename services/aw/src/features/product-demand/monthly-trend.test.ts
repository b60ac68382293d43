import { describe, expect, test } from 'bun:test'
import { monthlyTrend, wholeMonths } from './monthly-trend.ts'

const month = (year: number, number: number, units: number) => ({
  product_code: 'BK',
  year,
  month: number,
  units,
})
const half = wholeMonths({ from: '2013-01-01', to: '2013-06-30' })

describe('whole months', () => {
  test('trap 2: 2012-11-30 to 2013-11-29 holds 11 whole months, December to October; the cut ones are out', () => {
    const months = wholeMonths({ from: '2012-11-30', to: '2013-11-29' })
    expect([months.length, months[0], months.at(-1)]).toEqual([11, '2012-12-01', '2013-10-01'])
  })
  test('a month counts from its first day to its last', () => {
    expect(wholeMonths({ from: '2013-02-01', to: '2013-02-28' })).toEqual(['2013-02-01'])
    expect(wholeMonths({ from: '2013-02-02', to: '2013-02-28' })).toEqual([])
    expect(wholeMonths({ from: '2013-02-01', to: '2013-02-27' })).toEqual([])
  })
})

describe('the trend of a product', () => {
  test('10, 12, 14, 16, 18, 20 units a month rise by 2', () => {
    const rows = [10, 12, 14, 16, 18, 20].map((units, index) => month(2013, index + 1, units))
    expect(monthlyTrend(rows, half)).toEqual({ slope: 2, direction: 'up' })
  })
  test('a month without sales is 0: 60, 50, 40, 30, 20, none fall by 10', () => {
    const rows = [60, 50, 40, 30, 20].map((units, index) => month(2013, index + 1, units))
    expect(monthlyTrend(rows, half)).toEqual({ slope: -10, direction: 'down' })
  })
  test('trap 3: a month with two batches among steady ones is no trend: the median slope stays 0', () => {
    const rows = [5, 5, 50, 5, 5, 5].map((units, index) => month(2013, index + 1, units))
    expect(monthlyTrend(rows, half)).toEqual({ slope: 0, direction: 'flat' })
  })
  test('one whole month has no slope', () => {
    expect(monthlyTrend([month(2013, 1, 5)], ['2013-01-01'])).toEqual({
      slope: null,
      direction: 'flat',
    })
  })
})
