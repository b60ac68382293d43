import { expect, test } from 'bun:test'
import type { Forecast } from '@otel-bi/analytics/forecast/forecast'
import { forecastDays, forecastMethod } from './forecast-answer.ts'

const forecast: Forecast = {
  method: 'combination',
  fallback: null,
  training: { from: '2013-01-01', to: '2013-11-29' },
  structure: {
    closedPositions: [0],
    closedWeekdays: [7],
    levelShift: null,
    batches: {
      dates: ['2013-10-29', '2013-11-29'],
      lag: 12,
      hitRate: 0.916666,
      due: ['2013-12-29'],
    },
    outliers: ['2013-05-05'],
  },
  days: [
    {
      date: '2013-11-30',
      forecast: 100.005,
      level80: { lower: 80.001, upper: 120.009 },
      level95: { lower: 0, upper: 150.1 },
    },
  ],
  backtest: [
    {
      method: 'seasonal_naive',
      folds: 12,
      mase: null,
      smape: 41.33333,
      coverage80: 0.8055555,
      coverage95: null,
    },
  ],
}

test('money is rounded to cents: 100.005 is 100.01, between 80.00 and 120.01', () => {
  expect(forecastDays(forecast)).toEqual([
    {
      date: '2013-11-30',
      forecast: 100.01,
      lower_80: 80,
      upper_80: 120.01,
      lower_95: 0,
      upper_95: 150.1,
    },
  ])
})

test('2 batches seen, every 12th gap alike in 91.67 % of cases, and the next due on 2013-12-29', () => {
  expect(forecastMethod(forecast).structure).toEqual({
    closed_weekdays: [7],
    level_shift: null,
    batches: { count: 2, lag: 12, hit_rate: 0.9167, due: ['2013-12-29'] },
    outliers: ['2013-05-05'],
  })
})

test('what a backtest could not measure stays null', () => {
  expect(forecastMethod(forecast).backtest).toEqual([
    {
      method: 'seasonal_naive',
      folds: 12,
      mase: null,
      smape: 41.33,
      coverage_80: 0.805556,
      coverage_95: null,
    },
  ])
})
