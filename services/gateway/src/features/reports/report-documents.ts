import { columnsOf } from '@otel-bi/contract/view'
import { type About, type Fact, textColumn } from '@otel-bi/documents/about'
import type { PdfDocument, PdfSection } from '@otel-bi/documents/pdf/document'
import { viewSection } from '@otel-bi/documents/pdf/view-section'
import type { Row, Table } from '@otel-bi/documents/table'
import type { Collected } from './collect.ts'
import { keyFiguresSheet, keyFiguresTable } from './key-figures.ts'

export type ReportFacts = {
  readonly id: string
  readonly createdAt: Date
  readonly requestedBy: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly traceId: string | null
}

const title = 'OTel BI report'
/** Rows of a view in the PDF, which is for reading; the workbook has them all. */
const pdfRows = 100

const sectionRows = ({ data }: { readonly data: unknown }): Row[] =>
  Array.isArray(data) ? data : []

export const rowCountOf = (section: Collected): number | null =>
  section.status === 'ok' && section.source.view ? sectionRows(section).length : null

/** Contents, a sheet per section, and the About sheet. */
export function reportSheets(facts: ReportFacts, sections: readonly Collected[]): Table[] {
  const contents: Table = {
    title: 'Contents',
    columns: [
      textColumn('title', 'Section'),
      textColumn('status', 'Status'),
      { ...textColumn('rows', 'Rows'), kind: 'integer' },
      { ...textColumn('as_of', 'As of'), kind: 'date' },
      textColumn('note', 'Note'),
    ],
    rows: sections.map((section) => ({
      title: section.source.title,
      status: section.status,
      rows: rowCountOf(section),
      as_of: section.status === 'ok' ? section.meta.as_of : null,
      note: section.status === 'ok' ? section.meta.note : section.detail,
    })),
  }
  const about: Table = {
    title: 'About',
    columns: [textColumn('label', 'About'), textColumn('value', 'Value')],
    rows: coverFacts(facts, sections).map(([label, value]) => ({ label, value })),
  }
  return [contents, ...sections.map(sheetOf), about]
}

function sheetOf(section: Collected): Table {
  const { title: name, view } = section.source
  if (section.status === 'unavailable')
    return {
      title: name,
      columns: [textColumn('detail', 'Not available')],
      rows: [{ detail: section.detail }],
    }
  if (!view) return keyFiguresSheet(name, section.data)
  return { title: name, columns: columnsOf(view), rows: sectionRows(section) }
}

/** Cover, contents, a page of key figures, and a section per view. */
export function reportPdf(facts: ReportFacts, sections: readonly Collected[]): PdfDocument {
  const figures = sections.filter((section) => !section.source.view)
  const down = figures.flatMap((section) => (section.status === 'ok' ? [] : [section.detail]))
  const keyFigures: PdfSection = {
    title: 'Key figures',
    description: 'The requested window, and the window of the same length before it.',
    notice: down.length === 0 ? null : `Not available: ${down.join(' ')}`,
    chart: null,
    tables: figures.flatMap((section) =>
      section.status === 'ok' ? [keyFiguresTable(section.source.title, section.data)] : [],
    ),
    facts: [],
  }
  return {
    title,
    subject: 'Every view of both services.',
    language: 'en',
    createdAt: facts.createdAt.toISOString(),
    cover: coverFacts(facts, sections),
    sections: [keyFigures, ...sections.flatMap((section) => pdfSectionOf(section, facts))],
  }
}

function pdfSectionOf(section: Collected, { traceId }: ReportFacts): PdfSection[] {
  const { view } = section.source
  if (!view) return []
  const { title: name, description } = view
  if (section.status === 'unavailable') {
    const notice = `Not available: ${section.detail}`
    return [{ title: name, description, notice, chart: null, tables: [], facts: [] }]
  }
  const rows = sectionRows(section)
  const about: About = {
    title: name,
    description,
    meta: { ...section.meta, row_count: rows.length },
    columns: columnsOf(view),
    rowsWritten: Math.min(rows.length, pdfRows),
    traceId,
  }
  return [viewSection(view, rows, about)]
}

function coverFacts(facts: ReportFacts, sections: readonly Collected[]): Fact[] {
  const unavailable = sections.filter((section) => section.status === 'unavailable')
  return [
    ['Report', facts.id],
    ['Generated at', facts.createdAt.toISOString()],
    ['Requested by', facts.requestedBy],
    ...Object.entries(facts.parameters).map(
      ([name, value]): Fact => [`Parameter ${name.replaceAll('_', ' ')}`, String(value)],
    ),
    ['Not available', unavailable.map(({ source }) => source.title).join(', ') || 'nothing'],
    ['Trace id', facts.traceId ?? 'none'],
  ]
}
