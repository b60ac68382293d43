import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { bucketSeries, type Granularity, periodStart } from './gap-fill.ts'
import { addDays, windowEnding } from './window.ts'

const zero = { revenue: 0, orders: 0 }

describe('the period of a day', () => {
  test('Sunday 2016-01-03 belongs to the week of Monday 2015-12-28', () => {
    expect(periodStart('2016-01-03', 'week')).toBe('2015-12-28')
  })
  test('a Monday begins its own week', () => {
    expect(periodStart('2016-01-04', 'week')).toBe('2016-01-04')
  })
  test('2012-02-29 belongs to 2012-02-01', () => {
    expect(periodStart('2012-02-29', 'month')).toBe('2012-02-01')
  })
})

describe('a series without gaps', () => {
  const rows = [
    { date: '2011-03-31', revenue: 70, orders: 2 },
    { date: '2011-03-01', revenue: 30, orders: 1 },
  ]

  test('a day without sales is 0, a day outside the window is absent', () => {
    expect(bucketSeries(rows, zero, { from: '2011-02-28', to: '2011-03-02' }, 'day')).toEqual([
      { date: '2011-02-28', days: 1, revenue: 0, orders: 0 },
      { date: '2011-03-01', days: 1, revenue: 30, orders: 1 },
      { date: '2011-03-02', days: 1, revenue: 0, orders: 0 },
    ])
  })
  test('the month with two batches sums both, 30 + 70 = 100, and the month with none is 0', () => {
    expect(bucketSeries(rows, zero, { from: '2011-02-01', to: '2011-03-31' }, 'month')).toEqual([
      { date: '2011-02-01', days: 28, revenue: 0, orders: 0 },
      { date: '2011-03-01', days: 31, revenue: 100, orders: 3 },
    ])
  })
  test('a week cut by the window keeps its Monday and says it holds 3 days', () => {
    const [first] = bucketSeries(rows, zero, { from: '2011-03-04', to: '2011-03-10' }, 'week')
    expect(first).toMatchObject({ date: '2011-02-28', days: 3 })
  })
})

describe('whatever the rows', () => {
  const start = '2012-01-01'
  const row = fc.record({ offset: fc.nat(400), revenue: fc.integer({ min: -1e6, max: 1e6 }) })
  const dailyRows = (entries: { offset: number; revenue: number }[]) =>
    entries.map(({ offset, revenue }) => ({ date: addDays(start, offset), revenue }))
  const granularity = fc.constantFrom<Granularity>('day', 'week', 'month')
  const window = windowEnding(addDays(start, 400), 401)

  test('the buckets hold every day and every dollar, once', () => {
    fc.assert(
      fc.property(fc.array(row), granularity, (entries, per) => {
        const buckets = bucketSeries(dailyRows(entries), { revenue: 0 }, window, per)
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
        expect(sum(buckets.map(({ days }) => days))).toBe(401)
        expect(sum(buckets.map(({ revenue }) => revenue))).toBe(sum(entries.map((e) => e.revenue)))
      }),
    )
  })
  test('their order changes nothing', () => {
    fc.assert(
      fc.property(fc.array(row), granularity, (entries, per) => {
        const rows = dailyRows(entries)
        expect(bucketSeries(rows.toReversed(), { revenue: 0 }, window, per)).toEqual(
          bucketSeries(rows, { revenue: 0 }, window, per),
        )
      }),
    )
  })
})
