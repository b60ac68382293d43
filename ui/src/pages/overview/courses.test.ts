import { expect, test } from 'bun:test'
import { courseGrain, coursesOf } from './courses.ts'

test.each([
  ['2013-11-01', '2013-11-30', 'day'] as const,
  ['2012-11-30', '2013-11-29', 'week'] as const,
  ['2010-12-29', '2013-11-29', 'month'] as const,
])('a line from %s to %s has a point for each %s', (from, to, grain) => {
  expect(courseGrain({ from, to })).toBe(grain)
})

test('units that are not whole are left out, and a measure without a value is a gap', () => {
  const row = (orders: number | null, partial: boolean) => ({
    period: { partial },
    values: { orders },
  })
  const answer = { data: [row(1, true), row(5, false), row(null, false), row(2, true)] }
  expect(coursesOf(answer, ['orders', 'units'])).toEqual({
    orders: [5, null],
    units: [null, null],
  })
})
