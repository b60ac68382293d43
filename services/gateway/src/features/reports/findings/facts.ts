import { roundMoney } from '@otel-bi/analytics/money'
import type { MetricAnswer } from '@otel-bi/contract/metrics/answer'
import type { ReportAnswers } from '../answers.ts'
import type { Collected } from '../collect.ts'
import type { BusinessFacts, FindingFacts, ForecastFacts, Part, StockFacts } from './finding.ts'

/** What the rules judge, out of the answers; names, numbers and dates stay as they were answered. */
export const factsOf = (answers: ReportAnswers, sections: readonly Collected[]): FindingFacts => ({
  businesses: [awFacts(answers), wwiFacts(answers)].flatMap((facts) => facts ?? []),
  stock: stockFacts(answers['stock-recommendations']),
  forecast: forecastFacts(answers),
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
  const { summary } = answer.meta
  return {
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

function forecastFacts(answers: ReportAnswers): ForecastFacts | undefined {
  const days = answers['sales-forecast']?.data ?? []
  if (days.length === 0) return undefined
  const before = answers['forecast-year-before']?.data ?? []
  const sum = (amounts: readonly number[]) =>
    roundMoney(amounts.reduce((all, amount) => all + amount, 0))
  return {
    days: days.length,
    total: sum(days.map(({ forecast }) => forecast)),
    yearBefore: before.length === days.length ? sum(before.map(({ revenue }) => revenue)) : null,
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
