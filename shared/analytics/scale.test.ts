import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { scaleWithin } from './scale.ts'

const value = fc.option(fc.double({ min: -1e12, max: 1e12, noNaN: true }))

describe('scaling within a team', () => {
  test('10, 20, 15 become 0, 100, 100 * (15 - 10) / (20 - 10) = 50', () => {
    expect(scaleWithin([10, 20, 15])).toEqual([0, 100, 50])
  })
  test('negative margins scale as well: -3, -1 become 0, 100', () => {
    expect(scaleWithin([-3, -1])).toEqual([0, 100])
  })
  test('a team without spread is all 50, and so is a team of one', () => {
    expect(scaleWithin([7, 7, 7])).toEqual([50, 50, 50])
    expect(scaleWithin([7])).toEqual([50])
  })
  test('an unknown stays unknown and moves no other value', () => {
    expect(scaleWithin([10, null, 20])).toEqual([0, null, 100])
    expect(scaleWithin([null, null])).toEqual([null, null])
  })
  test('an empty team gives no scores', () => {
    expect(scaleWithin([])).toEqual([])
  })
  test('stays within 0 and 100 and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(value), (values) => {
        const scaled = scaleWithin(values)
        for (const [i, a] of scaled.entries()) {
          if (a === null) continue
          expect(a >= 0 && a <= 100).toBe(true)
          for (const [j, b] of scaled.entries()) {
            if (b !== null && a < b) expect(values[i]).toBeLessThan(values[j] ?? Number.NaN)
          }
        }
      }),
    )
  })
  test('is the same in dollars and in cents', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 })), (values) => {
        expect(scaleWithin(values.map((each) => each * 100))).toEqual(scaleWithin(values))
      }),
    )
  })
})
