import type { View } from '@otel-bi/contract/view'
import { type About, aboutFacts } from '../about.ts'
import { chartOf } from '../chart.ts'
import { labels } from '../labels.ts'
import { defaultPresentation } from '../presentation.ts'
import type { Row } from '../table.ts'
import type { PdfBlock, PdfSection } from './document.ts'
import { viewTable } from './view-table.ts'

/** A view as a section: a chart of all rows, the rows up to the limit, and its About block. */
export function viewSection(view: View, rows: readonly Row[], about: About): PdfSection {
  const { columns, meta, rowsWritten, presentation = defaultPresentation } = about
  const words = labels[presentation.language]
  const total = typeof meta.row_count === 'number' ? meta.row_count : rows.length
  const isSeries = view.chart?.kind === 'line' || view.chart?.kind === 'band'
  const cut = isSeries ? words.newestRows : words.truncatedRows
  const chart = chartOf(view, columns, rows)
  const blocks: PdfBlock[] = [
    ...(rowsWritten < total ? [{ kind: 'warning', text: cut(rowsWritten, total) } as const] : []),
    ...(chart ? [{ kind: 'chart', chart } as const] : []),
    { kind: 'table', table: viewTable(view, columns, rows, presentation) },
    { kind: 'heading', text: words.about },
    { kind: 'facts', facts: aboutFacts(about).slice(2) },
  ]
  return { id: view.id, title: about.title, description: about.description, blocks }
}
