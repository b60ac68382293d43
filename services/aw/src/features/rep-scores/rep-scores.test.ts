import { describe, expect, test } from 'bun:test'
import { DEFAULT_REP_WEIGHTS } from '@otel-bi/analytics/rep-score'
import fc from 'fast-check'
import { repScores, weightShares } from './rep-scores.ts'
import type { PeriodSales, SellerRows } from './seller-sales.ts'

const window = { from: '2013-01-01', to: '2013-12-31' }

const sold = (
  employee_key: number,
  period: 'current' | 'previous',
  revenue: number,
  fields: Partial<PeriodSales> = {},
): PeriodSales => ({
  employee_key,
  period,
  revenue,
  orders: 4,
  resellers: 2,
  total_cost: revenue * 0.9,
  discount_amount: 0,
  extended_amount: revenue,
  ...fields,
})

/** Ana: 900 of 1,000, from 600. Bo: 400 of 800, from 500. Cy is new and has no quota. */
const rows: SellerRows = {
  sales: [
    sold(1, 'current', 900, { resellers: 10, discount_amount: 100, extended_amount: 1000 }),
    sold(1, 'previous', 600),
    sold(2, 'current', 400, { resellers: 4, total_cost: 440 }),
    sold(2, 'previous', 500),
    sold(3, 'current', 50, { resellers: 7, total_cost: 40 }),
  ],
  daily: [
    { employee_key: 1, date: '2013-03-31', revenue: 500 },
    { employee_key: 1, date: '2013-07-01', revenue: 400 },
    { employee_key: 2, date: '2013-02-01', revenue: 400 },
    { employee_key: 3, date: '2013-02-01', revenue: 50 },
  ],
  quotas: [
    { employee_key: 1, date_key: 20130101, quota: 600 },
    { employee_key: 1, date_key: 20130701, quota: 400 },
    { employee_key: 2, date_key: 20130101, quota: 500 },
    { employee_key: 2, date_key: 20130701, quota: 300 },
  ],
  names: [
    { employee_key: 1, name: 'Ana Kos', title: 'Sales Representative' },
    { employee_key: 2, name: 'Bo Li', title: 'Manager' },
    { employee_key: 3, name: 'Cy Roe', title: 'Sales Representative' },
  ],
}

const rank = (of: SellerRows, weights = DEFAULT_REP_WEIGHTS) => repScores(of, window, weights)
const seller = (key: number, of = rows) => rank(of).ranking.find((row) => row.employee_key === key)

describe('rep scores', () => {
  test('Ana: 900 / 1,000 = 0.9 of quota, (900 − 600) / 600 = 0.5 growth, 10 % margin, 100 / 1,000 = 0.1 discount', () => {
    expect(seller(1)).toMatchObject({
      name: 'Ana Kos',
      revenue: 900,
      quota: 1000,
      quota_sales: 900,
      attainment: 0.9,
      growth: 0.5,
      gross_margin_ratio: 0.1,
      average_discount: 0.1,
      resellers: 10,
    })
  })

  test('Ana leads in attainment, growth and breadth and has (0.1 + 0.1) / (0.2 + 0.1) = 2/3 of the margin: 40 + 20 + 20 · 66.67 % + 20 = 93.33', () => {
    expect(seller(1)).toMatchObject({ rank: 1, score: 93.33 })
  })

  test('trap 12: a seller who is last in everything and has a margin below 0 scores 0, and not less', () => {
    expect(seller(2)).toMatchObject({ rank: 2, score: 0, gross_margin_ratio: -0.1 })
  })

  test('Cy has neither quota nor a past: only 40 of 100 points can be measured, so there is no score and no rank', () => {
    expect(seller(3)).toMatchObject({
      rank: null,
      score: null,
      insufficient_data: true,
      quota: null,
      attainment: null,
      growth: null,
    })
    expect(rank(rows).ranking.at(-1)?.employee_key).toBe(3)
  })

  test('all weight on the margin ranks Cy’s 20 % before Ana’s 10 % and Bo’s −10 %', () => {
    const { ranking } = rank(rows, { attainment: 0, growth: 0, margin: 7, breadth: 0 })
    expect(ranking.map((row) => [row.name, row.score])).toEqual([
      ['Cy Roe', 100],
      ['Ana Kos', 66.67],
      ['Bo Li', 0],
    ])
  })

  test('weights of 40, 20, 20 and 0 are shares of 0.5, 0.25, 0.25 and 0', () => {
    expect(weightShares({ attainment: 40, growth: 20, margin: 20, breadth: 0 })).toEqual({
      attainment: 0.5,
      growth: 0.25,
      margin: 0.25,
      breadth: 0,
    })
  })

  test('the components and their weights give the score: Σ weight · scaled', () => {
    for (const { score, components } of rank(rows).ranking) {
      const sum = Object.values(components).reduce(
        (all, { weight, scaled }) => all + weight * (scaled ?? 0),
        0,
      )
      if (score !== null) expect(sum).toBeCloseTo(score, 1)
    }
  })

  test('the team sold 900 + 400 + 50 = 1,350, and of quotas of 1,800 it made 1,300, or 72.2 %', () => {
    expect(rank(rows).team).toEqual({
      sellers: 3,
      revenue: 1350,
      quota: 1800,
      attainment: 0.722222,
    })
  })

  test('trap 4: a quota covers the days until the next one: 500 + 400 of 1,100 to 06-30, then 400 of 700', () => {
    expect(rank(rows).quotaPeriods).toEqual([
      { from: '2013-01-01', to: '2013-06-30', quota: 1100, sales: 900, attainment: 0.818182 },
      { from: '2013-07-01', to: '2013-12-28', quota: 700, sales: 400, attainment: 0.571429 },
    ])
  })

  test('trap 4: quotas of two days in one calendar quarter are two periods, and none is counted twice', () => {
    const quotas = [
      { employee_key: 1, date_key: 20130701, quota: 10 },
      { employee_key: 1, date_key: 20130929, quota: 20 },
    ]
    const { quotaPeriods } = rank({ ...rows, quotas })
    expect(quotaPeriods.map(({ from, to, quota }) => [from, to, quota])).toEqual([
      ['2013-07-01', '2013-09-28', 10],
      ['2013-09-29', '2013-12-27', 20],
    ])
  })

  test('someone with a quota and no sale is in the team, at 0 %', () => {
    const quotas = [...rows.quotas, { employee_key: 9, date_key: 20130101, quota: 100 }]
    expect(seller(9, { ...rows, quotas })).toMatchObject({
      name: '',
      revenue: 0,
      attainment: 0,
      gross_margin_ratio: null,
    })
  })

  test('no sales and no quotas: the ranking is empty', () => {
    expect(rank({ sales: [], daily: [], quotas: [], names: [] })).toEqual({
      ranking: [],
      team: { sellers: 0, revenue: 0, quota: null, attainment: null },
      quotaPeriods: [],
    })
  })
})

describe('rep scores of any team', () => {
  const amount = fc.integer({ min: 1, max: 1e6 })
  const team = fc.uniqueArray(
    fc.record({ key: fc.nat(50), now: amount, before: amount, quota: amount, cost: amount }),
    { minLength: 1, maxLength: 12, selector: ({ key }) => key },
  )
  const sellerRows = (
    sellers: readonly { key: number; now: number; before: number; quota: number; cost: number }[],
    k = 1,
  ): SellerRows => ({
    sales: sellers.flatMap(({ key, now, before, cost }) => [
      sold(key, 'current', now * k, { resellers: key, total_cost: cost * k }),
      sold(key, 'previous', before * k),
    ]),
    daily: sellers.map(({ key, now }) => ({
      employee_key: key,
      date: '2013-02-01',
      revenue: now * k,
    })),
    quotas: sellers.map(({ key, quota }) => ({
      employee_key: key,
      date_key: 20130201,
      quota: quota * k,
    })),
    names: [],
  })

  test('scores stay within 0 and 100, and permuting the rows changes nothing', () => {
    fc.assert(
      fc.property(team, (sellers) => {
        const found = rank(sellerRows(sellers))
        for (const { score } of found.ranking)
          expect(score !== null && score >= 0 && score <= 100).toBe(true)
        expect(rank(sellerRows(sellers.toReversed()))).toEqual(found)
      }),
    )
  })

  test('money times 1,000 is revenue times 1,000 and the same scores', () => {
    fc.assert(
      fc.property(team, (sellers) => {
        const [one, thousand] = [rank(sellerRows(sellers)), rank(sellerRows(sellers, 1000))]
        expect(thousand.ranking.map(({ score }) => score)).toEqual(
          one.ranking.map(({ score }) => score),
        )
        expect(thousand.team.revenue).toBe(one.team.revenue * 1000)
      }),
    )
  })
})
