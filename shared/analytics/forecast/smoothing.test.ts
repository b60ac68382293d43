import { describe, expect, test } from 'bun:test'
import { linear } from './linear.ts'
import { combination, dampedHolt, ses, theta } from './smoothing.ts'

const models = { ses, dampedHolt, theta, combination, linear }

describe('models without season', () => {
  for (const [name, model] of Object.entries(models)) {
    test(`${name} of a constant 5 is 5`, () => {
      for (const value of model(new Array(30).fill(5), 4)) expect(value).toBeCloseTo(5, 9)
    })
    test(`${name} of a single value repeats it`, () => {
      for (const value of model([3], 3)) expect(value).toBeCloseTo(3, 9)
    })
  }
  const line = Array.from({ length: 100 }, (_, i) => 2 * i)

  test('a straight line 0, 2 … 198 goes on with 200, 202', () => {
    const [first = 0, second = 0] = linear(line, 2)
    expect(first).toBeCloseTo(200, 9)
    expect(second).toBeCloseTo(202, 9)
  })
  test('Theta rises by half the slope, 1 a day, as the line of slope 2 has it', () => {
    const [first = 0, second = 0] = theta(line, 2)
    expect(second - first).toBeCloseTo(1, 9)
  })
  test('SES is flat', () => {
    const forecast = ses(line, 5)
    expect(new Set(forecast).size).toBe(1)
  })
  test('damped Holt rises with the line, but by less each day', () => {
    const [a = 0, b = 0, c = 0] = dampedHolt(line, 3)
    expect(b - a).toBeGreaterThan(0)
    expect(c - b).toBeLessThan(b - a)
  })
  test('the combination is the mean of the three', () => {
    const [mixed = 0] = combination(line, 1)
    const sum = [ses, dampedHolt, theta].reduce(
      (total, model) => total + (model(line, 1)[0] ?? 0),
      0,
    )
    expect(mixed).toBeCloseTo(sum / 3, 9)
  })
})

/** One candidate in the textbook's notation: its sum of squared one-step errors, and its forecast. */
function smoothedBy(values: readonly number[], phi: number, alpha: number, beta: number) {
  let level = values.slice(0, 10).reduce((sum, value) => sum + value, 0) / 10
  let trend = 0
  let squares = 0
  for (const value of values) {
    const expected = level + phi * trend
    squares += (value - expected) ** 2
    trend = phi * trend + alpha * beta * (value - expected)
    level = expected + alpha * (value - expected)
  }
  const next = level + phi * trend
  return { squares, forecast: [next, next + phi ** 2 * trend] }
}

describe('of all candidates, the one with the least squared error is taken', () => {
  const shares = (from: number, to: number, count: number) =>
    Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1))
  const series = {
    'a level that moves': Array.from({ length: 60 }, (_, i) => 100 + 10 * Math.floor(i / 15)),
    'noise around a level': Array.from({ length: 60 }, (_, i) => 100 + 9 * Math.sin(i * i)),
    'a trend with noise': Array.from({ length: 60 }, (_, i) => 3 * i + 5 * Math.sin(i * i)),
  }
  const least = (fits: ReturnType<typeof smoothedBy>[]) =>
    fits.reduce((best, fit) => (fit.squares < best.squares ? fit : best)).forecast
  test.each(Object.entries(series))('SES of %s, of 50 α', (_name, values) => {
    const [first = 0, second = 0] = least(
      shares(0.01, 0.99, 50).map((alpha) => smoothedBy(values, 0, alpha, 0)),
    )
    const [a = 0, b = 0] = ses(values, 2)
    expect([a, b]).toEqual([expect.closeTo(first, 9), expect.closeTo(second, 9)])
  })
  test.each(Object.entries(series))('damped Holt of %s, of 4 φ × 6 β × 14 α', (_name, values) => {
    const [first = 0, second = 0] = least(
      [0.8, 0.9, 0.95, 0.98].flatMap((phi) =>
        [0.005, 0.02, 0.05, 0.1, 0.2, 0.4].flatMap((beta) =>
          shares(0.02, 0.8, 14).map((alpha) => smoothedBy(values, phi, alpha, beta)),
        ),
      ),
    )
    const [a = 0, b = 0] = dampedHolt(values, 2)
    expect([a, b]).toEqual([expect.closeTo(first, 9), expect.closeTo(second, 9)])
  })
})
