import { ratio } from '@otel-bi/analytics/change'
import { roundMoney, roundRatio, roundTo } from '@otel-bi/analytics/money'
import type { Ranked } from '@otel-bi/analytics/rank'
import { type RepScore, type RepWeights, scoreReps } from '@otel-bi/analytics/rep-score'
import type { ScoreComponent } from '@otel-bi/analytics/weighted-score'
import type { Window } from '@otel-bi/analytics/window'
import type { AwRepScore, AwRepScores } from '@otel-bi/contract/aw/rep-scores'
import { type SellerRows, type SellerSales, sellerSales, teamQuotaPeriods } from './seller-sales.ts'

export type RepRanking = {
  readonly ranking: AwRepScore[]
  readonly team: AwRepScores['meta']['team']
  readonly quotaPeriods: AwRepScores['meta']['quota_periods']
}

export const noRanking: RepRanking = {
  ranking: [],
  team: { sellers: 0, revenue: 0, quota: null, attainment: null },
  quotaPeriods: [],
}

/** The whole team, best first, and its own figures; the order of the rows does not matter. */
export function repScores(rows: SellerRows, window: Window, weights: RepWeights): RepRanking {
  const sellers = new Map(sellerSales(rows, window).map((seller) => [seller.key, seller]))
  const names = new Map(rows.names.map((row) => [row.employee_key, row]))
  const ranking = scoreReps([...sellers.values()], weights).flatMap((score) => {
    const seller = sellers.get(score.key)
    return seller ? [repRow(seller, score, names.get(score.key))] : []
  })
  const periods = teamQuotaPeriods(rows, window)
  return {
    ranking,
    team: teamOf([...sellers.values()]),
    quotaPeriods: periods.map((period) => ({
      from: period.from,
      to: period.to,
      quota: roundMoney(period.quota),
      sales: roundMoney(period.sales),
      attainment: roundRatio(period.attainment),
    })),
  }
}

/** Relative weights as fractions of the score. @throws RangeError when all are 0. */
export function weightShares(weights: RepWeights): AwRepScores['meta']['weights'] {
  const all = weights.attainment + weights.growth + weights.margin + weights.breadth
  return {
    attainment: roundRatio(weights.attainment / all),
    growth: roundRatio(weights.growth / all),
    margin: roundRatio(weights.margin / all),
    breadth: roundRatio(weights.breadth / all),
  }
}

function repRow(
  seller: SellerSales,
  { rank, score, insufficientData, components }: Ranked<RepScore>,
  person: { readonly name: string; readonly title: string } | undefined,
): AwRepScore {
  return {
    rank,
    employee_key: seller.key,
    name: person?.name ?? '',
    title: person?.title ?? '',
    score,
    insufficient_data: insufficientData,
    revenue: roundMoney(seller.revenue),
    orders: seller.orders,
    resellers: seller.resellers,
    gross_margin_ratio: roundRatio(seller.marginRatio),
    average_discount: roundRatio(seller.averageDiscount),
    growth: roundRatio(seller.growth),
    quota: roundMoney(seller.quota),
    quota_sales: roundMoney(seller.quotaSales),
    attainment: roundRatio(seller.attainment),
    components: {
      attainment: rounded(components.attainment),
      growth: rounded(components.growth),
      margin: rounded(components.margin),
      breadth: rounded(components.breadth),
    },
  }
}

const rounded = ({ value, scaled, weight }: ScoreComponent) => ({
  value: roundRatio(value),
  scaled: scaled === null ? null : roundTo(scaled, 2),
  weight: roundRatio(weight),
})

function teamOf(sellers: readonly SellerSales[]): RepRanking['team'] {
  const sum = (pick: (seller: SellerSales) => number | null) =>
    sellers.reduce((all, seller) => all + (pick(seller) ?? 0), 0)
  const hasQuota = sellers.some(({ quota }) => quota !== null)
  const quota = hasQuota ? sum((seller) => seller.quota) : null
  return {
    sellers: sellers.length,
    revenue: roundMoney(sum((seller) => seller.revenue)),
    quota: roundMoney(quota),
    attainment: roundRatio(
      ratio(
        sum((seller) => seller.quotaSales),
        quota,
      ),
    ),
  }
}
