import { expect, test } from 'bun:test'
import { moveEnd, yearBefore } from './own-dates.ts'

const march = { from: '2013-03-01', to: '2013-03-31' }

test('an end that is moved past the other takes it along: from April on, March is 2 April alone', () => {
  expect(moveEnd(march, 'from', '2013-03-10')).toEqual({ from: '2013-03-10', to: '2013-03-31' })
  expect(moveEnd(march, 'from', '2013-04-02')).toEqual({ from: '2013-04-02', to: '2013-04-02' })
  expect(moveEnd(march, 'to', '2013-02-20')).toEqual({ from: '2013-02-20', to: '2013-02-20' })
})

test('an empty field is no day, nor is the year 201 on the way to 2013', () => {
  expect(moveEnd(march, 'to', '')).toBeNull()
  expect(moveEnd(march, 'to', '0201-03-31')).toBeNull()
})

test('the year before 1 January to 29 February 2012 ends on 28 February 2011', () => {
  expect(yearBefore({ from: '2012-01-01', to: '2012-02-29' })).toEqual({
    from: '2011-01-01',
    to: '2011-02-28',
  })
})
