import { expect, test } from 'bun:test'
import { within } from './within.ts'

test('October 2012 to November 2013 within a window from 30 November 2012 on begins with that', () => {
  const window = { from: '2012-11-30', to: null }
  expect(within({ from: '2012-10-01', to: '2013-11-30' }, window)).toEqual({
    from: '2012-11-30',
    to: '2013-11-30',
  })
})
