import { describe, expect, test } from 'bun:test'
import { backtest } from './backtest.ts'
import { type Condition, judge } from './condition.ts'
import type { AlertPolicy } from './policy.ts'

const once: AlertPolicy = {
  pendingChecks: 1,
  repeatMinutes: null,
  tellsResolved: true,
  quietHours: null,
  mutedUntil: null,
}
const dayMs = 86_400_000
const day = (n: number) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10)
/** A day is checked when it is over. */
const over = (n: number) => new Date(Date.UTC(2026, 0, n + 1))
const points = (...values: (number | null)[]) =>
  values.map((value, n) => ({ from: day(n + 1), value, yearBefore: null }))
const below: Condition = { kind: 'below', value: 10 }

const tested = (values: (number | null)[], policy: Partial<AlertPolicy> = {}) => {
  const series = points(...values)
  const checks = series.map((_, n) => ({ ...judge(series, n, below), at: over(n + 1) }))
  return backtest(
    [{ key: 'a', label: 'A', checks }],
    { ...once, ...policy },
    over(values.length + 1),
  )
}

describe('a backtest', () => {
  test('of 12 9 8 12 9 with "below 10" tells firing, resolved, firing in two episodes, the last one open', () => {
    const { tellings, episodes } = tested([12, 9, 8, 12, 9])
    expect(tellings.map(({ telling, mark, value }) => [telling, mark, value])).toEqual([
      ['firing', day(2), 9],
      ['resolved', day(4), 12],
      ['firing', day(5), 9],
    ])
    expect(episodes.map(({ from, to, tellings: told }) => [from, to, told])).toEqual([
      [over(2), over(4), 2],
      [over(5), null, 1],
    ])
  })

  test('with 2 observations in a row one day below is nothing, and a day without a value keeps the count', () => {
    const { tellings } = tested([9, 12, 9, null, 9, 12], { pendingChecks: 2 })
    expect(tellings.map(({ telling, mark }) => [telling, mark])).toEqual([
      ['firing', day(5)],
      ['resolved', day(6)],
    ])
  })

  test('that repeats every 6 hours tells a day of firing 4 times, although the day is observed once', () => {
    const told = tested([9, 12], { repeatMinutes: 360 }).tellings
    expect(
      told.map(({ telling, at }) => [telling, (at.getTime() - over(1).getTime()) / dayMs]),
    ).toEqual([
      ['firing', 0],
      ['still_firing', 0.25],
      ['still_firing', 0.5],
      ['still_firing', 0.75],
      ['resolved', 1],
    ])
  })

  test('with quiet hours over midnight in UTC tells at 07:00 what was found at 00:00', () => {
    const quietHours = { from: '22:00', to: '07:00', timeZone: 'UTC' }
    const told = tested([9, 12], { quietHours }).tellings
    expect(told.map(({ telling, at }) => [telling, at.toISOString()])).toEqual([
      ['firing', '2026-01-02T07:00:00.000Z'],
      ['resolved', '2026-01-03T07:00:00.000Z'],
    ])
  })
})

describe('a change', () => {
  const change = (unit: 'percent' | 'points', against: 'previous' | 'week' | 'year') =>
    ({ kind: 'change', direction: 'rise', by: 10, unit, against }) as const
  test.each([
    ['100 → 110 is +10 %: breached', [100, 110], 10, 'breached'],
    ['−100 → −90 is +10 % of 100', [-100, -90], 10, 'breached'],
    ['100 → 109 is +9 %', [100, 109], 9, 'clear'],
    ['0 → 5 has no percent', [0, 5], null, 'unknown'],
    ['null → 5 has none either', [null, 5], null, 'unknown'],
  ] as const)('%s', (_title, values, expected, verdict) => {
    const judged = judge(points(...values), 1, change('percent', 'previous'))
    expect([judged.change, judged.verdict]).toEqual([expected, verdict])
  })

  test('of a ratio from 0.25 to 0.375 is +12.5 points', () => {
    const judged = judge(points(0.25, 0.375), 1, change('points', 'previous'))
    expect([judged.change, judged.verdict]).toEqual([12.5, 'breached'])
  })

  test('against a week is against the 7th day before: 8 of 5, 1, 1, 1, 1, 1, 1, 8 is +60 %', () => {
    const judged = judge(points(5, 1, 1, 1, 1, 1, 1, 8), 7, change('percent', 'week'))
    expect([judged.reference, judged.change]).toEqual([5, 60])
  })

  test('against a year is against the value that the point brings: 6 of 4 is +50 %', () => {
    const judged = judge([{ from: day(1), value: 6, yearBefore: 4 }], 0, change('percent', 'year'))
    expect([judged.reference, judged.change]).toEqual([4, 50])
  })
})

test('no data is a condition of its own: null is in breach, 0 is not', () => {
  const verdicts = [0, 1].map((n) => judge(points(null, 0), n, { kind: 'no_data' }).verdict)
  expect(verdicts).toEqual(['breached', 'clear'])
})
