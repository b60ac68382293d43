import { awSalesKpisRoute } from '@otel-bi/contract/aw/sales-kpis'
import { viewOf } from '@otel-bi/contract/exports'
import type { Texts } from '@otel-bi/contract/language'
import { type ReportPage, reportPages } from '@otel-bi/contract/reports'
import { awRoutes, wwiRoutes } from '@otel-bi/contract/services'
import { type BusinessView, titlesOf } from '@otel-bi/contract/view'
import { wwiSalesKpisRoute } from '@otel-bi/contract/wwi/sales-kpis'

/** One call whose response a report shows. */
export type ReportSource = {
  readonly id: string
  readonly title: string
  readonly titles: Texts
  readonly domain: 'aw' | 'wwi'
  readonly path: string
  /** Names of its parameters. */
  readonly takes: readonly string[]
  /** Absent for the key figures. */
  readonly view?: BusinessView
}

const kpis: readonly ReportSource[] = [
  { route: awSalesKpisRoute, title: 'AdventureWorks', domain: 'aw' } as const,
  { route: wwiSalesKpisRoute, title: 'WideWorldImporters', domain: 'wwi' } as const,
].map(({ route, title, domain }) => ({
  id: `${domain}-sales-kpis`,
  title: `Key figures: ${title}`,
  titles: { en: `Key figures: ${title}`, hr: `Ključne brojke: ${title}` },
  domain,
  path: route.path,
  takes: Object.keys(route.request.query.shape),
}))

/** The key figures of both services and every view of the catalogue, in its order. */
const reportSources: readonly ReportSource[] = [
  ...kpis,
  ...[...awRoutes, ...wwiRoutes].flatMap((route): ReportSource[] => {
    const view = viewOf(route)
    if (!view) return []
    const takes = Object.keys(route.request.query.shape)
    const { id, title, domain } = view
    return [{ id, title, titles: titlesOf(view), domain, path: route.path, takes, view }]
  }),
]

const isOnPage: Readonly<Record<ReportPage, (source: ReportSource) => boolean>> = {
  overview: ({ view }) => view === undefined,
  adventureworks: ({ domain }) => domain === 'aw',
  wideworldimporters: ({ domain }) => domain === 'wwi',
}

/** What a report of a page is made from; of no page, all. */
export const sourcesOf = (page: string | undefined): readonly ReportSource[] => {
  const known = reportPages.find((name) => name === page)
  return known ? reportSources.filter(isOnPage[known]) : reportSources
}
