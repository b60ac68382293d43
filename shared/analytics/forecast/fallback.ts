import { standardDeviation } from 'simple-statistics'
import { normalQuantile } from '../normal-quantile.ts'
import type { Intervals } from './intervals.ts'

/** The mean of all values, day after day (FPP3 §5.2). */
export function meanForecast(values: readonly number[], horizon: number): number[] {
  const level = values.reduce((sum, value) => sum + value, 0) / values.length
  return new Array<number>(horizon).fill(level)
}

/**
 * Intervals for a series too short to backtest: normal, with the standard deviation of the values
 * growing with the square root of the seasons ahead, as for the seasonal naive method (FPP3 §5.5).
 * The spread of a single value is taken to be the value.
 */
export function normalIntervals(
  values: readonly number[],
  forecast: readonly number[],
  season: number,
  floor: number,
): Intervals[] {
  const sigma = values.length > 1 ? standardDeviation([...values]) : Math.abs(values[0] ?? 0)
  return forecast.map((value, i) => {
    const width = sigma * Math.sqrt(1 + Math.floor(i / season))
    const interval = (coverage: number) => {
      const z = normalQuantile((1 + coverage) / 2)
      return {
        lower: Math.max(floor, value - z * width),
        upper: value + z * width,
      }
    }
    return { level80: interval(0.8), level95: interval(0.95) }
  })
}
