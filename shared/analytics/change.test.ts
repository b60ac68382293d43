import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { change, ratio } from './change.ts'

const amount = fc.double({ min: -1e12, max: 1e12, noNaN: true })

describe('change', () => {
  test('from 100 to 125 is (125 - 100) / 100 = 0.25', () => {
    expect(change(125, 100)).toBe(0.25)
  })
  test('from 100 to 0 is -1', () => {
    expect(change(0, 100)).toBe(-1)
  })
  test('from -100 to -50 is (-50 + 100) / 100 = +0.5: a smaller loss is an improvement', () => {
    expect(change(-50, -100)).toBe(0.5)
  })
  test('from -100 to 50 is (50 + 100) / 100 = +1.5', () => {
    expect(change(50, -100)).toBe(1.5)
  })
  test('is null when previous is 0 or either value is missing', () => {
    expect([change(5, 0), change(5, null), change(null, 5)]).toEqual([null, null, null])
  })
  test('has the sign of current - previous', () => {
    fc.assert(
      fc.property(amount, amount, (current, previous) => {
        const value = change(current, previous)
        if (value !== null && value !== 0)
          expect(Math.sign(value)).toBe(Math.sign(current - previous))
      }),
    )
  })
  test('is the same in dollars and in thousands of dollars', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 1e6 }),
        (current, previous) => {
          expect(change(current * 1000, previous * 1000)).toBeCloseTo(
            change(current, previous) ?? 0,
            9,
          )
        },
      ),
    )
  })
  test('is null or finite, whatever the doubles', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (current, previous) => {
        const value = change(current, previous)
        expect(value === null || Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('ratio', () => {
  test('1 of 8 is 0.125', () => {
    expect(ratio(1, 8)).toBe(0.125)
  })
  test('has no value without a denominator, nor when it overflows', () => {
    expect([ratio(1, 0), ratio(1, null), ratio(null, 1), ratio(1e308, 1e-308)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
