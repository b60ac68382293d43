import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { accuracyOf, backtest, rollingOrigins } from './backtest.ts'
import { type Method, seasonalNaive } from './methods.ts'

describe('rolling origins', () => {
  test('400 days, horizon 30, three folds asked: the last 90 days', () => {
    expect(rollingOrigins(400, 7, 30, 3)).toEqual([310, 340, 370])
  })
  test('1,460 days, horizon 365: two whole years fit after day 547, so four folds (1,095 − 547) / 3 apart', () => {
    expect(rollingOrigins(1_460, 7, 365, 12)).toEqual([549, 731, 913, 1_095])
  })
  test('20 days leave no room for two weeks and 30 days', () => {
    expect(rollingOrigins(20, 7, 30, 12)).toEqual([])
  })
  test('at least four folds wherever four origins lie between two seasons and the horizon', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.integer({ min: 1, max: 365 }), (length, horizon) => {
        const origins = rollingOrigins(length, 7, horizon, 12)
        if (length - horizon - Math.max(14, (length - horizon) / 2) >= 3)
          expect(origins.length).toBeGreaterThanOrEqual(4)
        for (const origin of origins) {
          expect(origin).toBeGreaterThanOrEqual(14)
          expect(origin + horizon).toBeLessThanOrEqual(length)
        }
        expect(new Set(origins).size).toBe(origins.length)
      }),
    )
  })
})

describe('a backtest', () => {
  const values = Array.from({ length: 60 }, (_, i) => i % 7)
  const failing: Method = () => {
    throw new Error('no model found')
  }
  test('a method sees nothing of the days it forecasts', () => {
    const seen: number[] = []
    const spy: Method = (training, structure, horizon) => {
      seen.push(training.length)
      return seasonalNaive(training, structure, horizon)
    }
    backtest(values, 7, 10, [40, 50], new Map([['spy', spy]]))
    expect(seen).toEqual([40, 50])
  })
  test('a method that fails on a fold is left out, the others stay', () => {
    const methods = new Map([
      ['failing', failing],
      ['naive', seasonalNaive],
    ])
    const folds = backtest(values, 7, 10, [40, 50], methods)
    expect([...folds.keys()]).toEqual(['naive'])
    expect(folds.get('naive')?.map((fold) => fold.mae)).toEqual([0, 0])
  })
  const fold = (origin: number, error: number) => ({
    origin,
    actual: [10, 10],
    forecast: { values: [10 + error, 10], kinds: ['ordinary' as const, 'ordinary' as const] },
    mae: error / 2,
    mase: error,
    smape: 0,
  })
  test('only the last folds are scored: an error of 2 before does not count beside 1 and 1', () => {
    const judgement = { evaluated: 2, calibration: 6, floor: 0 }
    const accuracy = accuracyOf([fold(0, 2), fold(2, 1), fold(4, 1)], judgement)
    expect(accuracy).toMatchObject({ folds: 2, mase: 1, coverage95: 1 })
  })
  test('calibrated on one fold without error, an error of 1 is outside: half the days covered', () => {
    const folds = [fold(0, 2), fold(2, 0), fold(4, 1)]
    const coverageFrom = (calibration: number) =>
      accuracyOf(folds, { evaluated: 1, calibration, floor: 0 }).coverage95
    expect(coverageFrom(1)).toBe(0.5)
    expect(coverageFrom(2)).toBe(1)
  })
  test('the first fold of all has nothing to calibrate on: coverage is null', () => {
    const folds = backtest(values, 7, 10, [50], new Map([['naive', seasonalNaive]]))
    const judgement = { evaluated: 12, calibration: 6, floor: 0 }
    expect(accuracyOf(folds.get('naive') ?? [], judgement).coverage80).toBeNull()
  })
})
