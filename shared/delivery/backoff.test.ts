import { expect, test } from 'bun:test'
import { backoffMs, retryAfterMs } from './backoff.ts'

const seconds = (attempt: number, chance: number, retryAfter?: number) =>
  backoffMs({ attempt, retryAfterMs: retryAfter, random: () => chance }) / 1_000

test('the waits double from 30 s to an hour, and a random half of each may be taken away', () => {
  expect([1, 2, 3, 7, 8, 20].map((attempt) => seconds(attempt, 1))).toEqual([
    30, 60, 120, 1_920, 3_600, 3_600,
  ])
  expect([1, 2, 20].map((attempt) => seconds(attempt, 0))).toEqual([15, 30, 1_800])
})

test('a receiver that asks for 120 s gets 120 s instead of 30, and one that asks for a week gets 6 hours', () => {
  expect(seconds(1, 1, 120_000)).toBe(120)
  expect(seconds(8, 1, 120_000)).toBe(3_600)
  expect(seconds(1, 1, 7 * 86_400_000)).toBe(6 * 3_600)
})

test('Retry-After is seconds or a date; a date of the past is 0, and other words are nothing', () => {
  const now = new Date('2026-01-31T08:00:00Z')
  const headers = [
    '90',
    'Sat, 31 Jan 2026 08:01:30 GMT',
    'Sat, 31 Jan 2026 07:00:00 GMT',
    'soon',
    undefined,
  ]
  expect(headers.map((header) => retryAfterMs(header, now))).toEqual([
    90_000,
    90_000,
    0,
    undefined,
    undefined,
  ])
})
