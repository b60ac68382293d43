import { abcClasses } from '@otel-bi/analytics/abc'
import { ratio } from '@otel-bi/analytics/change'
import { demandPattern } from '@otel-bi/analytics/demand-class'
import { roundMoney, roundRatio, roundTo } from '@otel-bi/analytics/money'
import { rankByScore } from '@otel-bi/analytics/rank'
import { type Window, windowLength } from '@otel-bi/analytics/window'
import type { AwProductDemand } from '@otel-bi/contract/aw/product-demand'
import { type MonthlyUnits, monthlyTrend, wholeMonths } from './monthly-trend.ts'

export type DemandRow = AwProductDemand['data'][number]

type ProductSales = {
  readonly product_code: string
  readonly name: string
  readonly category: string
  readonly revenue: number
  readonly orders: number
  readonly units: number
}

export type DemandRows = {
  readonly sales: readonly ProductSales[]
  readonly sizes: readonly {
    readonly product_code: string
    readonly units: number
    readonly days: number
  }[]
  readonly months: readonly MonthlyUnits[]
  readonly stock: readonly { readonly product_code: string; readonly units: number }[]
}

/**
 * Every product sold in the window, by falling revenue; the order of the rows does not matter.
 * @param window only days with data, since units a day are divided by its length
 */
export function productDemand(rows: DemandRows, window: Window): DemandRow[] {
  const days = windowLength(window)
  const months = wholeMonths(window)
  const abc = new Map(abcClasses(rows.sales.map(keyed)).map((entry) => [entry.key, entry]))
  const sizes = Map.groupBy(rows.sizes, (row) => row.product_code)
  const monthly = Map.groupBy(rows.months, (row) => row.product_code)
  const stock = new Map(rows.stock.map((row) => [row.product_code, row.units]))
  return rankByScore(
    rows.sales.map((sales) => ({ ...keyed(sales), sales, score: sales.revenue })),
  ).map(({ key, rank, sales }) => {
    const pattern = demandPattern(unitsOfDays(sizes.get(key) ?? []), days)
    const trend = monthlyTrend(monthly.get(key) ?? [], months)
    const share = abc.get(key)
    return {
      rank: rank ?? 0,
      product_code: key,
      name: sales.name,
      category: sales.category,
      revenue: roundMoney(sales.revenue),
      share: roundRatio(share?.share ?? 0),
      abc_class: share?.class ?? 'C',
      orders: sales.orders,
      units: sales.units,
      units_per_day: roundTo(sales.units / days, 4),
      trend_per_month: trend.slope === null ? null : roundTo(trend.slope, 2),
      trend: trend.direction,
      adi: pattern && roundTo(pattern.adi, 4),
      cv2: pattern && roundTo(pattern.cv2, 4),
      demand_class: pattern?.class ?? null,
      ...stockCover(stock.get(key) ?? null, sales.units / days),
    }
  })
}

const keyed = ({ product_code, revenue }: ProductSales) => ({ key: product_code, revenue })

/** Expands a row such as "ten days with three units each" into the demand of ten days. */
const unitsOfDays = (sizes: DemandRows['sizes']) =>
  sizes.flatMap(({ units, days }) => new Array<number>(days).fill(units))

function stockCover(stock: number | null, unitsPerDay: number) {
  const cover = ratio(stock === null ? null : Math.max(0, stock), unitsPerDay)
  return { stock, days_of_cover: cover === null ? null : roundTo(cover, 1) }
}
