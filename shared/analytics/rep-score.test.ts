import { describe, expect, test } from 'bun:test'
import fc from 'fast-check'
import { scoreReps } from './rep-score.ts'

const team = [
  { key: 281, attainment: 0.9, growth: 0.5, marginRatio: 0.02, resellers: 100 },
  { key: 282, attainment: 0.7, growth: 0.1, marginRatio: -0.02, resellers: 60 },
  { key: 283, attainment: 0.8, growth: 0.1, marginRatio: 0.02, resellers: 70 },
]

describe('rep scores', () => {
  test('best in everything is 100, worst in everything 0, and 0.4 * 50 + 0 + 0.2 * 100 + 0.2 * 25 = 45', () => {
    expect(scoreReps(team).map(({ key, score, rank }) => [key, score, rank])).toEqual([
      [281, 100, 1],
      [283, 45, 2],
      [282, 0, 3],
    ])
  })
  test('the answer carries each component with its value, its place and its weight', () => {
    const third = scoreReps(team).find(({ key }) => key === 283)
    expect(third?.components.breadth).toEqual({ value: 70, scaled: 25, weight: 0.2 })
  })
  test('the weights are an argument: breadth alone gives 25', () => {
    const weights = { attainment: 0, growth: 0, margin: 0, breadth: 1 }
    expect(scoreReps(team, weights).find(({ key }) => key === 283)?.score).toBe(25)
  })
  test('a newcomer without growth is judged by the other 80: (40 * 50 + 20 * 100 + 20 * 25) / 80 = 56.25', () => {
    const newcomer = {
      ...team[2],
      key: 296,
      attainment: 0.8,
      marginRatio: 0.02,
      resellers: 70,
      growth: null,
    }
    const score = scoreReps([...team, newcomer]).find(({ key }) => key === 296)
    expect(score).toMatchObject({ score: 56.25, insufficientData: false })
    expect(score?.components.growth).toEqual({ value: null, scaled: null, weight: 0 })
  })
  test('with only breadth known, 20 of 100, there is too little data: no score, no rank, last', () => {
    const idle = { key: 1, attainment: null, growth: null, marginRatio: null, resellers: 100 }
    expect(scoreReps([idle, ...team]).at(-1)).toMatchObject({
      key: 1,
      score: null,
      rank: null,
      insufficientData: true,
    })
  })
  test('equal sellers are all 50 and share rank 1', () => {
    const equals = team.map(({ key }) => ({
      ...team[0],
      key,
      attainment: 1,
      growth: 0,
      marginRatio: 0,
      resellers: 5,
    }))
    expect(scoreReps(equals).map(({ key, score, rank }) => [key, score, rank])).toEqual([
      [281, 50, 1],
      [282, 50, 1],
      [283, 50, 1],
    ])
  })

  const fraction = fc.option(fc.integer({ min: -100, max: 300 }).map((percent) => percent / 100))
  const seller = fc.record({
    key: fc.nat(1e4),
    attainment: fraction,
    growth: fraction,
    marginRatio: fraction,
    resellers: fc.nat(200),
  })
  const sellers = fc.uniqueArray(seller, { selector: ({ key }) => key, maxLength: 20 })
  test('stay within 0 and 100 for any team', () => {
    fc.assert(
      fc.property(sellers, (given) => {
        const scores = scoreReps(given)
        expect(scores).toHaveLength(given.length)
        for (const { score } of scores)
          expect(score === null || (score >= 0 && score <= 100)).toBe(true)
      }),
    )
  })
  test('the order of the sellers changes nothing', () => {
    fc.assert(
      fc.property(sellers, (given) => {
        expect(scoreReps(given.toReversed())).toEqual(scoreReps(given))
      }),
    )
  })
})
