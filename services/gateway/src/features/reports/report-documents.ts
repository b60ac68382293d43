import type { Paper } from '@otel-bi/contract/reports'
import { columnsOf } from '@otel-bi/contract/view'
import { textColumn } from '@otel-bi/documents/about'
import type { PdfDocument } from '@otel-bi/documents/pdf/document'
import { titledIn } from '@otel-bi/documents/presentation'
import type { Table } from '@otel-bi/documents/table'
import type { ReportAnswers } from './answers.ts'
import type { Collected } from './collect.ts'
import { factsOf } from './findings/facts.ts'
import { findingsOf } from './findings/findings.ts'
import { businesses, keyFiguresOf, keyFiguresSheet } from './key-figures.ts'
import { factsTable, madeSection, methodSection } from './pages/appendix.ts'
import { rowsOf } from './pages/brief-table.ts'
import { frontPage } from './pages/front.ts'
import { keyFiguresSection } from './pages/key-figures.ts'
import { viewSections } from './pages/views.ts'
import type { ReportFacts } from './report-facts.ts'
import type { Presenter } from './words/presenter.ts'
import { reportWords } from './words/words.ts'

/** Everything that a report is written from. */
export type ReportContent = {
  readonly facts: ReportFacts
  readonly sections: readonly Collected[]
  readonly answers: ReportAnswers
  readonly show: Presenter
  readonly paper: Paper
}

export const rowCountOf = (section: Collected): number | null =>
  section.status === 'ok' && section.source.view ? rowsOf(section).length : null

/** The answer on the first page, a section per view, the method, and how it was made. */
export function reportPdf({ facts, sections, answers, show, paper }: ReportContent): PdfDocument {
  const { title, subject } = reportWords[show.language]
  const findings = findingsOf(factsOf(answers, sections))
  return {
    title,
    subject,
    language: show.language,
    paper,
    orientation: 'portrait',
    createdAt: facts.createdAt.toISOString(),
    front: frontPage(answers, findings, show),
    sections: [
      keyFiguresSection(answers, sections, show),
      ...sections.flatMap((section) => viewSections(section, answers, show)),
      methodSection(answers, show),
      madeSection(facts, sections, show),
    ],
  }
}

/** Contents, a sheet per section, and the About sheet. */
export function reportSheets({ facts, sections, answers, show }: ReportContent): Table[] {
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
    rows: factsTable(facts, sections, show).map(([label, value]) => ({ label, value })),
  }
  return [contents, ...sections.map((section) => sheetOf(section, answers, show)), about]
}

function sheetOf(section: Collected, answers: ReportAnswers, show: Presenter): Table {
  const { title, view, id } = section.source
  if (section.status === 'unavailable')
    return {
      title,
      columns: [textColumn('detail', 'Not available')],
      rows: [{ detail: section.detail }],
    }
  if (view)
    return { title, columns: titledIn(show.language, columnsOf(view)), rows: rowsOf(section) }
  const figures = businesses
    .filter(({ kpis }) => kpis === id)
    .flatMap((business) => keyFiguresOf(answers, business))
  return keyFiguresSheet(title, figures, reportWords[show.language])
}
