import type { PdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { workbookBytes } from '@otel-bi/documents/workbook/bytes'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { LeaseLost } from '@otel-bi/store/errors'
import { advanceReport, finishReport, type StoredReport } from '@otel-bi/store/reports'
import type { Store } from '@otel-bi/store/store'
import { sectionAnswers } from './answers.ts'
import { tracedCollect } from './collect.telemetry.ts'
import type { CollectDeps, Collected, ReportParameters } from './collect.ts'
import { factsOf } from './findings/facts.ts'
import { findingsOf } from './findings/findings.ts'
import { recordedFigures } from './key-figures.ts'
import { type ReportContent, rowCountOf } from './report-content.ts'
import { designOf, type ReportDefaults } from './report-defaults.ts'
import { reportPdf } from './report-pdf.ts'
import { sourcesOf } from './report-sources.ts'
import { removeFiles, writeFiles } from './report-storage.ts'
import { reportWorkbook } from './report-workbook.ts'
import { collectSupplements } from './supplements.ts'
import { tellMade } from './tell-made.ts'
import { textOf } from './words/findings.ts'
import { presenterIn } from './words/presenter.ts'

export type MakeDeps = CollectDeps & {
  readonly store: Store
  readonly renderPdf: PdfRenderer
  readonly reportDirectory: string
  readonly now: () => Date
  readonly reportDefaults?: ReportDefaults
}

export type ReportRequest = {
  readonly parameters: ReportParameters
  /** Whether the report fails when a section is missing. */
  readonly strict: boolean
}

const filesStep = 1

/** One step per section and one for the files. */
export const stepsOf = ({ page }: ReportParameters) => sourcesOf(page).length + filesStep

/**
 * Collects the sections, writes both files and records how it ended.
 * @throws RequestProblem when it failed, LeaseLost when another process has taken the report over.
 */
export async function makeReport(
  report: StoredReport,
  request: ReportRequest,
  identity: Identity,
  deps: MakeDeps,
): Promise<void> {
  const { reportId } = report
  const step = () => advanceReport(deps.store, reportId)
  let sections: Collected[] = []
  let files: StoredReport['files'] = []
  const end = (state: 'completed' | 'partial' | 'failed', outcome: Partial<StoredReport>) => {
    const ended = {
      state,
      files: outcome.files ?? [],
      sections: sections.map(summaryOf),
      findings: outcome.findings ?? [],
      figures: outcome.figures ?? [],
      problem: outcome.problem ?? null,
      finishedAt: deps.now(),
    }
    const tell = state === 'failed' ? undefined : tellMade({ ...ended, reportId, state })
    return finishReport(deps.store, reportId, ended, tell)
  }
  try {
    sections = await Promise.all(
      sourcesOf(request.parameters.page).map(async (source) => {
        const section = await tracedCollect(source, request.parameters, identity, deps)
        await step()
        return section
      }),
    )
    const missing = sections.flatMap((section) => (section.status === 'ok' ? [] : [section]))
    if (request.strict && missing.length > 0)
      throw new RequestProblem('report_incomplete', { detail: missing[0]?.detail ?? '' })
    const content = await contentOf(report, sections, { request, identity, deps })
    files = await writePair(report, content, deps)
    await step()
    await end(missing.length === 0 ? 'completed' : 'partial', { files, ...saidIn(content) })
  } catch (error) {
    if (error instanceof LeaseLost) {
      await removeFiles(
        deps.reportDirectory,
        files.map(({ name }) => name),
      )
      throw error
    }
    await end('failed', { problem: problemOf(error) })
    throw error
  }
}

type Making = {
  readonly request: ReportRequest
  readonly identity: Identity
  readonly deps: MakeDeps
}

async function contentOf(
  { reportId: id, startedAt: createdAt, requestedBy, parameters, traceId }: StoredReport,
  sections: Collected[],
  { request, identity, deps }: Making,
): Promise<ReportContent> {
  const answered = sectionAnswers(sections)
  const supplements = await collectSupplements(answered, request.parameters, identity, deps)
  const answers = { ...answered, ...supplements }
  const { language, paper } = designOf(parameters, deps.reportDefaults)
  return {
    facts: { id, createdAt, requestedBy, parameters, traceId },
    sections,
    answers,
    findings: findingsOf(factsOf(answers, sections)),
    show: presenterIn(language),
    paper,
  }
}

async function writePair(report: StoredReport, content: ReportContent, deps: MakeDeps) {
  const { reportId: id, startedAt: createdAt } = report
  const stamp = createdAt.toISOString().replaceAll(/[:-]|\.\d+/g, '')
  const name = `otel-bi-report_${stamp}_${id.slice(0, 8)}`
  const xlsx = async function* () {
    yield await workbookBytes(reportWorkbook(content))
  }
  const pdf = async function* () {
    yield await deps.renderPdf(reportPdf(content))
  }
  const [xlsxFile, pdfFile] = await writeFiles(deps.reportDirectory, [
    { name: `${name}.xlsx`, content: xlsx() },
    { name: `${name}.pdf`, content: pdf() },
  ])
  if (!xlsxFile || !pdfFile) throw new TypeError('two files were to be written')
  return [
    { format: 'xlsx', ...xlsxFile },
    { format: 'pdf', ...pdfFile },
  ] as const
}

const summaryOf = (section: Collected) => ({
  id: section.source.id,
  title: section.source.title,
  status: section.status,
  rowCount: rowCountOf(section),
  detail: section.status === 'ok' ? null : section.detail,
})

/** What reports are compared by. */
const saidIn = ({ answers, findings, show }: ReportContent) => ({
  findings: findings.map((finding) => {
    const { title, text } = textOf(finding, show)
    return { title, text }
  }),
  figures: recordedFigures(answers),
})

const problemOf = (error: unknown) =>
  error instanceof RequestProblem
    ? { code: error.code, detail: error.message }
    : { code: 'internal_error' as const, detail: 'It could not be made.' }
