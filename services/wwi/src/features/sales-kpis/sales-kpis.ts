import { change, ratio } from '@otel-bi/analytics/change'
import { roundMoney, roundRatio } from '@otel-bi/analytics/money'
import type { WwiSalesKpis } from '@otel-bi/contract/wwi/sales-kpis'

type Sums = {
  readonly revenue: number
  readonly profit: number
  readonly invoices: number
  readonly units: number
}
type Totals = Sums & { readonly revenue_including_tax: number; readonly customers: number }

export type SalesKpiRows = {
  readonly totals: readonly (Totals & { readonly period: 'current' | 'previous' })[]
  readonly byTerritory: readonly (Sums & { readonly sales_territory: string })[]
  readonly byBuyingGroup: readonly (Sums & { readonly buying_group: string })[]
  readonly bySalesperson: readonly (Sums & {
    readonly salesperson: number
    readonly salesperson_label: string
  })[]
}

type Measures = WwiSalesKpis['data']['current']

const nothing: Totals = {
  revenue: 0,
  revenue_including_tax: 0,
  profit: 0,
  invoices: 0,
  units: 0,
  customers: 0,
}

/**
 * The figures of a window and its split, the Unknown customer included, and the figures that they are compared with,
 * null when `compared` is false.
 */
export function salesKpis(rows: SalesKpiRows, compared = true): WwiSalesKpis['data'] {
  const totalsOf = (period: string) => rows.totals.find((row) => row.period === period) ?? nothing
  const current = measuresOf(totalsOf('current'))
  const previous = compared ? measuresOf(totalsOf('previous')) : null
  const part = (row: Sums) => partOf(row, current.revenue_excluding_tax)
  return {
    current: rounded(current),
    previous: previous && rounded(previous),
    change: changes(current, previous),
    by_sales_territory: rows.byTerritory.map((row) => ({
      sales_territory: row.sales_territory,
      ...part(row),
    })),
    by_buying_group: rows.byBuyingGroup.map((row) => ({
      buying_group: row.buying_group,
      unknown: row.buying_group === 'Unknown',
      ...part(row),
    })),
    by_salesperson: rows.bySalesperson.map((row) => ({
      salesperson_id: row.salesperson,
      salesperson: row.salesperson_label,
      ...part(row),
    })),
  }
}

function measuresOf(totals: Totals): Measures {
  return {
    revenue_excluding_tax: totals.revenue,
    revenue_including_tax: totals.revenue_including_tax,
    profit: totals.profit,
    profit_margin: ratio(totals.profit, totals.revenue),
    invoices: totals.invoices,
    units: totals.units,
    customers: totals.customers,
    average_invoice: ratio(totals.revenue, totals.invoices),
  }
}

function rounded(measures: Measures): Measures {
  return {
    ...measures,
    revenue_excluding_tax: roundMoney(measures.revenue_excluding_tax),
    revenue_including_tax: roundMoney(measures.revenue_including_tax),
    profit: roundMoney(measures.profit),
    profit_margin: roundRatio(measures.profit_margin),
    average_invoice: roundMoney(measures.average_invoice),
  }
}

function changes(current: Measures, previous: Measures | null): WwiSalesKpis['data']['change'] {
  const of = (name: keyof Measures) => roundRatio(change(current[name], previous?.[name] ?? null))
  return {
    revenue_excluding_tax: of('revenue_excluding_tax'),
    revenue_including_tax: of('revenue_including_tax'),
    profit: of('profit'),
    profit_margin: of('profit_margin'),
    invoices: of('invoices'),
    units: of('units'),
    customers: of('customers'),
    average_invoice: of('average_invoice'),
  }
}

function partOf(row: Sums, revenue: number) {
  return {
    revenue_excluding_tax: roundMoney(row.revenue),
    profit: roundMoney(row.profit),
    profit_margin: roundRatio(ratio(row.profit, row.revenue)),
    invoices: row.invoices,
    units: row.units,
    share: roundRatio(ratio(row.revenue, revenue)),
  }
}
