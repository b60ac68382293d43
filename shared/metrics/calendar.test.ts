import { expect, test } from 'bun:test'
import { shiftMonths } from './calendar.ts'

test.each([
  ['2013-11-30', '2012-11-30'],
  ['2012-02-29', '2011-02-28'],
  ['2013-03-01', '2012-03-01'],
])('twelve months before %s is %s', (date, expected) => {
  expect(shiftMonths(date, -12)).toBe(expected)
})
