import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { roundScore, weightedScore } from './weighted-score.ts'

const weights = { attainment: 40, growth: 20, margin: 20, breadth: 20 }

describe('a weighted score', () => {
  test('0.4 * 100 + 0.2 * 50 + 0.2 * 0 + 0.2 * 25 = 55', () => {
    const { score } = weightedScore(
      { attainment: 100, growth: 50, margin: 0, breadth: 25 },
      weights,
    )
    expect(score).toBeCloseTo(55, 12)
  })
  test('without growth the other 80 count as 100: (40 * 100 + 20 * 0 + 20 * 25) / 80 = 56.25', () => {
    const result = weightedScore({ attainment: 100, growth: null, margin: 0, breadth: 25 }, weights)
    expect(result).toEqual({
      score: 56.25,
      coverage: 0.8,
      weights: { attainment: 0.5, growth: 0, margin: 0.25, breadth: 0.25 },
    })
  })
  test('nothing known gives no score and covers nothing', () => {
    expect(weightedScore({ a: null, b: null }, { a: 1, b: 1 })).toEqual({
      score: null,
      coverage: 0,
      weights: { a: 0, b: 0 },
    })
  })
  test('a known component with weight 0 gives no score', () => {
    expect(weightedScore({ a: 80, b: null }, { a: 0, b: 1 }).score).toBeNull()
  })
  test('refuses a negative weight, an infinite one, and all zero', () => {
    for (const bad of [-1, Infinity, Number.NaN, 0]) {
      expect(() => weightedScore({ a: 50 }, { a: bad })).toThrow(RangeError)
    }
  })

  const component = fc.option(fc.double({ min: 0, max: 100, noNaN: true }))
  const weight = fc.integer({ min: 1, max: 100 })
  test('stays within 0 and 100, and the applied weights give it back', () => {
    fc.assert(
      fc.property(component, component, weight, weight, (a, b, wa, wb) => {
        const { score, weights: applied } = weightedScore({ a, b }, { a: wa, b: wb })
        if (score === null) return
        expect(roundScore(score)).toBeWithin(0, 100.0001)
        expect(applied.a + applied.b).toBeCloseTo(1, 12)
        expect(applied.a * (a ?? 0) + applied.b * (b ?? 0)).toBeCloseTo(score, 9)
      }),
    )
  })
  test('only the proportions of the weights matter', () => {
    fc.assert(
      fc.property(component, component, weight, weight, (a, b, wa, wb) => {
        const { score } = weightedScore({ a, b }, { a: wa, b: wb })
        const tenfold = weightedScore({ a, b }, { a: wa * 10, b: wb * 10 }).score
        if (score === null) expect(tenfold).toBeNull()
        else expect(tenfold).toBeCloseTo(score, 9)
      }),
    )
  })
})
