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
