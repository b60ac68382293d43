import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { rankByScore } from './rank.ts'

const entry = (key: number, score: number | null) => ({ key, score })

describe('ranking', () => {
  test('90, 80, 80, 70 rank 1, 2, 2, 4, the tie in the order of its keys', () => {
    const ranked = rankByScore([entry(4, 70), entry(3, 80), entry(1, 90), entry(2, 80)])
    expect(ranked.map(({ key, rank }) => [key, rank])).toEqual([
      [1, 1],
      [2, 2],
      [3, 2],
      [4, 4],
    ])
  })
  test('an entry without a score comes last and has no rank, even behind a 0', () => {
    const ranked = rankByScore([entry(1, null), entry(2, 0), entry(3, null)])
    expect(ranked.map(({ key, rank }) => [key, rank])).toEqual([
      [2, 1],
      [1, null],
      [3, null],
    ])
  })
  test('10 follows 9 among numbers and precedes it among strings', () => {
    const keys = [9, 10, '9', '10'].map((key) => ({ key, score: 1 }))
    expect(rankByScore(keys).map(({ key }) => key)).toEqual([9, 10, '10', '9'])
  })

  const entries = fc.uniqueArray(
    fc.record({ key: fc.nat(), score: fc.option(fc.integer({ min: 0, max: 5 })) }),
    { selector: ({ key }) => key },
  )
  test('the order of the entries changes nothing', () => {
    fc.assert(
      fc.property(entries, (given) => {
        expect(rankByScore(given.toReversed())).toEqual(rankByScore(given))
      }),
    )
  })
  test('a rank is one more than the number of better scores', () => {
    fc.assert(
      fc.property(entries, (given) => {
        for (const { score, rank } of rankByScore(given)) {
          const better = given.filter((other) => (other.score ?? -1) > (score ?? Infinity)).length
          expect(rank).toBe(score === null ? null : better + 1)
        }
      }),
    )
  })
})
