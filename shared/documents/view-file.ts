import { type ExportFormat, exportMaxRows } from '@otel-bi/contract/exports'
import { columnsOf, descriptionsOf, titlesOf, type View } from '@otel-bi/contract/view'
import { type About, aboutTable } from './about.ts'
import { wordedRows } from './choices.ts'
import { type CsvStyle, csvBytes } from './csv.ts'
import { columnsIn, currenciesOf } from './currencies.ts'
import type { PdfRenderer } from './pdf/renderer.ts'
import { viewSection } from './pdf/view-section.ts'
import { type Presentation, titledIn } from './presentation.ts'
import type { Row, Rows } from './table.ts'
import { xlsxBytes } from './xlsx.ts'

/** A view's response to be written to a file. */
export type ViewAnswer = {
  readonly view: View
  readonly rows: Rows
  readonly rowCount: number
  /** The view's meta. */
  readonly meta: Readonly<Record<string, unknown>>
  readonly traceId: string | null
  readonly createdAt: Date
  readonly presentation: Presentation
  readonly csv: Omit<CsvStyle, 'timeZone'>
}

/** Rows that a file of this format will hold. */
const rowsWritten = (format: ExportFormat, rowCount: number) =>
  Math.min(rowCount, exportMaxRows[format])

/** The bytes of a view as a file, produced as they are read. */
export function viewFile(
  format: ExportFormat,
  answer: ViewAnswer,
  renderPdf: PdfRenderer,
): AsyncGenerator<Uint8Array> {
  const { view, createdAt, presentation } = answer
  const forPrograms = format === 'csv' && answer.csv.header === 'keys'
  const rows = forPrograms ? answer.rows : wordedRows(view, presentation.language, answer.rows)
  const { language } = presentation
  const columns = columnsIn(
    currenciesOf(answer.meta),
    language,
    titledIn(language, columnsOf(view)),
  )
  const title = titlesOf(view)[language]
  const table = { title, columns, rows }
  const about: About = {
    title,
    description: descriptionsOf(view)[language],
    meta: answer.meta,
    columns,
    rowsWritten: rowsWritten(format, answer.rowCount),
    traceId: answer.traceId,
    presentation,
  }
  if (format === 'csv') return csvBytes(table, { ...answer.csv, timeZone: presentation.timeZone })
  if (format === 'xlsx') return xlsxBytes([table, aboutTable(about)], createdAt, presentation)
  return pdfBytes(answer, about, renderPdf)
}

async function* pdfBytes(
  { view, rows, createdAt, presentation }: ViewAnswer,
  about: About,
  render: PdfRenderer,
) {
  const isSeries = view.chart?.kind === 'line' || view.chart?.kind === 'band'
  const kept = await (isSeries ? lastOf : firstOf)(rows, about.rowsWritten)
  yield* chunksOf(
    await render({
      title: about.title,
      subject: about.description,
      language: presentation.language,
      createdAt: createdAt.toISOString(),
      sections: [viewSection(view, kept, about)],
    }),
  )
}

async function firstOf(rows: Rows, count: number): Promise<Row[]> {
  const kept: Row[] = []
  for await (const row of rows) if (kept.push(row) >= count) break
  return kept
}

/** Of a series the newest days, which end it. */
async function lastOf(rows: Rows, count: number): Promise<Row[]> {
  let kept: Row[] = []
  for await (const row of rows) if (kept.push(row) >= 2 * count) kept = kept.slice(-count)
  return kept.slice(-count)
}

const chunkBytes = 65_536

function* chunksOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += chunkBytes)
    yield bytes.subarray(start, start + chunkBytes)
}
