import { roundMoney } from '@otel-bi/analytics/money'
import { addDays } from '@otel-bi/analytics/window'
import type { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import { shiftMonths } from '@otel-bi/metrics/calendar'
import type { ReportAnswers } from '../answers.ts'
import type { Collected } from '../collect.ts'
import { currenciesIn } from '../currencies.ts'
import type { BusinessFacts, FindingFacts, ForecastFacts, Part, StockFacts } from './finding.ts'

/** What the rules judge, out of the answers; names, numbers and dates stay as they were answered. */
export const factsOf = (answers: ReportAnswers, sections: readonly Collected[]): FindingFacts => ({
  businesses: [awFacts(answers), wwiFacts(answers)].flatMap((facts) => facts ?? []),
  stock: stockFacts(answers['stock-recommendations']),
  forecast: forecastFacts(awForecast(answers)),
  missing: missingOf(sections),
  failedChecks: [
    { business: 'AdventureWorks', quality: answers['aw-quality'] },
    { business: 'WideWorldImporters', quality: answers['wwi-quality'] },
  ].flatMap(({ business, quality }) =>
    (quality?.checks ?? [])
      .filter(({ status }) => status === 'fail')
      .map(({ asserts }) => ({ business, asserts })),
  ),
  events: eventsOf(answers['business-events']),
})

function awFacts(answers: ReportAnswers): BusinessFacts | undefined {
  const data = answers['aw-sales-kpis']?.data
  if (!data) return undefined
  const { current, previous, change, by_channel, by_category } = data
  const margins = [
    ...by_channel.map(({ channel, ...part }) => ({ label: channel, ...part })),
    ...by_category.map(({ category, ...part }) => ({ label: category, ...part })),
  ]
  return {
    name: 'AdventureWorks',
    currencies: currenciesIn(answers, 'aw'),
    revenue: {
      value: current.revenue,
      previous: previous?.revenue ?? null,
      change: change.revenue ?? null,
    },
    territories: partsOf(answers['aw-territories'], 'territory'),
    margins: margins.map(({ label, gross_margin, revenue, gross_margin_ratio }) => ({
      ...{ label, margin: gross_margin, revenue, ratio: gross_margin_ratio },
    })),
  }
}

function wwiFacts(answers: ReportAnswers): BusinessFacts | undefined {
  const data = answers['wwi-sales-kpis']?.data
  if (!data) return undefined
  const { current, previous, change, by_buying_group } = data
  return {
    name: 'WideWorldImporters',
    currencies: currenciesIn(answers, 'wwi'),
    revenue: {
      value: current.revenue_excluding_tax,
      previous: previous?.revenue_excluding_tax ?? null,
      change: change.revenue_excluding_tax ?? null,
    },
    territories: partsOf(answers['wwi-territories'], 'sales_territory'),
    margins: by_buying_group.map((group) => ({
      label: group.buying_group,
      margin: group.profit,
      revenue: group.revenue_excluding_tax,
      ratio: group.profit_margin,
    })),
  }
}

/** The members of a dimension with their revenue. */
export const partsOf = (answer: MetricAnswer | undefined, dimension: string): Part[] =>
  (answer?.data ?? []).flatMap(({ members, values, comparison, share }) => {
    const label = members[dimension]?.label
    const value = values.revenue
    if (label === undefined || value === undefined || value === null) return []
    const previous = comparison?.revenue ?? null
    return [{ label, value, previous, share: share.revenue ?? null }]
  })

function stockFacts(answer: ReportAnswers['stock-recommendations']): StockFacts | undefined {
  if (!answer) return undefined
  const { summary, currencies } = answer.meta
  return {
    currencies,
    recommended: summary.recommended,
    cost: summary.cost_to_order,
    atRisk: summary.at_risk,
    items: answer.data.map((item) => ({
      name: item.stock_item,
      order: item.recommended,
      atRisk: item.at_risk,
      units: item.recommended_units,
      cover: item.days_of_cover,
      leadTime: item.lead_time_days,
    })),
  }
}

/** A forecast and the days that it is compared with, as the report draws them. */
export type DrawnForecast = {
  /** ISO 4217 codes of what its amounts are in. */
  readonly currencies: readonly string[]
  readonly days: readonly { readonly date: string; readonly forecast: number }[]
  /** Revenue of the same days a year earlier, in their order; empty where the data do not have them all. */
  readonly before: readonly number[]
}

export const awForecast = (answers: ReportAnswers): DrawnForecast => ({
  currencies: answers['sales-forecast']?.meta.currencies ?? [],
  days: answers['sales-forecast']?.data ?? [],
  before: answers['forecast-year-before']?.data.map(({ revenue }) => revenue) ?? [],
})

/** Days without an invoice have no row, and sold 0. */
export function wwiForecast(answers: ReportAnswers): DrawnForecast {
  const days = answers['revenue-forecast']?.data ?? []
  const earlier = answers['revenue-year-before']
  const sold = new Map(
    (earlier?.data ?? []).map(({ period, values }) => [period?.from, values.revenue ?? 0]),
  )
  const [first] = days
  const from = first && shiftMonths(first.date, -12)
  return {
    currencies: answers['revenue-forecast']?.meta.currencies ?? [],
    days,
    before:
      from && earlier?.meta.complete ? days.map((_, i) => sold.get(addDays(from, i)) ?? 0) : [],
  }
}

/** The total of a forecast and of the days a year earlier; undefined without a day. */
export function forecastFacts({
  currencies,
  days,
  before,
}: DrawnForecast): ForecastFacts | undefined {
  if (days.length === 0) return undefined
  const sum = (amounts: readonly number[]) =>
    roundMoney(amounts.reduce((all, amount) => all + amount, 0))
  return {
    currencies,
    days: days.length,
    total: sum(days.map(({ forecast }) => forecast)),
    yearBefore: before.length === days.length ? sum(before) : null,
  }
}

function missingOf(sections: readonly Collected[]): FindingFacts['missing'] {
  const details = sections.flatMap((section) => (section.status === 'ok' ? [] : [section.detail]))
  const groups = Map.groupBy(details, (detail) => detail)
  return [...groups].map(([detail, all]) => ({ detail, sections: all.length }))
}

/** Reported by the stock rule, or too common to be news. */
const elsewhere = ['stockout_risk', 'below_reorder_level', 'overstock', 'dead_stock']

function eventsOf(answer: ReportAnswers['business-events']): FindingFacts['events'] {
  const open = (answer?.data ?? []).filter(
    ({ kind, resolved_at }) => resolved_at === null && !elsewhere.includes(kind),
  )
  const groups = Map.groupBy(open, ({ kind }) => kind)
  return [...groups]
    .map(([kind, all]) => ({ kind, count: all.length }))
    .toSorted((one, other) => other.count - one.count || one.kind.localeCompare(other.kind))
}
