import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { deseasonalise, reseasonalise, seasonProfile } from './season-profile.ts'

describe('the profile of a season', () => {
  test('10, 30 twice has the level 20 and the indices 0.5 and 1.5', () => {
    expect(seasonProfile([10, 30, 10, 30], 2)).toEqual({
      kind: 'multiplicative',
      indices: [0.5, 1.5],
    })
  })
  test('with a negative value the indices are differences: −10 and 10 around 0', () => {
    expect(seasonProfile([-10, 10, -10, 10], 2)).toEqual({ kind: 'additive', indices: [-10, 10] })
  })
  test('only the last 52 seasons count, and an incomplete first one does not', () => {
    const values = [999, ...Array.from({ length: 52 }, () => [10, 30]).flat()]
    const [first = 0, second = 0] = seasonProfile(values, 2).indices
    expect(first).toBeCloseTo(1.5, 9)
    expect(second).toBeCloseTo(0.5, 9)
  })
  test('a day that sells next to nothing takes the level of the day before', () => {
    const profile = { kind: 'multiplicative', indices: [0.001, 1.999] } as const
    expect(deseasonalise([5, 1_999, 7, 3_998], profile, 0)).toEqual([1_000, 1_000, 1_000, 2_000])
  })
  test('putting back what was taken out gives the values again', () => {
    const values = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), {
      minLength: 14,
      maxLength: 60,
    })
    fc.assert(
      fc.property(values, fc.nat(20), (series, offset) => {
        const profile = { ...seasonProfile(series, 7), kind: 'additive' } as const
        const again = reseasonalise(deseasonalise(series, profile, offset), profile, offset)
        for (const [i, value] of again.entries())
          expect(value).toBeCloseTo(series[i] ?? Number.NaN, 6)
      }),
    )
  })
})
