import { expect, test } from 'bun:test'
import type { Granularity } from '../../format/formats.ts'
import { historySeries } from './history-series.ts'
import { partialUnits } from './units.ts'

const row = (date: string, revenue = 1) => ({ date, revenue, gross_margin: 0, orders: 1, units: 1 })
const history = (granularity: Granularity, from: string, to: string, dates: string[]) => ({
  data: dates.map((date) => ({ date })),
  meta: { from, to, parameters: { granularity } },
})

test('from 29 December 2010 to 10 February 2011 December and February are cut, January is whole', () => {
  const months = history('month', '2010-12-29', '2011-02-10', [
    '2010-12-01',
    '2011-01-01',
    '2011-02-01',
  ])
  expect(partialUnits(months)).toEqual([
    { from: '2010-12-29', to: '2010-12-31' },
    { from: '2011-02-01', to: '2011-02-10' },
  ])
})
test('whole weeks and days are not cut', () => {
  expect(
    partialUnits(history('week', '2011-01-03', '2011-01-16', ['2011-01-03', '2011-01-10'])),
  ).toEqual([])
  expect(partialUnits(history('day', '2011-01-03', '2011-01-03', ['2011-01-03']))).toEqual([])
})

const labels = { period: 'Period', revenue: 'R', grossMargin: 'M', yearEarlier: 'A year earlier' }
test('March 2012 has March 2011 beside it, 5, and the week of 2 January 2012 that of 3 January 2011, 7', () => {
  const earlier = (granularity: Granularity, rows: ReturnType<typeof row>[]) =>
    historySeries(rows, null, granularity, labels).dashes?.values
  expect(earlier('month', [row('2011-03-01', 5), row('2012-03-01')])).toEqual([null, 5])
  expect(earlier('week', [row('2011-01-03', 7), row('2012-01-02')])).toEqual([null, 7])
})
