import { describe, expect, test } from 'bun:test'
import { ForecastError } from './errors.ts'
import { gapFill } from './series.ts'

describe('a series with every day', () => {
  const rows = [
    { date: '2012-03-01', value: 5 },
    { date: '2012-02-28', value: 2 },
    { date: '2012-02-28', value: 1 },
  ]
  test('28 February 2 + 1, the leap day 0, 1 March 5', () => {
    expect(gapFill(rows)).toEqual({ start: '2012-02-28', values: [3, 0, 5] })
  })
  test('a wider window adds days of 0, a narrower one leaves rows out', () => {
    expect(gapFill(rows, { from: '2012-02-27', to: '2012-02-28' })).toEqual({
      start: '2012-02-27',
      values: [0, 3],
    })
  })
  test('no rows and no window is an error that says so', () => {
    expect(() => gapFill([])).toThrow(
      new ForecastError('empty_series', 'there is no row to make a series of'),
    )
  })
  test('a window that ends before it begins has no day', () => {
    expect(() => gapFill(rows, { from: '2012-03-01', to: '2012-02-28' })).toThrow(ForecastError)
  })
  test('30 February is not a date', () => {
    expect(() => gapFill([{ date: '2012-02-30', value: 1 }])).toThrow(
      expect.objectContaining({ code: 'invalid_date' }),
    )
  })
})
