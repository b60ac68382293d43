import type { View } from '@otel-bi/contract/view'
import { type About, aboutFacts } from '../about.ts'
import { chartOf } from '../chart.ts'
import { formatted, isNumeric } from '../display.ts'
import { labels } from '../labels.ts'
import { defaultPresentation } from '../presentation.ts'
import type { Row } from '../table.ts'
import type { PdfSection } from './document.ts'

/** A view as a section: a chart of all rows, the rows up to the limit, and its About block. */
export function viewSection(view: View, rows: readonly Row[], about: About): PdfSection {
  const { columns, meta, rowsWritten, presentation = defaultPresentation } = about
  const total = typeof meta.row_count === 'number' ? meta.row_count : rows.length
  return {
    title: about.title,
    description: about.description,
    notice:
      rowsWritten < total ? labels[presentation.language].truncatedRows(rowsWritten, total) : null,
    chart: chartOf(view, columns, rows),
    tables: [
      {
        heads: columns.map((column) => column.title),
        numeric: columns.map((column) => isNumeric(column.kind)),
        rows: rows
          .slice(0, rowsWritten)
          .map((row) => columns.map(({ key, kind }) => formatted(row[key], kind, presentation))),
      },
    ],
    facts: aboutFacts(about).slice(2),
  }
}
