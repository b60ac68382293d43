import { describe, expect, test } from 'bun:test'
import {
  addDays,
  dayAt,
  endOfDay,
  localBounds,
  localEndOf,
  localStartOf,
  startOfDay,
} from './calendar-day.ts'
import { createFormats } from './formats.ts'
import { inZone, midnightChanges } from './testing/midnight-zones.ts'

test('28 February 2012 and 2 days are 1 March, and back', () => {
  expect([addDays('2012-02-28', 2), addDays('2012-03-01', -2)]).toEqual([
    '2012-03-01',
    '2012-02-28',
  ])
})

test('a day has 86 400 seconds, and its last second is still in it', () => {
  expect(endOfDay('2013-11-29') - startOfDay('2013-11-29')).toBe(86_400)
  expect(dayAt(endOfDay('2013-11-29') - 1)).toBe('2013-11-29')
})

test('of two chosen days each bounds its side, and an empty one bounds nothing', () => {
  const both = { from: '2024-04-06', to: '2024-04-07' }
  const [from, to] = [localStartOf(both.from), localEndOf(both.to)]
  expect(localBounds(both)).toEqual({ from, to })
  expect(localBounds({ ...both, to: '' })).toEqual({ from })
  expect(localBounds({ ...both, from: '' })).toEqual({ to })
  expect(localBounds({ from: '', to: '' })).toEqual({})
})

test('on the day on which Santiago skips 00:00, its first instant is 01:00, an hour later than 00:00 UTC-4', () => {
  expect(inZone('America/Santiago', () => localStartOf('2024-09-08'))).toBe(
    '2024-09-08T04:00:00.000Z',
  )
})

test('on the day on which Santiago has 23:00 twice, the last instant is the second 23:59: 25 hours', () => {
  const hours = inZone(
    'America/Santiago',
    () =>
      (Date.parse(localEndOf('2024-04-06')) + 1 - Date.parse(localStartOf('2024-04-06'))) / 36e5,
  )
  expect(hours).toBe(25)
})

describe('a reader’s days follow each other without a gap and without overlap', () => {
  test.each(midnightChanges())('$zone', ({ zone, days }) => {
    const read = inZone(zone, () =>
      days
        .flatMap((odd) => [addDays(odd, -1), odd])
        .map((day) => ({
          day,
          gap: Date.parse(localStartOf(addDays(day, 1))) - Date.parse(localEndOf(day)),
          shown: new Date(localStartOf(day)).toLocaleDateString('sv-SE'),
        })),
    )
    expect(read.filter(({ gap }) => gap !== 1)).toEqual([])
    // Apia crossed the date line and had no 30 December 2011.
    const said = read.filter(({ day }) => day !== '2011-12-30')
    expect(said.filter(({ day, shown }) => shown !== day)).toEqual([])
  })
})

describe('an instant is said with its zone', () => {
  test.each([
    ['Europe/Zagreb', '29 Nov 2013, 01:30 CET'],
    ['America/Santiago', '28 Nov 2013, 21:30 GMT-3'],
    ['UTC', '29 Nov 2013, 00:30 UTC'],
  ])('half past midnight UTC in %s is %s', (zone, text) => {
    const said = inZone(zone, () => createFormats('en-GB').instant('2013-11-29T00:30:00Z'))
    expect(said).toBe(text)
  })
})
