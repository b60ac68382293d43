import { expect, test } from 'bun:test'
import { supplementCalls, yearBefore } from './supplements.ts'

test.each([
  ['2013-11-30', '2012-11-30'],
  ['2012-02-29', '2011-02-28'],
  ['2013-03-01', '2012-03-01'],
])('a year before %s is %s', (date, expected) => {
  expect(yearBefore(date)).toBe(expected)
})

test('without a section there is nothing to ask besides it', () => {
  expect(supplementCalls({}, { days_back: '90' })).toEqual({})
})
