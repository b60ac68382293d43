import type { Paper } from '@otel-bi/contract/reports'
import type { ReportAnswers } from './answers.ts'
import type { Collected } from './collect.ts'
import type { Finding } from './findings/finding.ts'
import { rowsOf } from './pages/brief-table.ts'
import type { ReportFacts } from './report-facts.ts'
import type { Presenter } from './words/presenter.ts'

/** Everything that a report is written from. */
export type ReportContent = {
  readonly facts: ReportFacts
  readonly sections: readonly Collected[]
  readonly answers: ReportAnswers
  readonly findings: readonly Finding[]
  readonly show: Presenter
  readonly paper: Paper
}

export const rowCountOf = (section: Collected): number | null =>
  section.status === 'ok' && section.source.view ? rowsOf(section).length : null
