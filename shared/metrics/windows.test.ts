import { describe, expect, test } from 'bun:test'
import { addDays, windowLength } from '@otel-bi/analytics/window'
import { namedRanges } from '@otel-bi/contract/metrics/range'
import fc from 'fast-check'
import { comparisonOf, windowOf } from './windows.ts'

const data = { from: '2010-12-29', to: '2014-01-28' }
const at = (range: (typeof namedRanges)[number], asOf = data.to) => windowOf(range, asOf, data)

describe('a named range relative to the last date of the data', () => {
  test.each([
    ['last_7_days', '2014-01-22', '2014-01-28'],
    ['last_30_days', '2013-12-30', '2014-01-28'],
    ['last_90_days', '2013-10-31', '2014-01-28'],
    ['last_365_days', '2013-01-29', '2014-01-28'],
    ['month_to_date', '2014-01-01', '2014-01-28'],
    ['quarter_to_date', '2014-01-01', '2014-01-28'],
    ['year_to_date', '2014-01-01', '2014-01-28'],
    ['last_month', '2013-12-01', '2013-12-31'],
    ['last_quarter', '2013-10-01', '2013-12-31'],
    ['last_year', '2013-01-01', '2013-12-31'],
    ['all', '2010-12-29', '2014-01-28'],
  ] as const)('%s of data to 2014-01-28 is %s to %s', (range, from, to) => {
    expect(at(range)).toEqual({ from, to })
  })

  test('data that end on 2016-05-31 have all of May: the last month is May, the last quarter January to March', () => {
    expect(at('last_month', '2016-05-31')).toEqual({ from: '2016-05-01', to: '2016-05-31' })
    expect(at('last_quarter', '2016-05-31')).toEqual({ from: '2016-01-01', to: '2016-03-31' })
  })
})

describe('what a window is compared with', () => {
  test.each([
    ['last_quarter', 'previous_period', '2013-07-01', '2013-09-30'],
    ['last_quarter', 'previous_year', '2012-10-01', '2012-12-31'],
    ['last_month', 'previous_period', '2013-11-01', '2013-11-30'],
    ['last_year', 'previous_period', '2012-01-01', '2012-12-31'],
    ['month_to_date', 'previous_period', '2013-12-01', '2013-12-28'],
    ['quarter_to_date', 'previous_period', '2013-10-01', '2013-10-28'],
    ['year_to_date', 'previous_period', '2013-01-01', '2013-01-28'],
    ['last_7_days', 'previous_period', '2014-01-15', '2014-01-21'],
    ['last_7_days', 'previous_year', '2013-01-22', '2013-01-28'],
  ] as const)('%s with %s is %s to %s', (range, comparison, from, to) => {
    expect(comparisonOf(comparison, range, at(range))).toEqual({ from, to })
  })

  test('February 2013 is compared with all 29 days of February 2012, and March 31 of a month to date with February 28', () => {
    const february = { from: '2013-02-01', to: '2013-02-28' }
    expect(comparisonOf('previous_year', february, february)?.to).toBe('2012-02-29')
    const march = { from: '2013-03-01', to: '2013-03-31' }
    expect(comparisonOf('previous_period', 'month_to_date', march)).toEqual(february)
  })

  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  test('the period before ends before its window begins, whatever the range and the day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...namedRanges), (asOf, range) => {
        const window = windowOf(range, asOf, { from: '1999-01-01', to: asOf })
        const before = comparisonOf('previous_period', range, window)
        expect(window.from <= window.to).toBe(true)
        expect((before?.to ?? '') < window.from).toBe(true)
      }),
    )
  })

  test('any dates are compared with as many days just before', () => {
    fc.assert(
      fc.property(day, fc.nat(2_000), (from, length) => {
        const window = { from, to: addDays(from, length) }
        const before = comparisonOf('previous_period', window, window)
        expect(before?.to).toBe(addDays(from, -1))
        expect(before && windowLength(before)).toBe(length + 1)
      }),
    )
  })
})
