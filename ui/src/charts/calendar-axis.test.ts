import { describe, expect, test } from 'bun:test'
import { addDays, dayAt, endOfDay, startOfDay } from '../format/calendar-day.ts'
import { createFormats } from '../format/formats.ts'
import { inZone, midnightChanges } from '../format/testing/midnight-zones.ts'
import { calendarTicks, tickLabels } from './calendar-axis.ts'

const axis = (from: string, to: string, most: number) => {
  const ticks = calendarTicks([startOfDay(from), endOfDay(to)], most)
  return { days: ticks.map(dayAt), labels: tickLabels(ticks, createFormats('en-GB')) }
}

describe('ticks', () => {
  test('5 days with room for 10 ticks: every day, and the end of the last', () => {
    expect(axis('2013-09-06', '2013-09-10', 10).labels).toEqual([
      '6 Sept',
      '7 Sept',
      '8 Sept',
      '9 Sept',
      '10 Sept',
      '11 Sept',
    ])
  })

  test('30 days with room for 6: weeks, which begin on Mondays', () => {
    expect(axis('2013-11-01', '2013-11-30', 6).days).toEqual([
      '2013-11-04',
      '2013-11-11',
      '2013-11-18',
      '2013-11-25',
    ])
  })

  test('a year with room for 5: quarters, and the year said where it begins', () => {
    expect(axis('2012-12-01', '2013-11-30', 5).labels).toEqual(['Jan 2013', 'Apr', 'Jul', 'Oct'])
  })

  test('4 years with room for 5: years', () => {
    expect(axis('2010-12-29', '2014-01-28', 5).labels).toEqual(['2011', '2012', '2013', '2014'])
  })

  test('10 000 years with room for 5: no more than 5 ticks', () => {
    expect(axis('0001-01-01', '9998-01-01', 5).days.length).toBeLessThanOrEqual(5)
  })
})

describe('a day of the calendar is the same in every zone', () => {
  test.each(midnightChanges())('$zone', ({ zone, days }) => {
    const there = () =>
      days.map((day) => {
        const [from, to] = [addDays(day, -3), addDays(day, 3)]
        return [axis(from, to, 10), createFormats('hr').dateRange(from, to)]
      })
    expect(inZone(zone, there)).toEqual(inZone('UTC', there))
  })
})
