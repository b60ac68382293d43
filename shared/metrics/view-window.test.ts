import { describe, expect, test } from 'bun:test'
import { addDays } from '@otel-bi/analytics/window'
import { awSales } from '@otel-bi/contract/metrics/aw-sales'
import { namedComparisons, namedRanges } from '@otel-bi/contract/metrics/range'
import fc from 'fast-check'
import { planQuestion } from './plan.ts'
import { readQuestionOf } from './read-question.ts'
import { comparedWindow, factDays, windowWithin } from './view-window.ts'

const dates = {
  reseller: { from: '2010-12-29', to: '2013-11-29' },
  internet: { from: '2010-12-29', to: '2014-01-28' },
}
const days = factDays(dates)
const internet = factDays({ internet: dates.internet })

const day = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays('2010-06-01', count))
const pair = fc.tuple(day, day).map((both) => both.toSorted())
const range = fc.oneof(
  fc.constantFrom(...namedRanges).map((name) => ({ range: name })),
  pair.map(([from = '', to = '']) => ({ from, to })),
)
const comparison = fc.oneof(
  fc.constantFrom(...namedComparisons).map((name) => ({ compare: name })),
  pair.map(([from = '', to = '']) => ({ compare_from: from, compare_to: to })),
)

describe('the days of a fixed view', () => {
  test('are those of the metric question of the same words, for any range and comparison', () => {
    fc.assert(
      fc.property(range, comparison, (asked, compared) => {
        const words = { ...asked, ...compared }
        const read = readQuestionOf(awSales, words)
        const plan = read.ok ? planQuestion(awSales, read.value, dates) : null
        const window = comparedWindow(words, days)
        const known = [plan?.window.from, plan?.window.to, plan?.comparison]
        expect([window?.from, window?.to, window?.comparison]).toEqual(known)
      }),
    )
  })

  test('90 days back of data to 2013-11-29 are 2013-09-01 to it, and the 90 before unless a year is asked', () => {
    const window = { from: '2013-09-01', to: '2013-11-29', asOf: '2013-11-29' }
    expect(comparedWindow({ days_back: 90 }, days)).toEqual({
      ...window,
      comparison: { from: '2013-06-03', to: '2013-08-31' },
    })
    expect(comparedWindow({ days_back: 90, compare: 'previous_year' }, days)).toEqual({
      ...window,
      comparison: { from: '2012-09-01', to: '2012-11-29' },
    })
    expect(comparedWindow({ days_back: 90, compare: 'none' }, days)?.comparison).toBeNull()
  })

  test('the last quarter ends where both channels are complete: the third of 2013, and the fourth of the internet', () => {
    const asked = { range: 'last_quarter' } as const
    expect(comparedWindow(asked, days)).toMatchObject({ from: '2013-07-01', to: '2013-09-30' })
    expect(comparedWindow(asked, internet)).toMatchObject({ from: '2013-10-01', to: '2013-12-31' })
  })

  test('dates after the data are as of its last day, and none of them has data', () => {
    const asked = { from: '2014-01-01', to: '2020-12-31' }
    expect(comparedWindow(asked, internet)?.asOf).toBe('2014-01-28')
    expect(windowWithin(asked, internet)).toEqual({ from: '2014-01-01', to: '2014-01-28' })
    expect(windowWithin({ from: '2020-01-01', to: '2020-12-31' }, internet)).toBeNull()
  })

  test('without a number, a range or dates they are all days; without rows there are none', () => {
    expect(windowWithin({ days_back: null }, internet)).toEqual(dates.internet)
    expect(comparedWindow({ range: 'all' }, factDays({ reseller: null }))).toBeNull()
  })
})
