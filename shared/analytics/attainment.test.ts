import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { attainment, quotaPeriods } from './attainment.ts'

const quotas = [
  { seller: 296, date: '2013-03-30', amount: 100 },
  { seller: 296, date: '2012-12-28', amount: 200 },
  { seller: 281, date: '2010-12-29', amount: 50 },
  { seller: 281, date: '2011-03-31', amount: 70 },
]

describe('quota periods', () => {
  test('a quota dated D runs to the day before the next D of the same seller', () => {
    expect(quotaPeriods(quotas).slice(0, 1)).toEqual([
      { seller: 281, from: '2010-12-29', to: '2011-03-30', quota: 50 },
    ])
  })
  test('the last one gets the median length, 92 days from 2013-03-30, to 2013-06-29', () => {
    // The two closed periods have 92 days each: 2012-12-28 to 2013-03-30, and 2010-12-29 to 2011-03-31.
    expect(quotaPeriods(quotas).at(-1)).toEqual({
      seller: 296,
      from: '2013-03-30',
      to: '2013-06-29',
      quota: 100,
    })
  })
  test('a single quota has no length to go by and covers its day', () => {
    expect(quotaPeriods([{ seller: 1, date: '2013-01-01', amount: 5 }])).toEqual([
      { seller: 1, from: '2013-01-01', to: '2013-01-01', quota: 5 },
    ])
  })
  test('two quotas of one day add up: 5 + 6 = 11', () => {
    const twice = [5, 6].map((amount) => ({ seller: 1, date: '2013-01-01', amount }))
    expect(quotaPeriods(twice).map(({ quota }) => quota)).toEqual([11])
  })
  test('the order of the rows changes nothing, and periods of one seller never overlap', () => {
    const quota = fc.record({
      seller: fc.nat(3),
      date: fc.integer({ min: 10, max: 28 }).map((day) => `2013-02-${day}`),
      amount: fc.nat(1000),
    })
    fc.assert(
      fc.property(fc.array(quota), (rows) => {
        const periods = quotaPeriods(rows)
        expect(quotaPeriods(rows.toReversed())).toEqual(periods)
        for (const [index, { seller, from }] of periods.entries()) {
          const before = periods[index - 1]
          if (before?.seller === seller) expect(before.to < from).toBe(true)
        }
      }),
    )
  })
})

describe('attainment', () => {
  const periods = quotaPeriods(quotas).filter(({ seller }) => seller === 296)
  const sales = [
    { date: '2012-12-27', amount: 1000 },
    { date: '2012-12-28', amount: 90 },
    { date: '2013-03-29', amount: 60 },
    { date: '2013-03-30', amount: 30 },
  ]

  test('sums quota and sales over the same days: (90 + 60 + 30) / (200 + 100) = 0.6', () => {
    expect(attainment(periods, sales, { from: '2012-12-01', to: '2013-03-31' })).toEqual({
      quota: 300,
      sales: 180,
      attainment: 0.6,
    })
  })
  test('a period that began before the window is out, with its sales: 30 / 100 = 0.3', () => {
    expect(attainment(periods, sales, { from: '2012-12-29', to: '2013-03-31' })).toEqual({
      quota: 100,
      sales: 30,
      attainment: 0.3,
    })
  })
  test('there is none without a quota, nor with a quota of 0', () => {
    const window = { from: '2013-01-01', to: '2013-01-31' }
    expect(attainment(periods, sales, window)).toEqual({
      quota: null,
      sales: null,
      attainment: null,
    })
    const zero = quotaPeriods([{ seller: 1, date: '2013-01-01', amount: 0 }])
    expect(attainment(zero, sales, window)).toEqual({ quota: 0, sales: 0, attainment: null })
  })
  test('is the same in dollars and in thousands of dollars', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (k) => {
        const scaled = attainment(
          periods.map((period) => ({ ...period, quota: period.quota * k })),
          sales.map((sale) => ({ ...sale, amount: sale.amount * k })),
          { from: '2012-12-01', to: '2013-03-31' },
        )
        expect(scaled).toEqual({ quota: 300 * k, sales: 180 * k, attainment: 0.6 })
      }),
    )
  })
})
