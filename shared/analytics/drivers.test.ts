import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { contributions, leading, type Part, type RatioPart, ratioDrivers } from './drivers.ts'
import { roundMoney } from './money.ts'

const amount = fc
  .integer({ min: -1_000_000_000, max: 1_000_000_000 })
  .map((units) => units / 10_000)
const part: fc.Arbitrary<Part> = fc.record({ now: amount, before: amount })
const weight = fc.integer({ min: 1, max: 1_000_000 }).map((units) => units / 100)
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const cents = (numbers: readonly number[]) => sum(numbers.map((number) => Math.round(number * 100)))

describe('contributions', () => {
  test('0.333 + 0.333 + 0.334 is 1.00, and 0.33 + 0.33 + 0.33 misses 0.01: the last is owed most', () => {
    const parts = [0.333, 0.333, 0.334].map((now) => ({ now, before: 0 }))
    expect(contributions(parts, 1, 2)).toEqual([0.33, 0.33, 0.34])
  })

  test('3 × 0.005 is 0.02 to the cent, and 3 × 0.01 has 0.01 too much: one gives it back', () => {
    const half = { now: 0.005, before: 0 }
    expect(contributions([half, half, half], 0.02, 2).toSorted()).toEqual([0, 0.01, 0.01])
  })

  test('where the rounded differences add up none is touched: 563,233.278 is 725,198.67 − 161,965.39', () => {
    const parts = [
      { now: 725_198.67, before: 161_965.392 },
      { now: 10, before: 9 },
    ]
    expect(contributions(parts, 563_234.28, 2)).toEqual([563_233.28, 1])
  })

  test('add up to the change to the cent, each within two cents of its own', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 40 }), (parts) => {
        const [now, before] = [
          roundMoney(sum(parts.map((one) => one.now))),
          roundMoney(sum(parts.map((one) => one.before))),
        ]
        const change = roundMoney(now - before)
        const found = contributions(parts, change, 2)
        expect(cents(found)).toBe(Math.round(change * 100))
        for (const [index, one] of parts.entries())
          expect(Math.abs((found[index] ?? 0) - (one.now - one.before))).toBeLessThan(0.0201)
      }),
    )
  })

  test('of nothing there are none', () => {
    expect(contributions([], 0, 2)).toEqual([])
  })
})

describe('drivers of a ratio', () => {
  const of = (now: number, before: number) => ({ now, before })

  test('the weights stay and one margin rises from 10 % to 20 % at a weight of 1/2: rate 0.05, mix 0', () => {
    const found = ratioDrivers([
      { of: of(20, 10), per: of(100, 100) },
      { of: of(40, 40), per: of(100, 100) },
    ])
    expect(found?.map(({ rate, mix }) => [rate, mix].map(roundMoney))).toEqual([
      [0.05, 0],
      [0, 0],
    ])
  })

  test('the margins stay at 10 % and 40 % and half of the sales move to the second: mix 0.075, rate 0', () => {
    const found = ratioDrivers([
      { of: of(5, 10), per: of(50, 100) },
      { of: of(60, 40), per: of(150, 100) },
    ])
    expect(roundMoney(sum(found?.map(({ rate }) => rate) ?? [1]))).toBe(0)
    // Before (10 + 40) / 200 = 0.25, now (5 + 60) / 200 = 0.325.
    expect(sum(found?.map(({ mix }) => mix) ?? [])).toBeCloseTo(0.075, 12)
  })

  test('a part that is new, of ratio 0.3 and half the weight, adds by mix alone: the mean of the whole is 0.15', () => {
    const found = ratioDrivers([
      { of: of(10, 10), per: of(100, 100) },
      { of: of(30, 0), per: of(100, 0) },
    ])
    expect(found?.[1]?.rate).toBeCloseTo(0, 12)
    expect(found?.[1]?.mix).toBeCloseTo(0.5 * (0.3 - 0.15), 12)
  })

  test('rates and mixes add up to the change of the whole', () => {
    const parts: fc.Arbitrary<RatioPart[]> = fc.array(
      fc.record({ of: part, per: fc.record({ now: weight, before: weight }) }),
      { minLength: 1, maxLength: 20 },
    )
    fc.assert(
      fc.property(parts, (all) => {
        const total = (side: 'of' | 'per', window: 'now' | 'before') =>
          sum(all.map((one) => one[side][window]))
        const change =
          total('of', 'now') / total('per', 'now') - total('of', 'before') / total('per', 'before')
        const found = ratioDrivers(all) ?? []
        const scale = Math.max(1, ...all.flatMap(({ of }) => [of.now, of.before].map(Math.abs)))
        expect(
          Math.abs(sum(found.map(({ rate, mix }) => rate + mix)) - change) / scale,
        ).toBeLessThan(1e-9)
      }),
    )
  })

  test('without anything to divide by there are none', () => {
    expect(ratioDrivers([{ of: of(1, 1), per: of(0, 100) }])).toBeNull()
  })
})

describe('the leading contributions', () => {
  test('70 and 15 make up 80 % of 100, past −20 and 35', () => {
    expect(leading([15, -20, 70, 35], 100)).toEqual([2, 3])
  })

  test('of a fall the largest falls', () => {
    expect(leading([-5, 20, -90, -25], -100)).toEqual([2])
    expect(leading([-5, 20, -60, -55], -100)).toEqual([2, 3])
  })

  test('nothing leads where nothing changed', () => {
    expect(leading([5, -5], 0)).toEqual([])
  })

  test('no smaller set reaches the share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 8 }), (amounts) => {
        const change = sum(amounts)
        const places = leading(amounts, change)
        const reached = (chosen: readonly number[]) =>
          sum(chosen.map((place) => amounts[place] ?? 0)) * Math.sign(change)
        if (change === 0) return expect(places).toEqual([])
        expect(reached(places)).toBeGreaterThanOrEqual(0.8 * Math.abs(change))
        for (const subset of subsetsOf([...amounts.keys()], places.length - 1))
          expect(reached(subset)).toBeLessThan(0.8 * Math.abs(change))
      }),
    )
  })
})

/** Every subset of so many places. */
function subsetsOf(places: readonly number[], size: number): number[][] {
  if (size <= 0) return size === 0 ? [[]] : []
  return places.flatMap((place, index) =>
    subsetsOf(places.slice(index + 1), size - 1).map((rest) => [place, ...rest]),
  )
}
