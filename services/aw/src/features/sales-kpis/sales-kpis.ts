import { change, ratio } from '@otel-bi/analytics/change'
import { marginOf, roundMoney, roundRatio } from '@otel-bi/analytics/money'
import type { AwSalesKpis } from '@otel-bi/contract/aw/sales-kpis'

type Sums = {
  readonly revenue: number
  readonly orders: number
  readonly units: number
  readonly cost: number
}
type ChannelSums = Sums & {
  readonly channel: 'reseller' | 'internet'
  readonly period: 'current' | 'previous'
  readonly customers: number
}

export type SalesKpiRows = {
  readonly byChannel: readonly ChannelSums[]
  readonly byTerritory: readonly (Sums & { readonly territory: string; readonly country: string })[]
  readonly byCategory: readonly (Sums & { readonly category: string })[]
}

type Measures = AwSalesKpis['data']['current']

/**
 * The figures of a window and its split, and the figures that they are compared with, null when `compared` is false.
 * Order numbers and buyers never overlap between channels, so they add up.
 */
export function salesKpis(
  { byChannel, byTerritory, byCategory }: SalesKpiRows,
  compared = true,
): AwSalesKpis['data'] {
  const of = (period: string) => byChannel.filter((row) => row.period === period)
  const current = total(of('current'))
  const previous = compared ? total(of('previous')) : null
  const part = (row: Sums) => partOf(row, current.revenue)
  return {
    current: rounded(current),
    previous: previous && rounded(previous),
    change: changes(current, previous),
    by_channel: of('current').map((row) => ({ channel: row.channel, ...part(row) })),
    by_territory: byTerritory.map((row) => ({
      territory: row.territory,
      country: row.country,
      ...part(row),
    })),
    by_category: byCategory.map((row) => ({ category: row.category, ...part(row) })),
  }
}

function total(rows: readonly ChannelSums[]): Measures {
  const sum = (pick: (row: ChannelSums) => number) => rows.reduce((all, row) => all + pick(row), 0)
  const revenue = sum((row) => row.revenue)
  const orders = sum((row) => row.orders)
  const margin = marginOf(
    revenue,
    sum((row) => row.cost),
  )
  return {
    revenue,
    orders,
    units: sum((row) => row.units),
    customers: sum((row) => row.customers),
    average_order_value: ratio(revenue, orders),
    gross_margin: margin,
    gross_margin_ratio: ratio(margin, revenue),
  }
}

function rounded(measures: Measures): Measures {
  return {
    ...measures,
    revenue: roundMoney(measures.revenue),
    average_order_value: roundMoney(measures.average_order_value),
    gross_margin: roundMoney(measures.gross_margin),
    gross_margin_ratio: roundRatio(measures.gross_margin_ratio),
  }
}

function changes(current: Measures, previous: Measures | null): AwSalesKpis['data']['change'] {
  const of = (name: keyof Measures) => roundRatio(change(current[name], previous?.[name] ?? null))
  return {
    revenue: of('revenue'),
    orders: of('orders'),
    units: of('units'),
    customers: of('customers'),
    average_order_value: of('average_order_value'),
    gross_margin: of('gross_margin'),
    gross_margin_ratio: of('gross_margin_ratio'),
  }
}

function partOf(row: Sums, revenue: number) {
  const margin = marginOf(row.revenue, row.cost)
  return {
    revenue: roundMoney(row.revenue),
    orders: row.orders,
    units: row.units,
    gross_margin: roundMoney(margin),
    gross_margin_ratio: roundRatio(ratio(margin, row.revenue)),
    share: roundRatio(ratio(row.revenue, revenue)),
  }
}
