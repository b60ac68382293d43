import { describe, expect, test } from 'bun:test'
import { batchPattern, largeSpikes, nextBatches, spikeDays } from './batches.ts'

const everyDayOpen = () => true

/** Days of the last of each month, from 1 January of a common year. */
const monthEnds = (months: number): number[] => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  let day = -1
  return Array.from({ length: months }, (_, i) => (day += lengths[i % 12] ?? 0))
}

describe('spikes', () => {
  test('1,000 among values of 9 to 11 is one, and 11 is not', () => {
    const values = Array.from({ length: 100 }, (_, i) => (i === 40 ? 1_000 : 9 + (i % 3)))
    expect(spikeDays(values, 7, everyDayOpen)).toEqual([40])
  })
  test('among zeros every sale is one', () => {
    const values = Array.from({ length: 60 }, (_, i) => (i % 20 === 3 ? 5 : 0))
    expect(spikeDays(values, 7, everyDayOpen)).toEqual([3, 23, 43])
  })
  test('half the volume is reached at 900, so 30 < 5 % of it is a stray and 50 is not', () => {
    expect(largeSpikes([1_000, 900, 50, 30], [0, 1, 2, 3])).toEqual([0, 1, 2])
  })
})

describe('the habit of batches', () => {
  test('month ends repeat their gaps after twelve', () => {
    expect(batchPattern(monthEnds(30), 7)).toMatchObject({ lag: 12, hitRate: 18 / 19 })
  })
  test('every 14th day repeats at once', () => {
    expect(batchPattern([3, 17, 31, 45, 59], 7)).toMatchObject({ lag: 1, hitRate: 4 / 5 })
  })
  test('three are no habit', () => {
    expect(batchPattern([0, 30, 60], 7)).toBeUndefined()
  })
  test('gaps as short as the season are the season', () => {
    expect(batchPattern([0, 7, 14, 21, 28, 35], 7)).toBeUndefined()
  })
  test('gaps that never repeat keep no rule', () => {
    expect(batchPattern([0, 11, 33, 66, 110, 165, 231], 7)).toBeUndefined()
  })
})

describe('the batches due', () => {
  const fortnightly = { days: [0, 14, 28, 42], lag: 1, hitRate: 0.8 }
  test('after day 42 come 56 and 70, not 84 which is the end', () => {
    expect(nextBatches(fortnightly, [5, 5, 5, 5], 43, 84)).toEqual([
      { day: 56, size: 5 },
      { day: 70, size: 5 },
    ])
  })
  test('one that was due before the series ended and did not come is not moved', () => {
    expect(nextBatches(fortnightly, [5, 5, 5, 5], 60, 71).map(({ day }) => day)).toEqual([70])
  })
  test('sizes 10, 20 growing by 4 a round: next 22 and 32, and 26 a round later', () => {
    const alternating = { days: [0, 10, 30, 40, 60, 70, 90, 100], lag: 2, hitRate: 0.9 }
    const sizes = [10, 20, 14, 24, 18, 28, 22, 32]
    const due = nextBatches(alternating, sizes, 101, 155)
    expect(due).toEqual([
      { day: 120, size: 26 },
      { day: 130, size: 36 },
      { day: 150, size: 30 },
    ])
  })
})
