import type { BusinessView } from '@otel-bi/contract/view'
import type { PdfBlock } from '@otel-bi/documents/pdf/document'
import type { ReportAnswers } from '../answers.ts'
import { reportColumns } from '../currencies.ts'
import type { Presenter } from '../words/presenter.ts'
import { reportWords } from '../words/words.ts'

/** Months in a table at most: two years. A longer history is drawn whole and tabled from its end. */
const mostMonths = 24

/** The months as upright bars and as a table with the total of the key figures. */
export function historyBlocks(
  answers: ReportAnswers,
  view: BusinessView,
  show: Presenter,
): PdfBlock[] {
  const words = reportWords[show.language]
  const months = answers['aw-months']?.data ?? []
  const titles = reportColumns(view, answers, show).map(({ title }) => title)
  const current = answers['aw-sales-kpis']?.data.current
  if (months.length === 0) return [{ kind: 'note', text: words.daysInWorkbook }]
  const bars = months.map(({ date, revenue }) => ({ label: show.month(date), value: revenue }))
  return [
    { kind: 'chart', chart: { kind: 'columns', title: words.months('AdventureWorks'), bars } },
    {
      kind: 'table',
      table: {
        heads: [words.month, ...titles.slice(1)],
        numeric: [false, true, true, true, true],
        rows: months
          .slice(-mostMonths)
          .map(({ date, revenue, orders, units, gross_margin }) => [
            show.month(date),
            show.money(revenue),
            show.count(orders),
            show.count(units),
            show.money(gross_margin),
          ]),
        ...(current && {
          foot: [
            words.total,
            show.money(current.revenue),
            show.count(current.orders),
            show.count(current.units),
            show.money(current.gross_margin),
          ],
        }),
      },
    },
    { kind: 'note', text: words.daysInWorkbook },
  ]
}
