import { describe, expect, test } from 'bun:test'
import type { MethodName } from './candidates.ts'
import { bestMethod } from './selection.ts'

const runs = (losses: Partial<Record<MethodName, number>>) => {
  const names: MethodName[] = ['seasonal_naive', 'linear', 'ets', 'mstl', 'combination']
  return new Map(
    names.flatMap((name) => {
      const loss = losses[name]
      if (loss === undefined) return []
      const forecast = { values: [], kinds: [] }
      return [[name, [{ origin: 0, actual: [], forecast, mae: loss, mase: loss, smape: 0 }]]]
    }),
  )
}

describe('the choice of a method', () => {
  test('0.90 is more than 5 % better than 1.00 and is taken', () => {
    expect(bestMethod(runs({ seasonal_naive: 1.2, ets: 0.9, combination: 1 }))).toBe('ets')
  })
  test('0.96 is not, so the combination is taken', () => {
    expect(bestMethod(runs({ seasonal_naive: 1.2, ets: 0.96, combination: 1 }))).toBe('combination')
  })
  test('a combination behind the seasonal naive is not taken, however near', () => {
    expect(bestMethod(runs({ seasonal_naive: 0.99, linear: 2, combination: 1 }))).toBe(
      'seasonal_naive',
    )
  })
  test('without folds there is nothing to choose by', () => {
    expect(bestMethod(new Map())).toBeUndefined()
  })
})
