import { expect, test } from 'bun:test'
import { daySeconds } from '../format/calendar-day.ts'
import { moved, type Seconds, withinWhole, zoomed } from './zoom.ts'

const days = (from: number, to: number): Seconds => [from * daySeconds, to * daySeconds]
const whole = days(0, 100)
const second = (day: number) => day * daySeconds

test('of 100 days, half around day 50 are days 25 to 75, and around day 20 days 10 to 60', () => {
  expect(zoomed(whole, whole, 0.5, second(50))).toEqual(days(25, 75))
  expect(zoomed(whole, whole, 0.5, second(20))).toEqual(days(10, 60))
})
test('twice days 0 to 40 around day 10 would begin on day -10: it is days 0 to 80', () => {
  expect(zoomed(days(0, 40), whole, 2, second(10))).toEqual(days(0, 80))
})
test('nothing is closer than a week, and nothing wider than the whole', () => {
  expect(zoomed(days(50, 60), whole, 0.1, second(55))).toEqual(days(52, 59))
  expect(zoomed(days(50, 60), whole, 100, second(55))).toEqual(whole)
})
test('days 20 to 40 move by 6 to have day 45 and the one after, and do not move for day 30', () => {
  expect(moved(days(20, 40), whole, second(45))).toEqual(days(26, 46))
  expect(moved(days(20, 40), whole, second(15))).toEqual(days(14, 34))
  expect(moved(days(20, 40), whole, second(30))).toEqual(days(20, 40))
})
test('days of an old link that lie outside are the whole', () => {
  expect(withinWhole(days(-50, -10), whole)).toEqual(whole)
  expect(withinWhole(days(90, 150), whole)).toEqual(days(40, 100))
  expect(withinWhole(days(30, 20), whole)).toEqual(whole)
})
