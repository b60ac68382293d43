import { standardDeviation } from 'simple-statistics'
import type { Intervals } from './intervals.ts'

/** Two-sided normal quantiles of 80 % and 95 %. */
const Z80 = 1.2816
const Z95 = 1.96

/** The mean of all values, day after day (FPP3 §5.2). */
export const meanForecast = (values: readonly number[], horizon: number): number[] => {
  const level = values.reduce((sum, value) => sum + value, 0) / values.length
  return new Array<number>(horizon).fill(level)
}

/**
 * Intervals for a series too short to backtest: normal, with the standard deviation of the values
 * growing with the square root of the seasons ahead, as for the seasonal naive method (FPP3 §5.5).
 * A single value says nothing of its spread, which is then taken to be as large as the value.
 */
export const normalIntervals = (
  values: readonly number[],
  forecast: readonly number[],
  season: number,
  floor: number,
): Intervals[] => {
  const sigma = values.length > 1 ? standardDeviation([...values]) : Math.abs(values[0] ?? 0)
  return forecast.map((value, i) => {
    const width = sigma * Math.sqrt(1 + Math.floor(i / season))
    const interval = (z: number) => ({
      lower: Math.max(floor, value - z * width),
      upper: value + z * width,
    })
    return { level80: interval(Z80), level95: interval(Z95) }
  })
}
