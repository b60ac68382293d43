import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { type DailySales, salesHistory } from './sales-history.ts'

const day = (date: string, revenue: number): DailySales => ({
  date,
  revenue,
  orders: 1,
  units: 2,
  total_cost: revenue / 2,
})
const window = { from: '2011-01-30', to: '2011-03-31' }
const batches = [day('2011-01-31', 100), day('2011-03-01', 300), day('2011-03-31', 500)]

describe('sales history', () => {
  test('every day is there: 2 + 28 + 31 = 61 rows, of which 3 sold and 58 are 0', () => {
    const days = salesHistory(batches, window, 'day')
    expect([days.length, days.filter(({ revenue }) => revenue > 0).length]).toEqual([61, 3])
    expect(days.filter(({ orders }) => orders === 0)).toHaveLength(58)
  })

  test('trap 3: a month without a batch is 0 and a month with two holds both: 100, 0, 300 + 500 = 800', () => {
    expect(salesHistory(batches, window, 'month')).toEqual([
      { date: '2011-01-01', revenue: 100, orders: 1, units: 2, gross_margin: 50 },
      { date: '2011-02-01', revenue: 0, orders: 0, units: 0, gross_margin: 0 },
      { date: '2011-03-01', revenue: 800, orders: 2, units: 4, gross_margin: 400 },
    ])
  })

  test('trap 2: a month cut by the end of the data holds its 28 days and no invented ones', () => {
    const january = { from: '2014-01-01', to: '2014-01-28' }
    const days = salesHistory([day('2014-01-28', 7)], january, 'day')
    expect([days.length, days.at(-1)?.date]).toEqual([28, '2014-01-28'])
    expect(salesHistory([day('2014-01-28', 7)], january, 'month')).toMatchObject([{ revenue: 7 }])
  })

  test('a week is dated by its Monday: Saturday 2011-03-05 and Sunday 2011-03-06 belong to 2011-02-28', () => {
    const weekend = { from: '2011-03-05', to: '2011-03-06' }
    const weeks = salesHistory([day('2011-03-05', 1), day('2011-03-06', 2)], weekend, 'week')
    expect(weeks).toMatchObject([{ date: '2011-02-28', revenue: 3 }])
  })

  test('days, weeks and months of the same window sum to the same cents, in any order of the rows', () => {
    const dated = fc
      .integer({ min: 1, max: 28 })
      .map((n) => `2011-02-${String(n).padStart(2, '0')}`)
    const rows = fc.array(
      fc.tuple(dated, fc.integer({ min: 0, max: 1e7 })).map(([date, n]) => day(date, n / 1000)),
    )
    const cents = (of: { revenue: number }[]) =>
      of.reduce((sum, { revenue }) => sum + Math.round(revenue * 100), 0)
    fc.assert(
      fc.property(rows, (sold) => {
        const days = salesHistory(sold, window, 'day')
        for (const granularity of ['week', 'month'] as const)
          expect(cents(salesHistory(sold.toReversed(), window, granularity))).toBe(cents(days))
      }),
    )
  })
})
