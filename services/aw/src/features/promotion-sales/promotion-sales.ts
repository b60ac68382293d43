import { ratio } from '@otel-bi/analytics/change'
import { marginOf, roundMoney, roundRatio } from '@otel-bi/analytics/money'
import type { AwPromotionSales } from '@otel-bi/contract/aw/promotion-sales'

export type PromotionRow = {
  readonly promotion_key: number
  readonly name: string
  readonly type: string
  readonly category: string
  readonly revenue: number
  /** A float in the warehouse, so the first place to round it. */
  readonly discount_amount: number
  readonly orders: number
  readonly units: number
  readonly total_cost: number
}

type PromotionSales = {
  readonly promotions: AwPromotionSales['data']
  readonly revenue: number
}

/** Each promotion with its share and margin, in the order of the rows, and the revenue of all. */
export function promotionSales(rows: readonly PromotionRow[]): PromotionSales {
  const all = rows.reduce((sum, { revenue }) => sum + revenue, 0)
  return {
    revenue: roundMoney(all),
    promotions: rows.map(({ revenue, total_cost, discount_amount, ...row }) => ({
      ...row,
      revenue: roundMoney(revenue),
      share: roundRatio(ratio(revenue, all)),
      discount_amount: roundMoney(discount_amount),
      gross_margin: roundMoney(marginOf(revenue, total_cost)),
      gross_margin_ratio: roundRatio(ratio(marginOf(revenue, total_cost), revenue)),
    })),
  }
}
