import { describe, expect, test } from 'bun:test'
import { linear } from './linear.ts'
import { seasonalNaive, structured, withProfile } from './methods.ts'
import { detectStructure } from './structure.ts'

const week = [10, 20, 10, 20, 10, 20, 50]
const weeks = (count: number) => Array.from({ length: count }, () => week).flat()

describe('the seasonal naive method', () => {
  test('repeats the last week, from its first day', () => {
    const values = weeks(3)
    const { values: forecast } = seasonalNaive(values, detectStructure(values, 7), 9)
    expect(forecast).toEqual([...week, 10, 20])
  })
})

describe('a level younger than four weeks', () => {
  const young = [1, 2, 1, 2, 1].map((value, i) => value * (1 + i / 4))
  const history = { values: [...weeks(40), ...young], levelStart: 280, season: 7 }
  const forecast = withProfile(linear)(history, 9)

  test('keeps the old profile: the busiest day, not yet seen at this level, sells 5 times the least', () => {
    const [, busiest = 0, least = 0] = forecast
    expect(busiest / least).toBeCloseTo(5, 0)
  })
  test('is not extrapolated: the same day a week later is the same', () => {
    expect(forecast[7]).toBeCloseTo(forecast[0] ?? 0, 9)
  })
})

test('a model that falls below 0 is cut at 0 for sales, and is not for what was negative', () => {
  const falling = structured((_, horizon) => new Array<number>(horizon).fill(-3))
  const sales = weeks(4)
  const balances = sales.map((value) => value - 30)
  expect(falling(sales, detectStructure(sales, 7), 2).values).toEqual([0, 0])
  expect(falling(balances, detectStructure(balances, 7), 2).values).toEqual([-3, -3])
})

describe('batches and closed days', () => {
  const shop = [10, 12, 14, 11, 16, 0, 8]
  const naught = structured((_, horizon) => new Array<number>(horizon).fill(0))
  const dueOf = (every: number, first: number, horizon: number) => {
    const values = Array.from({ length: 280 }, (_, i) =>
      i % every === first ? 5_000 : (shop[i % 7] ?? 0),
    )
    const { kinds } = naught(values, detectStructure(values, 7), horizon)
    return kinds.flatMap((kind, i) => (kind === 'batch' ? [280 + i] : []))
  }
  test('every 28 days on an open day: day 282, the next is 310', () => {
    expect(dueOf(28, 2, 30)).toEqual([282])
  })
  test('every 30 days, also on days otherwise closed: day 309', () => {
    expect(dueOf(30, 9, 30)).toEqual([309])
  })
})
