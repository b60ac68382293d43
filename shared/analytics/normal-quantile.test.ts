import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { normalQuantile } from './normal-quantile.ts'

describe('the normal quantile', () => {
  // Published to sixteen digits, one for each of the three ranges of the algorithm and the common service levels.
  const known: [probability: number, z: number][] = [
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.999, 3.090232306167813],
    [1e-9, -5.9978070150076865],
    [1e-20, -9.262340089798409],
  ]
  for (const [probability, z] of known) {
    test(`of ${probability} is ${z}`, () => {
      expect(Math.abs(normalQuantile(probability) - z)).toBeLessThanOrEqual(1e-14 * Math.abs(z))
    })
  }
  test('is odd about one half', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1023 }), (k) => {
        expect(normalQuantile(k / 1024) + normalQuantile(1 - k / 1024)).toBeCloseTo(0, 14)
      }),
    )
  })
  test('rises with the probability', () => {
    const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
    fc.assert(
      fc.property(probability, probability, (a, b) => {
        if (Math.abs(a - b) > 1e-9) expect(normalQuantile(a) < normalQuantile(b)).toBe(a < b)
      }),
    )
  })
  test('has no value at 0, at 1 or for NaN', () => {
    for (const p of [0, 1, -0.1, 1.1, Number.NaN]) {
      expect(() => normalQuantile(p)).toThrow(RangeError)
    }
  })
})
