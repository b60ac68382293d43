import {
  attainment,
  type Quota,
  type QuotaPeriod,
  quotaPeriods,
} from '@otel-bi/analytics/attainment'
import { change, ratio } from '@otel-bi/analytics/change'
import { isWithin, type Window } from '@otel-bi/analytics/window'
import { dateOfKey } from '../dataset/date-key.ts'

export type PeriodSales = {
  readonly employee_key: number
  readonly period: 'current' | 'previous'
  readonly revenue: number
  readonly orders: number
  readonly resellers: number
  readonly total_cost: number
  readonly discount_amount: number
  readonly extended_amount: number
}

export type SellerRows = {
  readonly sales: readonly PeriodSales[]
  readonly daily: readonly {
    readonly employee_key: number
    readonly date: string
    readonly revenue: number
  }[]
  readonly quotas: readonly {
    readonly employee_key: number
    readonly date_key: number
    readonly quota: number
  }[]
  readonly names: readonly {
    readonly employee_key: number
    readonly name: string
    readonly title: string
  }[]
}

const nothing = {
  revenue: 0,
  orders: 0,
  resellers: 0,
  total_cost: 0,
  discount_amount: 0,
  extended_amount: 0,
}

export type SellerSales = ReturnType<typeof sellerSales>[number]

/** Figures of each seller with sales in either window or a quota in this one. Not rounded. */
export function sellerSales(rows: SellerRows, window: Window) {
  const periods = periodsInWindow(rows.quotas, window)
  const keys = new Set([
    ...rows.sales.map((row) => row.employee_key),
    ...periods.map(({ seller }) => seller),
  ])
  return [...keys].map((key) => {
    const of = (period: string) =>
      rows.sales.find((row) => row.employee_key === key && row.period === period)
    const current = of('current') ?? nothing
    const { revenue, orders, resellers } = current
    const quota = attainment(
      periods.filter(({ seller }) => seller === key),
      dailyOf(rows.daily.filter((row) => row.employee_key === key)),
      window,
    )
    return {
      key,
      revenue,
      orders,
      resellers,
      marginRatio: ratio(revenue - current.total_cost, revenue),
      averageDiscount: ratio(current.discount_amount, current.extended_amount),
      growth: change(revenue, of('previous')?.revenue ?? null),
      quota: quota.quota,
      quotaSales: quota.sales,
      attainment: quota.attainment,
    }
  })
}

/** The team's quota periods that begin in the window, in order; sellers with different days are separate. */
export function teamQuotaPeriods(rows: SellerRows, window: Window) {
  const periods = periodsInWindow(rows.quotas, window)
  const alike = Map.groupBy(periods, ({ from, to }) => `${from} ${to}`)
  return Array.from(alike, ([days, own]) => {
    const [from = '', to = ''] = days.split(' ')
    const sellers = new Set(own.map(({ seller }) => seller))
    const sales = rows.daily
      .filter((row) => sellers.has(row.employee_key) && isWithin(row.date, { from, to }))
      .reduce((sum, { revenue }) => sum + revenue, 0)
    const quota = own.reduce((sum, period) => sum + period.quota, 0)
    return { from, to, quota, sales, attainment: ratio(sales, quota) }
  }).toSorted((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1))
}

function periodsInWindow(quotas: SellerRows['quotas'], window: Window): QuotaPeriod[] {
  const dated = quotas.map(
    (row): Quota => ({
      seller: row.employee_key,
      date: dateOfKey(row.date_key),
      amount: row.quota,
    }),
  )
  return quotaPeriods(dated).filter(({ from }) => isWithin(from, window))
}

const dailyOf = (rows: SellerRows['daily']) =>
  rows.map(({ date, revenue }) => ({ date, amount: revenue }))
