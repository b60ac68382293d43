import { expect, test } from 'bun:test'
import { createFormats } from '../../format/formats.ts'
import { adviceOf } from './advice.ts'
import { stockMessages } from './messages.ts'

const item = {
  action: 'chase',
  recommended_units: 0,
  on_order: 45_216,
  ordered_on: '2016-05-31',
  expected_on: '2016-06-14',
  overdue_days: 0,
} as const
const english = (change: object) =>
  adviceOf({ ...item, ...change }, stockMessages.en, createFormats('en-GB'))
const croatian = (change: object) =>
  adviceOf({ ...item, ...change }, stockMessages.hr, createFormats('hr'))

test('1,284 units are ordered now', () => {
  const order = { action: 'order', recommended_units: 1284 }
  expect(english(order)).toBe('Order 1,284 units now')
  expect(croatian(order)).toBe('Naručiti odmah: 1.284 kom.')
})
test('an order is chased because the stock runs out before it comes', () => {
  expect(english({})).toBe(
    'Chase the order of 31 May 2016: 45,216 units, expected on 14 Jun 2016, after the stock runs out',
  )
  expect(croatian({})).toBe(
    'Požuriti narudžbu od 31. svi 2016.: 45.216 kom., očekuje se 14. lip 2016., nakon što se zaliha potroši',
  )
})
test('an overdue order is chased because it is', () => {
  expect(english({ overdue_days: 3 })).toBe(
    'Chase the order of 31 May 2016: 45,216 units, 3 days overdue',
  )
  expect(croatian({ overdue_days: 3 })).toBe(
    'Požuriti narudžbu od 31. svi 2016.: 45.216 kom., kasni 3 dana',
  )
})
test('an order that comes in time is waited for', () => {
  expect(english({ action: 'wait' })).toBe('Wait for 45,216 units, expected on 14 Jun 2016')
})
test('without anything on order there is nothing to do', () => {
  expect(english({ action: 'none', ordered_on: null, expected_on: null })).toBe('Nothing')
})
