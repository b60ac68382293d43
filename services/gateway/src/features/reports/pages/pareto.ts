import type { ParetoBar } from '@otel-bi/documents/chart'
import type { PdfBlock } from '@otel-bi/documents/pdf/document'
import type { ReportAnswers } from '../answers.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'

/** All products by revenue in their ABC classes, and how many products make how much of the revenue. */
export function paretoBlocks(answers: ReportAnswers, show: Presenter): PdfBlock[] {
  const products = answers['all-products']?.data ?? []
  if (products.length === 0) return []
  const words = reportWords[show.language]
  let cumulative = 0
  const bars = products.map(({ name, revenue, share, abc_class }): ParetoBar => {
    cumulative += share ?? 0
    return { label: name, value: revenue, cumulative, group: abc_class }
  })
  const classes = Map.groupBy(products, ({ abc_class }) => abc_class)
  const shareOf = (all: typeof products) => all.reduce((sum, { share }) => sum + (share ?? 0), 0)
  return [
    {
      kind: 'chart',
      chart: { kind: 'pareto', title: words.paretoTitle, legend: words.paretoLegend, bars },
    },
    {
      kind: 'note',
      text: [...classes]
        .map(
          ([group, all]) =>
            `${group}: ${words.products.toLowerCase()} ${show.count(all.length)}, ${words.share.toLowerCase()} ${show.ratio(shareOf(all))}`,
        )
        .join(' · '),
    },
  ]
}
