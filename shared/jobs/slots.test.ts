import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { nextSlot, previousSlot, slotsBetween } from './slots.ts'

const daily = '0 2 * * *'
const hourly = '30 * * * *'
const at = (text: string) => new Date(`${text}Z`)
const texts = (slots: Date[]) => slots.map((slot) => slot.toISOString().slice(0, 16))

describe('slots are UTC', () => {
  test.each([
    ['clocks go forward in Europe', '2026-03-28T00:00', '2026-03-30T23:59', 3],
    ['clocks go back in Europe', '2026-10-24T00:00', '2026-10-26T23:59', 3],
    ['clocks go forward in the United States', '2026-03-07T00:00', '2026-03-09T23:59', 3],
    ['a leap year has 29 February', '2028-02-28T00:00', '2028-03-01T23:59', 3],
    ['another year has not', '2026-02-28T00:00', '2026-03-01T23:59', 2],
  ])('%s: %s to %s has %i slots at 02:00', (_what, from, to, count) => {
    const slots = slotsBetween(daily, at(from), at(to))
    expect(slots.map((slot) => slot.getUTCHours())).toEqual(Array.from({ length: count }, () => 2))
  })

  test('the day clocks go back has 24 slots at :30, not 25', () => {
    expect(slotsBetween(hourly, at('2026-10-25T00:00'), at('2026-10-26T00:00'))).toHaveLength(24)
  })
})

test('after is exclusive and until inclusive: 02:00 to 02:00 the next day is one slot', () => {
  expect(texts(slotsBetween(daily, at('2026-01-31T02:00'), at('2026-02-01T02:00')))).toEqual([
    '2026-02-01T02:00',
  ])
})

test.each([
  ['2026-01-31T02:00:00.000', '2026-01-31T02:00'],
  ['2026-01-31T02:00:00.001', '2026-01-31T02:00'],
  ['2026-01-31T01:59:59.999', '2026-01-30T02:00'],
])('the last slot not after %s is %s', (until, slot) => {
  expect(texts([previousSlot(daily, at(until)) ?? new Date(0)])).toEqual([slot])
})

test('previous ≤ now < next, and nothing lies between them', () => {
  const instant = fc.date({ min: at('2020-01-01'), max: at('2040-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, fc.constantFrom(daily, hourly, '0 * * * *'), (now, cron) => {
      const previous = previousSlot(cron, now)
      const next = nextSlot(cron, now)
      if (!previous || !next) throw new Error('a schedule has no end')
      expect(previous.getTime()).toBeLessThanOrEqual(now.getTime())
      expect(next.getTime()).toBeGreaterThan(now.getTime())
      expect(slotsBetween(cron, previous, next)).toEqual([next])
    }),
  )
})
