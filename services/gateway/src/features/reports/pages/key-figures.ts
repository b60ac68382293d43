import type { ChartData } from '@otel-bi/documents/chart'
import type { PdfBlock, PdfSection } from '@otel-bi/documents/pdf/document'
import type { ReportAnswers } from '../answers.ts'
import type { Collected } from '../collect.ts'
import { partsOf } from '../findings/facts.ts'
import { type Business, businesses, keyFiguresOf, keyFiguresTable } from '../key-figures.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'

/** Both businesses' figures with their comparisons, months and territories. */
export function keyFiguresSection(
  answers: ReportAnswers,
  sections: readonly Collected[],
  show: Presenter,
): PdfSection {
  const words = reportWords[show.language]
  const missing = sections.flatMap((section) =>
    section.status === 'ok' || section.source.view ? [] : [show.detail(section.detail)],
  )
  return {
    id: 'key-figures',
    title: words.keyFigures,
    description: words.keyFiguresAbout,
    blocks: [
      ...(missing.length > 0
        ? [{ kind: 'warning', text: words.unavailable(missing.join(' ')) } as const]
        : []),
      ...businesses.flatMap((business) => businessBlocks(answers, business, show)),
    ],
  }
}

function businessBlocks(answers: ReportAnswers, business: Business, show: Presenter): PdfBlock[] {
  const words = reportWords[show.language]
  const figures = keyFiguresOf(answers, business)
  if (figures.length === 0) return []
  const charts = [
    ...(business.domain === 'wwi' ? monthsChart(answers, business, show) : []),
    ...territoriesChart(answers, business, show),
  ]
  return [
    { kind: 'heading', text: business.name },
    { kind: 'table', table: keyFiguresTable(answers, figures, business, show) },
    { kind: 'note', text: words.comparedWith(...comparedDays(answers, business, show)) },
    ...charts.map((chart): PdfBlock => ({ kind: 'chart', chart })),
  ]
}

function comparedDays(
  answers: ReportAnswers,
  { kpis, yearBefore }: Business,
  show: Presenter,
): [string, string] {
  const days = (
    answer: { meta: { previous: { from: string | null; to: string | null } } } | undefined,
  ) => {
    const { from, to } = answer?.meta.previous ?? {}
    return from && to ? show.range(from, to) : reportWords[show.language].none
  }
  return [days(answers[kpis]), days(answers[yearBefore])]
}

function territoriesChart(
  answers: ReportAnswers,
  { domain, name }: Business,
  show: Presenter,
): ChartData[] {
  const parts =
    domain === 'aw'
      ? partsOf(answers['aw-territories'], 'territory')
      : partsOf(answers['wwi-territories'], 'sales_territory')
  if (parts.length === 0) return []
  const title = reportWords[show.language].territories(name)
  return [{ kind: 'bars', title, valueKind: 'money', bars: parts }]
}

/** AdventureWorks has a view of its history; the months of WideWorldImporters are drawn here. */
function monthsChart(answers: ReportAnswers, { name }: Business, show: Presenter): ChartData[] {
  const bars = (answers['wwi-months']?.data ?? []).flatMap(({ period, values }) =>
    period && typeof values.revenue === 'number'
      ? [{ label: show.month(period.from), value: values.revenue }]
      : [],
  )
  if (bars.length === 0) return []
  return [{ kind: 'columns', title: reportWords[show.language].months(name), bars }]
}
