import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import {
  addDays,
  clipWindow,
  coverage,
  daysBetween,
  eachDay,
  isCalendarDay,
  isWithin,
  previousWindow,
  windowEnding,
  windowLength,
} from './window.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const length = fc.integer({ min: 1, max: 3650 })

describe('days', () => {
  test('the day after 2016-02-28 is 2016-02-29, as 2016 is a leap year', () => {
    expect(addDays('2016-02-28', 1)).toBe('2016-02-29')
  })
  test('the night the clocks change is one day long: 2013-03-30 + 2 = 2013-04-01', () => {
    expect(addDays('2013-03-30', 2)).toBe('2013-04-01')
  })
  test('from 2010-12-29 to 2014-01-28 are 1,126 days', () => {
    expect(daysBetween('2010-12-29', '2014-01-28')).toBe(1126)
  })
  test.each(['yesterday', '2016', '2016-5-1', '1 May 2016', '2016-05-01T12:00:00Z', '2016-13-01'])(
    '%s is not a day and refused',
    (text) => {
      expect(() => addDays(text, 1)).toThrow(RangeError)
    },
  )
  test('of all texts in the form of a day those are days whose date is written as they are', () => {
    const form = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    )
    fc.assert(
      fc.property(form, ([year, month, dayOfMonth]) => {
        const two = (n: number) => String(n).padStart(2, '0')
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`
        const date = new Date(text)
        const written = Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
        expect(isCalendarDay(text)).toBe(written === text)
      }),
      { numRuns: 2_000 },
    )
    expect(['2016-2-9', '2016-02-09T00:00:00Z', ' 2016-02-09', ''].some(isCalendarDay)).toBe(false)
  })
  test('adding n days, then counting them, gives n', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, n) => {
        expect(daysBetween(date, addDays(date, n))).toBe(n)
      }),
    )
  })
})

describe('windows', () => {
  test('365 days ending 2013-11-29 begin 2012-11-30', () => {
    expect(windowEnding('2013-11-29', 365)).toEqual({ from: '2012-11-30', to: '2013-11-29' })
  })
  test('one day is a window whose ends are equal', () => {
    expect(windowEnding('2016-05-31', 1)).toEqual({ from: '2016-05-31', to: '2016-05-31' })
  })
  test('no days, or half a day, is not a window', () => {
    expect(() => windowEnding('2016-05-31', 0)).toThrow(RangeError)
    expect(() => windowEnding('2016-05-31', 1.5)).toThrow(RangeError)
  })
  test('the window before 2016-05-01..2016-05-31 is 2016-03-31..2016-04-30, 31 days as well', () => {
    expect(previousWindow({ from: '2016-05-01', to: '2016-05-31' })).toEqual({
      from: '2016-03-31',
      to: '2016-04-30',
    })
  })
  test('has as many days as requested, ends on its last, and the previous one touches it', () => {
    fc.assert(
      fc.property(day, length, (asOf, days) => {
        const window = windowEnding(asOf, days)
        const previous = previousWindow(window)
        expect(windowLength(window)).toBe(days)
        expect(windowLength(previous)).toBe(days)
        expect(addDays(previous.to, 1)).toBe(window.from)
        expect(eachDay(window).at(-1)).toBe(asOf)
      }),
    )
  })
  test('contains both its ends and not the days beside them', () => {
    const window = windowEnding('2016-05-31', 31)
    const days = ['2016-04-30', '2016-05-01', '2016-05-31', '2016-06-01']
    expect(days.map((date) => isWithin(date, window))).toEqual([false, true, true, false])
  })
})

describe('coverage by the data', () => {
  const data = { from: '2010-12-29', to: '2013-11-29' }

  test('a window before the data is not covered, and clips to nothing', () => {
    const before = { from: '2010-01-01', to: '2010-12-28' }
    expect(coverage(before, data)).toBe('none')
    expect(clipWindow(before, data)).toBeNull()
  })
  test('a window that begins before the data is partly covered, and clips to their start', () => {
    const window = { from: '2010-12-01', to: '2011-12-31' }
    expect(coverage(window, data)).toBe('partial')
    expect(clipWindow(window, data)).toEqual({ from: '2010-12-29', to: '2011-12-31' })
  })
  test('the data cover themselves', () => {
    expect(coverage(data, data)).toBe('full')
    expect(clipWindow(data, data)).toEqual(data)
  })
})
