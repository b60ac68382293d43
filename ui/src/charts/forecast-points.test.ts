import { expect, test } from 'bun:test'
import { endOfDay, startOfDay } from '../format/calendar-day.ts'
import { createFormats } from '../format/formats.ts'
import { forecastFigures, forecastLegend, namedSeries } from './forecast-points.ts'
import { forecastSeries } from './forecast-series.ts'

const names = {
  day: 'Day',
  observed: 'Revenue',
  earlier: 'A year earlier',
  forecast: 'Forecast',
  band80: '80 %',
  band95: '95 %',
  anomaly: 'Unusual',
}
const past = [
  { date: '2013-11-28', revenue: 1.5 },
  { date: '2013-11-29', revenue: 2 },
]
const coming = [
  { date: '2013-11-30', forecast: 7, lower_80: 6, upper_80: 8, lower_95: 5, upper_95: 9 },
]
const compared = forecastSeries(past, coming, [{ date: '2012-11-30', revenue: 4 }])

test('of 3 days 29 and 30 November are shown: 2 lines under the names', () => {
  const shown = [startOfDay('2013-11-29'), endOfDay('2013-11-30')] as const
  expect(forecastFigures(compared, shown, names, createFormats('en-GB')).split('\n')).toEqual([
    'Day\tRevenue\tA year earlier\tForecast\t80 % ↓\t80 % ↑\t95 % ↓\t95 % ↑',
    '2013-11-29\t2\t\t\t\t\t\t',
    '2013-11-30\t\t4\t7\t6\t8\t5\t9',
  ])
})
test('the forecast is drawn after its bands, and the year before it only where it was asked for', () => {
  const drawn = (series: typeof compared) => namedSeries(series, names).map(({ label }) => label)
  expect(drawn(compared)).toEqual(['Revenue', 'A year earlier', '95 %', '80 %', 'Forecast'])
  expect(drawn(forecastSeries(past, coming))).toEqual(['Revenue', '95 %', '80 %', 'Forecast'])
  const ids = forecastLegend(compared.days[2], names, compared).map(({ id, values }) => [
    id,
    values,
  ])
  expect(ids).toContainEqual(['earlier', [4]])
})
