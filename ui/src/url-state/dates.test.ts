import { describe, expect, test } from 'bun:test'
import { namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import fc from 'fast-check'
import { carriedDates, comparisonOf, daysOfRange, readDates, windowOf } from './dates.ts'

describe('dates in a URL', () => {
  test('an empty one names none; a range, two dates and a number of days are read, each alone', () => {
    expect(readDates({})).toEqual({})
    expect(readDates({ range: 'last_quarter' })).toEqual({ range: 'last_quarter' })
    const dates = { from: '2013-10-01', to: '2013-12-31' }
    expect(readDates(dates)).toEqual(dates)
    expect(readDates({ days_back: '90' })).toEqual({ days_back: 90 })
    expect(readDates({ ...dates, range: 'all', days_back: '90' })).toEqual(dates)
  })

  test('what makes no sense is left out: a range that is none, one date, dates out of order, a day that is none', () => {
    const nonsense = [
      { range: 'yesterday', compare: 'tomorrow' },
      { from: '2013-10-01' },
      { from: '2013-12-31', to: '2013-10-01' },
      { from: '2013-02-30x', to: '2013-12-31' },
      { days_back: '1e9' },
      { compare_from: '2013-01-01' },
    ]
    for (const params of nonsense) expect(readDates(params)).toEqual({})
  })

  test('window and comparison are two halves of what was read', () => {
    const compare = fc.constantFrom(...namedComparisons)
    const range = fc.constantFrom(...namedRanges)
    fc.assert(
      fc.property(range, compare, (range, compare) => {
        const dates = readDates({ range, compare })
        expect({ ...windowOf(dates), ...comparisonOf(dates) }).toEqual({ range, compare })
      }),
    )
    const own = { compare_from: '2012-01-01', compare_to: '2012-03-31' }
    expect(comparisonOf(readDates(own))).toEqual(own)
  })

  test('a range of 90 days and 90 days back count 90; a quarter counts none', () => {
    expect([{ range: 'last_90_days' } as const, { days_back: 90 }].map(daysOfRange)).toEqual([
      90, 90,
    ])
    expect(daysOfRange({ range: 'last_quarter' })).toBeUndefined()
  })
})

describe('dates carried to another page', () => {
  test('are the dates alone, and nothing where none were chosen', () => {
    expect(carriedDates('?channel=internet&range=last_quarter&compare=previous_year&x=1')).toBe(
      '?range=last_quarter&compare=previous_year',
    )
    expect(carriedDates('?channel=internet')).toBe('')
  })

  test('90 days back go by the name that every page knows; 43 have none', () => {
    expect(carriedDates('?days_back=90')).toBe('?range=last_90_days')
    expect(carriedDates('?days_back=43')).toBe('?days_back=43')
  })
})
