import { expect, test } from 'bun:test'
import { alignedForecast, forecastSeries } from './forecast-series.ts'

const day = (date: string) => ({
  date,
  forecast: 5,
  lower_80: 4,
  upper_80: 6,
  lower_95: 3,
  upper_95: 7,
})

test('a past day has no forecast and a coming day no past: 2 + 1 days are 3 points', () => {
  const past = [
    { date: '2013-11-28', revenue: 1 },
    { date: '2013-11-29', revenue: 2 },
  ]
  const series = forecastSeries(past, [day('2013-11-30')])
  const [, ...values] = alignedForecast(series)
  expect(values).toEqual([
    [1, 2, null],
    [null, null, null],
    [null, null, 7],
    [null, null, 3],
    [null, null, 6],
    [null, null, 4],
    [null, null, 5],
  ])
})

test('the axis covers whole days and a point stands at noon', () => {
  const series = forecastSeries([], [day('1970-01-02')])
  expect(series.dateRange).toEqual([86_400, 172_800])
  expect(alignedForecast(series)[0]).toEqual([86_400 + 43_200])
})

test('3 a year before 28 November 2013 stands with that day alone; 29 February has the 28th before it', () => {
  const past = [
    { date: '2013-11-28', revenue: 1 },
    { date: '2013-11-29', revenue: 2 },
  ]
  const { days } = forecastSeries(past, [], [{ date: '2012-11-28', revenue: 3 }])
  expect(days.map(({ earlier }) => earlier)).toEqual([3, null])
  const leap = [{ date: '2016-02-29', revenue: 1 }]
  expect(forecastSeries(leap, [], [{ date: '2015-02-28', revenue: 4 }]).days[0]?.earlier).toBe(4)
})

test('without any day there is an axis and no point', () => {
  expect(forecastSeries([], [])).toEqual({ days: [], dateRange: [0, 1] })
})
