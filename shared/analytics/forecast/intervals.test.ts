import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { calibrationFolds, type PastForecast, residualIntervals } from './intervals.ts'
import type { DayKind } from './methods.ts'

const forecastOf = (values: number[], kind: DayKind = 'ordinary') => ({
  values,
  kinds: values.map(() => kind),
})
/** A hundred days forecast as 10 that came out as 10 − 5 … 10 + 4.9. */
const past: PastForecast[] = [
  {
    origin: 0,
    forecast: forecastOf(new Array(99).fill(10)),
    actual: Array.from({ length: 99 }, (_, i) => 10 + (i - 49) / 10),
  },
]

describe('intervals from past errors', () => {
  test('of 99 errors from −49 % to +49 % the 10th is −40 % and the 2nd −48 %, of a forecast of 200', () => {
    const [interval] = residualIntervals(past, forecastOf([200]), 99, 0)
    expect(interval?.level80.lower).toBeCloseTo(200 * (1 - 0.4), 5)
    expect(interval?.level80.upper).toBeCloseTo(200 * (1 + 0.4), 5)
    expect(interval?.level95.lower).toBeCloseTo(200 * (1 - 0.48), 5)
    expect(interval?.level95.upper).toBeCloseTo(200 * (1 + 0.48), 5)
  })
  test('errors of days not before the origin are unknown there', () => {
    const [interval] = residualIntervals(past, forecastOf([200]), 0, 0)
    expect(interval?.level95.lower).toBeCloseTo(0, 5)
    expect(interval?.level95.upper).toBeCloseTo(400, 5)
  })
  test('closed days have no width', () => {
    const [interval] = residualIntervals(past, forecastOf([0], 'closed'), 99, 0)
    expect(interval?.level95).toEqual({ lower: 0, upper: 0 })
  })
  test('no bound lies under the floor', () => {
    const [interval] = residualIntervals([], forecastOf([1]), 0, 0.5)
    expect(interval?.level95.lower).toBe(0.5)
  })
  test('beside a forecast of 0 errors stay in the unit of the series', () => {
    const zeros = [{ origin: 0, forecast: forecastOf([0, 0, 0]), actual: [0, 0, 7] }]
    const [interval] = residualIntervals(zeros, forecastOf([0]), 3, 0)
    expect(interval?.level95.lower).toBe(0)
    expect(interval?.level95.upper).toBeCloseTo(7, 5)
  })
  test('beside a level of 1e-40 an error of 7 stays 7, and does not become 7e40 times itself', () => {
    const specks = [{ origin: 0, forecast: forecastOf([1e-300, 0, 1]), actual: [1, 0, 8] }]
    const [interval] = residualIntervals(specks, forecastOf([1e-40]), 3, 0)
    expect(interval?.level95.upper).toBeCloseTo(7, 5)
  })
  test('an error of 115,819.6 beside a forecast of 0.0012 is covered to the last digit', () => {
    const [value, actual] = [0.0012161227781321558, 115819.6013518902]
    const same = { origin: 0, forecast: forecastOf([value]), actual: [actual] }
    const [interval] = residualIntervals(new Array(50).fill(same), forecastOf([value]), 1, 0)
    expect(interval?.level80.upper).toBeGreaterThanOrEqual(actual)
  })
  test('what always happened before is covered, whatever the rounding', () => {
    const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(positive, positive, (value, actual) => {
        const same = { origin: 0, forecast: forecastOf([value]), actual: [actual] }
        const [interval] = residualIntervals(new Array(50).fill(same), forecastOf([value]), 1, 0)
        expect(interval?.level80.lower).toBeLessThanOrEqual(actual)
        expect(interval?.level80.upper).toBeGreaterThanOrEqual(actual)
      }),
    )
  })
  test('a horizon of 1 would be 182 forecasts of a day, and is held to 60', () => {
    expect(calibrationFolds(7, 1)).toBe(60)
  })
  test('26 seasons of 7 days are 6 forecasts of 30 and 26 of 7; a year ahead it is 6 as well', () => {
    expect([30, 7, 365].map((horizon) => calibrationFolds(7, horizon))).toEqual([6, 26, 6])
  })
})
