import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { type Expectation, judgeQuality } from './quality.ts'

const unknownShare: Expectation = {
  comparison: 'at_most',
  threshold: 0.05,
  severity: 'fail',
  known: { threshold: 0.4, because: 'customers without a buying group were lost' },
}

describe('judging a data-quality check', () => {
  test('0.05 is at most 0.05: pass', () => {
    expect(judgeQuality(unknownShare, 0.05)).toEqual({
      status: 'pass',
      observed: 0.05,
      threshold: 0.05,
      explanation: null,
    })
  })
  test('0.37 breaks the promise of 0.05, but up to 0.4 is known: warn, with the reason', () => {
    expect(judgeQuality(unknownShare, 0.37)).toMatchObject({
      status: 'warn',
      explanation: 'customers without a buying group were lost',
    })
  })
  test('0.41 is worse than is known: fail', () => {
    expect(judgeQuality(unknownShare, 0.41)).toMatchObject({ status: 'fail', explanation: null })
  })
  test('at least 1 row: 1 passes, 0 fails', () => {
    const rows: Expectation = { comparison: 'at_least', threshold: 1, severity: 'fail' }
    expect([judgeQuality(rows, 1).status, judgeQuality(rows, 0).status]).toEqual(['pass', 'fail'])
  })
  test('exactly 0 orphans: 0 passes, 3 gives the severity of the check', () => {
    const orphans: Expectation = { comparison: 'equal_to', threshold: 0, severity: 'warn' }
    expect([judgeQuality(orphans, 0).status, judgeQuality(orphans, 3).status]).toEqual([
      'pass',
      'warn',
    ])
  })
  test('what could not be observed does not pass, and NaN becomes null', () => {
    for (const observed of [null, Number.NaN, Infinity]) {
      expect(judgeQuality(unknownShare, observed)).toEqual({
        status: 'fail',
        observed: null,
        threshold: 0.05,
        explanation: 'no value was observed',
      })
    }
  })
  test('a smaller value is never judged worse by at_most', () => {
    const grade = { pass: 0, warn: 1, fail: 2 } as const
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        const judge = (observed: number) => grade[judgeQuality(unknownShare, observed).status]
        expect(judge(low)).toBeLessThanOrEqual(judge(high))
      }),
    )
  })
})
