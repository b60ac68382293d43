import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { demandPattern } from './demand-class.ts'

describe('the demand pattern', () => {
  test('10 every day is smooth: ADI 4 / 4 = 1, CV² 0', () => {
    expect(demandPattern([10, 10, 10, 10], 4)).toEqual({ adi: 1, cv2: 0, class: 'smooth' })
  })
  test('10 on 2 days of 10 is intermittent: ADI 5, CV² 0', () => {
    expect(demandPattern([10, 10], 10)).toEqual({ adi: 5, cv2: 0, class: 'intermittent' })
  })
  test('1 and 9 each day are erratic: mean 5, s² 32, CV² = 32 / 25 = 1.28', () => {
    const pattern = demandPattern([1, 9], 2)
    expect(pattern?.cv2).toBeCloseTo(1.28, 12)
    expect(pattern?.class).toBe('erratic')
  })
  test('1 and 9 on 2 days of 10 are lumpy', () => {
    expect(demandPattern([1, 9], 10)?.class).toBe('lumpy')
  })
  test('25 days of 33 lie on the cut-off, ADI 1.32, and are intermittent', () => {
    expect(demandPattern(Array(25).fill(10), 33)?.class).toBe('intermittent')
    expect(demandPattern(Array(25).fill(10), 32)?.class).toBe('smooth')
  })
  test('a single sale has no variation: CV² 0', () => {
    expect(demandPattern([7], 365)).toEqual({ adi: 365, cv2: 0, class: 'intermittent' })
  })
  test('no demand, or only returns, has no pattern', () => {
    expect([demandPattern([], 30), demandPattern([0, 0], 2), demandPattern([-3], 30)]).toEqual([
      null,
      null,
      null,
    ])
  })
  test('days without demand may be listed or left out, in any order, in any unit', () => {
    const demand = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(demand, (values) => {
        const pattern = demandPattern(values, values.length)
        const selling = values.filter((value) => value > 0)
        expect(demandPattern(selling, values.length)).toEqual(pattern)
        const dozens = demandPattern(
          values.toReversed().map((value) => value * 12),
          values.length,
        )
        expect(dozens?.adi).toBe(pattern?.adi)
        if (pattern) expect(dozens?.cv2).toBeCloseTo(pattern.cv2, 9)
      }),
    )
  })
})
