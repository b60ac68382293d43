import { expect, test } from 'bun:test'
import { addDays } from '../window.ts'
import { compareWithForecast, daysToCompare } from './forecast-comparison.ts'

const start = '2012-01-04'
/** Weeks whose days differ, with noise of −10 to 10 that repeats every 11 days. */
const ordinary = (day: number) => 200 + 20 * (day % 7) + 2 * ((day * 7) % 11) - 10
const series = (days: number, amountOn = ordinary) => ({
  start,
  values: Array.from({ length: days }, (_, day) => amountOn(day)),
})

test('8 + 13 + 1 weeks are 154 days: of 153 none is compared, of 154 the last one is', () => {
  expect([153, 154].map((days) => compareWithForecast(series(days), 1).length)).toEqual([0, 1])
  expect(daysToCompare).toBe(154)
})

test('90 days are the last 90, each with its own value', () => {
  const compared = compareWithForecast(series(400), 90)
  expect(compared).toHaveLength(90)
  expect([compared[0]?.date, compared.at(-1)?.date]).toEqual([
    addDays(start, 310),
    addDays(start, 399),
  ])
  expect(compared.map(({ actual }) => actual)).toEqual(series(400).values.slice(-90))
})

test('1,000 instead of some 260 is above its interval; of the other 89 days at most 9 are outside', () => {
  const compared = compareWithForecast(
    series(400, (day) => (day === 350 ? 1_000 : ordinary(day))),
    90,
  )
  const outside = compared.filter(({ actual, lower, upper }) => actual < lower || actual > upper)
  expect(outside.map(({ date }) => date)).toContain(addDays(start, 350))
  expect(outside.length).toBeLessThanOrEqual(10)
})

test('each of 14 days is judged as on the day itself, whatever came after it', () => {
  const later = compareWithForecast(series(400), 14)
  const onTheDay = later.map((_, n) => compareWithForecast(series(387 + n), 1)[0])
  expect(onTheDay).toEqual(later)
})
