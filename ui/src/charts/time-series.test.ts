import { describe, expect, test } from 'bun:test'
import { endOfDay, startOfDay } from '../format/calendar-day.ts'
import { createFormats } from '../format/formats.ts'
import { seriesFigures, timeSeries } from './time-series.ts'

const day = 86_400
const bars = { id: 'revenue', label: 'Revenue', values: [10, 20] }
const line = { id: 'margin', label: 'Margin', values: [1, 2] }
const series = (dates: readonly string[], lastDay: string | null) =>
  timeSeries({ dates, lastDay, bars, line, period: 'Period' })

describe('timeSeries', () => {
  test('January, of 31 days, has its middle 15.5 days after it begins', () => {
    const { middles } = series(['2013-01-01', '2013-02-01'], '2013-02-28')
    expect(middles[0]).toBe(startOfDay('2013-01-01') + 15.5 * day)
  })

  test('a last month cut after its 10th day has its middle 5 days after it begins', () => {
    const { middles } = series(['2013-01-01', '2013-02-01'], '2013-02-10')
    expect(middles[1]).toBe(startOfDay('2013-02-01') + 5 * day)
  })

  test('the axis runs from the first day to the end of the last', () => {
    const { dateRange } = series(['2013-01-01', '2013-02-01'], '2013-02-10')
    expect(dateRange).toEqual([startOfDay('2013-01-01'), endOfDay('2013-02-10')])
    expect(dateRange[1] - dateRange[0]).toBe(41 * day)
  })

  test('each period begins where the one before it ends: 2 periods have 3 edges', () => {
    const { edges } = series(['2013-01-01', '2013-02-01'], '2013-02-10')
    expect(edges).toEqual([
      startOfDay('2013-01-01'),
      startOfDay('2013-02-01'),
      endOfDay('2013-02-10'),
    ])
  })

  test('without a last day, the last period is one day', () => {
    const { middles } = series(['2013-01-01', '2013-01-02'], null)
    expect(middles[1]).toBe(startOfDay('2013-01-02') + day / 2)
  })

  test('of January and February, January alone is shown: its figures are 1 line under the names', () => {
    const both = series(['2013-01-01', '2013-02-01'], '2013-02-28')
    const january = [startOfDay('2013-01-01'), endOfDay('2013-01-31')] as const
    expect(seriesFigures(both, january, createFormats('en-GB'))).toBe(
      'Period\tRevenue\tMargin\n2013-01-01\t10\t1',
    )
  })
})
