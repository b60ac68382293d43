import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { addDays, eachDay } from '../window.ts'
import { type Review, type ReviewRequest, reviewSeries } from './anomalies.ts'

const start = '2012-01-02'
const dayOf = (index: number) => addDays(start, index)
const request: ReviewRequest = { maxDays: 364, stored: {}, batchDays: [] }

/** Two years of weeks whose days differ, with noise of −10 to 10 that repeats every 11 days. */
const ordinary = (day: number) => 200 + 20 * (day % 7) + 2 * ((day * 7) % 11) - 10
const series = (amountOn: (day: number) => number = ordinary, days = 728) => ({
  start,
  values: Array.from({ length: days }, (_, day) => amountOn(day)),
})
const reviewOf = (amountOn?: (day: number) => number, given: Partial<ReviewRequest> = {}) =>
  reviewSeries(series(amountOn), { ...request, ...given })
const on = ({ anomalies }: Review, index: number) =>
  anomalies.find(({ date }) => date === dayOf(index))

describe('one day of', () => {
  test('1,000 instead of some 260 is above its interval, by |z| > 1.96, and explained by nothing', () => {
    const found = on(
      reviewOf((day) => (day === 700 ? 1_000 : ordinary(day))),
      700,
    )
    expect(found).toMatchObject({ direction: 'above', actual: 1_000, explanation: null })
    expect(found?.z ?? 0).toBeGreaterThan(1.96)
    expect(found?.source).toBe('backtest')
  })

  test('0 is below, with a negative z', () => {
    const found = on(
      reviewOf((day) => (day === 700 ? 0 : ordinary(day))),
      700,
    )
    expect(found).toMatchObject({ direction: 'below', actual: 0 })
    expect(found?.z ?? 0).toBeLessThan(-1.96)
  })
})

test('a fall from some 260 to some 26 on day 690 is found on that day as a new level, one episode until a forecast knows of it', () => {
  const found = reviewOf((day) => ordinary(day) * (day >= 690 ? 0.1 : 1)).anomalies.filter(
    ({ date }) => date >= dayOf(690),
  )
  expect(found[0]).toMatchObject({ date: dayOf(690), direction: 'below' })
  expect(found[0]?.explanation).toBe('level_shift')
  expect(
    new Set(found.filter(({ direction }) => direction === 'below').map(({ since }) => since)),
  ).toEqual(new Set([dayOf(690)]))
})

test('a sale on a weekday that never sells is outside an interval without width, and explained', () => {
  const closed = (day: number) => (day % 7 === 6 ? 0 : ordinary(day))
  const found = on(
    reviewOf((day) => (day === 699 ? 50 : closed(day))),
    699,
  )
  expect(found).toMatchObject({ direction: 'above', expected: 0, z: null })
  expect(found?.explanation).toBe('closed_day')
})

test('a known batch day is explained as one', () => {
  const review = reviewOf((day) => (day === 700 ? 5_000 : ordinary(day)), {
    batchDays: [dayOf(700)],
  })
  expect(on(review, 700)?.explanation).toBe('batch_day')
})

test('a stored forecast of 100 to 300 is what 301 left and 299 did not, whatever a backtest says', () => {
  const stored = { [dayOf(700)]: { expected: 200, lower: 100, upper: 300 } }
  const review = (actual: number) =>
    reviewSeries(
      series((day) => (day === 700 ? actual : ordinary(day))),
      { ...request, stored },
    )
  expect(on(review(299), 700)).toBeUndefined()
  expect(on(review(301), 700)).toMatchObject({
    ...{ source: 'stored_forecast', expected: 200, upper: 300 },
    // 1.96 · (301 − 200) / (300 − 200)
    z: 1.9796,
  })
})

test('a series of 20 weeks has too little history to compare a day: 8 weeks to fit and 13 to calibrate come first', () => {
  expect(reviewSeries(series(ordinary, 140), request)).toMatchObject({ days: null, anomalies: [] })
  const days = { from: dayOf(147), to: dayOf(153) }
  expect(reviewSeries(series(ordinary, 154), request).days).toEqual(days)
})

describe('of any series', () => {
  const amounts = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), {
    minLength: 150,
    maxLength: 260,
  })

  test('each listed day lies outside its interval, on the side it says, in a run that began on that side', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { anomalies, days } = reviewSeries({ start, values }, request)
        const outside = new Map(anomalies.map((anomaly) => [anomaly.date, anomaly]))
        for (const { date, direction, actual, lower, upper, since } of anomalies) {
          expect(direction === 'above' ? actual > upper : actual < lower).toBe(true)
          expect(outside.get(since)?.direction).toBe(direction)
          expect(since <= date && since >= (days?.from ?? '')).toBe(true)
        }
      }),
      { numRuns: 25 },
    )
  })

  test('what comes later changes no interval of a week that was forecast before it', () => {
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 3 }), (values, weeks) => {
        // Whole weeks, so that both are forecast from the same days.
        const whole = values.slice(0, values.length - (values.length % 7))
        const known = whole.slice(0, whole.length - 7 * weeks)
        const all = new Map(
          reviewSeries({ start, values: whole }, request).anomalies.map((day) => [day.date, day]),
        )
        for (const { date, expected, lower, upper } of reviewSeries(
          { start, values: known },
          request,
        ).anomalies)
          expect(all.get(date)).toMatchObject({ expected, lower, upper })
      }),
      { numRuns: 15 },
    )
  })

  test('with a larger factor the same days are outside: money in cents is as unusual as money in euros', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const datesOf = (factor: number) =>
          reviewSeries(
            { start, values: values.map((value) => value * factor) },
            request,
          ).anomalies.map(({ date }) => date)
        // A power of two is exact.
        expect(datesOf(128)).toEqual(datesOf(1))
      }),
      { numRuns: 10 },
    )
  })
})

test('the days compared end with the series and are 364 at most', () => {
  const { days } = reviewOf()
  expect(days).toEqual({ from: dayOf(364), to: dayOf(727) })
  expect(eachDay(days ?? { from: '', to: '' })).toHaveLength(364)
})
