import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { addDays } from '../window.ts'
import { loadAugurs } from './augurs.ts'
import { METHOD_NAMES } from './candidates.ts'
import { type Forecast, forecast } from './forecast.ts'

const models = await loadAugurs()
const start = '2021-03-04'

/** Noise in −1 … 1 that is the same on every run. */
const noise = (i: number) => ((i * 7_919 + ((i * i) % 101) * 31) % 201) / 100 - 1
const week = [100, 90, 95, 110, 140, 0, 70]
const shop = (length: number) =>
  Array.from({ length }, (_, i) => (week[i % 7] ?? 0) * (1 + 0.2 * noise(i)))

const numbersOf = ({ days }: Forecast): number[] =>
  days.flatMap(({ forecast: point, level80, level95 }) => [
    level95.lower,
    level80.lower,
    point,
    level80.upper,
    level95.upper,
  ])

function expectSane(answer: Forecast, horizon: number): void {
  expect(answer.days).toHaveLength(horizon)
  for (const value of numbersOf(answer)) expect(Number.isFinite(value)).toBe(true)
  for (const { forecast: point, level80, level95 } of answer.days) {
    const ascending = [level95.lower, level80.lower, point, level80.upper, level95.upper]
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b))
  }
  for (const { method, folds, ...scores } of answer.backtest)
    for (const score of Object.values(scores))
      expect(score === null || Number.isFinite(score)).toBe(true)
}

describe('a forecast', () => {
  const answer = forecast({ start, values: shop(400) }, { horizon: 30 }, models)

  test('begins the day after the series: 400 days from 2021-03-04 end on 2022-04-07', () => {
    expect(answer.training.to).toBe('2022-04-07')
    expect(answer.days.map(({ date }) => date).slice(0, 2)).toEqual(['2022-04-08', '2022-04-09'])
  })
  test('of a shop shut on Tuesdays is 0 with no width on Tuesdays, and more on others', () => {
    expect(answer.structure.closedWeekdays).toEqual([2])
    for (const { date, forecast: point, level95 } of answer.days) {
      const isTuesday = new Date(`${date}T00:00:00Z`).getUTCDay() === 2
      if (isTuesday) expect([level95.lower, point, level95.upper]).toEqual([0, 0, 0])
      else expect(point).toBeGreaterThan(50)
    }
  })
  test('lists every candidate over the same seven folds: 400 − 185 is 7 times 30 and 5', () => {
    expect(answer.backtest.map(({ method }) => method)).toEqual([...METHOD_NAMES])
    expect(new Set(answer.backtest.map(({ folds }) => folds))).toEqual(new Set([7]))
  })
  test('is never by a method that its backtest puts behind the seasonal naive', () => {
    const maseOf = (name: string) => answer.backtest.find(({ method }) => method === name)?.mase
    expect(maseOf(answer.method)).toBeLessThanOrEqual(maseOf('seasonal_naive') ?? 0)
  })
  for (const method of METHOD_NAMES) {
    test(`by ${method} when requested`, () => {
      const asked = forecast({ start, values: shop(200) }, { horizon: 14, method }, models)
      expect(asked.method).toBe(method)
      expectSane(asked, 14)
    })
  }
})

describe('what a forecast does not depend on', () => {
  const cases = {
    'a shop': shop(300),
    'a collapse': shop(300).map((value, i) => (i < 290 ? value : value / 20)),
    'batches every 30 days': shop(300).map((value, i) => value + (i % 30 === 9 ? 9_000 : 0)),
  }
  for (const [name, values] of Object.entries(cases)) {
    const answer = forecast({ start, values }, { horizon: 30 }, models)

    test(`${name} 100 days later has the same values, 100 days later`, () => {
      const later = forecast({ start: addDays(start, 100), values }, { horizon: 30 }, models)
      expect(numbersOf(later)).toEqual(numbersOf(answer))
      expect(later.days.map(({ date }) => addDays(date, -100))).toEqual(
        answer.days.map(({ date }) => date),
      )
    })
    test(`${name} in thousandths has 1,000 times the values, by the same method`, () => {
      const thousandfold = values.map((value) => 1_000 * value)
      const scaled = forecast({ start, values: thousandfold }, { horizon: 30 }, models)
      expect(scaled.method).toBe(answer.method)
      const expected = numbersOf(answer).map((value) => 1_000 * value)
      for (const [i, value] of numbersOf(scaled).entries())
        expect(Math.abs(value - (expected[i] ?? 0))).toBeLessThan(1e-3 * (1 + Math.abs(value)))
    })
  }
})

describe('mechanisms', () => {
  test('a level that fell to a tenth ten days ago is forecast at a tenth', () => {
    const values = shop(300).map((value, i) => (i < 290 ? value : value / 10))
    const answer = forecast({ start, values }, { horizon: 7, method: 'combination' }, models)
    const total = answer.days.reduce((sum, day) => sum + day.forecast, 0)
    expect(answer.structure.levelShift).toBe(addDays(start, 290))
    expect(answer.training.from).toBe(addDays(start, 290))
    expect(total / 60.5).toBeGreaterThan(0.8)
    expect(total / 60.5).toBeLessThan(1.2)
  })
  test('batches of 9,000 on days 9, 39 … 279 are due on day 309', () => {
    const values = shop(300).map((value, i) => value + (i % 30 === 9 ? 9_000 : 0))
    const answer = forecast({ start, values }, { horizon: 30 }, models)
    expect(answer.structure.batches).toMatchObject({ lag: 1, due: [addDays(start, 309)] })
    const due = answer.days.flatMap(({ date, forecast: point }) => (point > 5_000 ? [date] : []))
    expect(due).toEqual([addDays(start, 309)])
  })
})

describe('series that cannot carry a model', () => {
  const shapes = {
    'three values': [1, 2, 3],
    'one value': [7],
    'ten values': shop(10),
    'twenty values': shop(20),
    'a constant': new Array<number>(200).fill(5),
    zeros: new Array<number>(200).fill(0),
    'a spike on the last day': shop(200).with(199, 1e6),
    'an end': shop(200).map((value, i) => (i < 150 ? value : 0)),
    'a beginning': shop(200).map((value, i) => (i < 190 ? 0 : value)),
    'very large values': shop(200).map((value) => value * 1e96),
    'negative values': shop(200).map((value) => value - 300),
  }
  for (const [name, values] of Object.entries(shapes)) {
    test(`${name}: finite, ordered answers`, () => {
      expectSane(forecast({ start, values }, { horizon: 30 }, models), 30)
    })
  }
  test('three values are less than two seasons: their mean 2, and a reason', () => {
    const answer = forecast({ start, values: [1, 2, 3] }, { horizon: 2 }, models)
    expect(answer).toMatchObject({
      method: 'mean',
      fallback: 'less_than_two_seasons',
      backtest: [],
    })
    expect(answer.days.map((day) => day.forecast)).toEqual([2, 2])
  })
  test('thirteen values rising by 1 are not extrapolated: the last week again', () => {
    const values = Array.from({ length: 13 }, (_, i) => i)
    const answer = forecast({ start, values }, { horizon: 8, method: 'linear' }, models)
    expect(answer).toMatchObject({ method: 'seasonal_naive', fallback: 'less_than_two_seasons' })
    expect(answer.days.map((day) => day.forecast)).toEqual([6, 7, 8, 9, 10, 11, 12, 6])
  })
  test('twenty values leave no fold of 30 days to choose by', () => {
    const answer = forecast({ start, values: shop(20) }, { horizon: 30 }, models)
    expect(answer).toMatchObject({ method: 'seasonal_naive', fallback: 'too_short_to_backtest' })
  })
  test('10,000 days have a forecast', () => {
    expectSane(forecast({ start, values: shop(10_000) }, { horizon: 30 }, models), 30)
  })
})

describe('requests that are refused', () => {
  const refused = (values: readonly number[], horizon: number, season = 7, from = start) =>
    expect(() => forecast({ start: from, values }, { horizon, season }, models))

  test.each([0, 366, 1.5, Number.NaN])('a horizon of %p', (horizon) => {
    refused([1, 2, 3], horizon).toThrow(expect.objectContaining({ code: 'invalid_horizon' }))
  })
  test('a season of 0', () => {
    refused([1], 1, 0).toThrow(expect.objectContaining({ code: 'invalid_season_length' }))
  })
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a value of %p', (value) => {
    refused([1, value], 1).toThrow(expect.objectContaining({ code: 'value_not_finite' }))
  })
  test('no values', () => {
    refused([], 1).toThrow(expect.objectContaining({ code: 'empty_series' }))
  })
  test('more than a century of days', () => {
    refused(new Array(36_526).fill(1), 1).toThrow(
      expect.objectContaining({ code: 'series_too_long' }),
    )
  })
  test('a start that is no date', () => {
    refused([1], 1, 7, '2021-02-30').toThrow(expect.objectContaining({ code: 'invalid_date' }))
  })
})

test('the forecast of any series without negative values has ordered, finite values of at least 0', () => {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }) },
    { weight: 1, arbitrary: fc.constant(0) },
  )
  const series = fc.array(value, { minLength: 1, maxLength: 120, size: 'max' })
  const method = fc.constantFrom('auto' as const, ...METHOD_NAMES)
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 20 }), method, (values, horizon, asked) => {
      const answer = forecast({ start, values }, { horizon, method: asked }, models)
      expectSane(answer, horizon)
      expect(Math.min(...numbersOf(answer))).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 40 },
  )
})
