import { type BusinessView, descriptionsOf, titlesOf } from '@otel-bi/contract/view'
import { chartOf } from '@otel-bi/documents/chart'
import type { PdfBlock, PdfSection } from '@otel-bi/documents/pdf/document'
import type { Row } from '@otel-bi/documents/table'
import type { ReportAnswers } from '../answers.ts'
import type { Collected } from '../collect.ts'
import { reportColumns } from '../currencies.ts'
import { awForecast, wwiForecast } from '../findings/facts.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'
import { briefTable, mostRows, rowsOf } from './brief-table.ts'
import { eventBlocks } from './events.ts'
import { forecastBlocks } from './forecast.ts'
import { historyBlocks } from './history.ts'
import { paretoBlocks } from './pareto.ts'

/** The section of a view, or nothing for an answer without one. */
export function viewSections(
  section: Collected,
  answers: ReportAnswers,
  show: Presenter,
): PdfSection[] {
  const { view } = section.source
  if (!view) return []
  const words = reportWords[show.language]
  const head = {
    id: view.id,
    title: titlesOf(view)[show.language],
    description: words.sections[view.id] ?? descriptionsOf(view)[show.language],
  }
  if (section.status === 'unavailable')
    return [
      {
        ...head,
        blocks: [{ kind: 'warning', text: words.unavailable(show.detail(section.detail)) }],
      },
    ]
  return [{ ...head, blocks: blocksOf(view, rowsOf(section), answers, show) }]
}

function blocksOf(
  view: BusinessView,
  rows: readonly Row[],
  answers: ReportAnswers,
  show: Presenter,
): PdfBlock[] {
  const words = reportWords[show.language]
  if (rows.length === 0) return [{ kind: 'text', text: words.noRows }]
  if (view.id === 'sales-history') return historyBlocks(answers, view, show)
  if (view.id === 'sales-forecast')
    return forecastBlocks(awForecast(answers), view, rows, answers, show)
  if (view.id === 'revenue-forecast')
    return forecastBlocks(wwiForecast(answers), view, rows, answers, show)
  if (view.id === 'business-events') return eventBlocks(answers, view, show)
  const columns = reportColumns(view, answers, show)
  const pareto = view.id === 'product-demand' ? paretoBlocks(answers, show) : []
  const chart = pareto.length > 0 ? null : chartOf(view, columns, rows)
  const summary = view.id === 'stock-recommendations' ? stockSummary(answers, show) : []
  return [
    ...summary,
    ...(chart ? [{ kind: 'chart', chart } as const] : []),
    ...pareto,
    { kind: 'table', table: briefTable(view, rows.slice(0, mostRows), answers, show) },
    ...(rows.length > mostRows
      ? [{ kind: 'note', text: words.inWorkbook(mostRows, rows.length) } as const]
      : []),
  ]
}

function stockSummary(answers: ReportAnswers, show: Presenter): PdfBlock[] {
  const meta = answers['stock-recommendations']?.meta
  if (!meta) return []
  const { summary, currencies } = meta
  const { items, recommended, cost_to_order, at_risk } = summary
  const text = reportWords[show.language].stockSummary(
    show.count(items),
    show.count(recommended),
    show.amount(cost_to_order, currencies),
    show.count(at_risk),
  )
  return [{ kind: 'text', text }]
}
