import { createHash, randomUUID } from 'node:crypto'
import { Problem } from '@otel-bi/contract/problem'
import type { PdfRenderer } from '@otel-bi/documents/pdf/renderer'
import { xlsxBytes } from '@otel-bi/documents/xlsx'
import type { Identity } from '@otel-bi/runtime/auth/identity'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { currentTraceId } from '@otel-bi/runtime/telemetry/server-span'
import {
  advanceReport,
  claimReport,
  findReport,
  finishReport,
  type StoredReport,
} from '@otel-bi/store/reports'
import type { Store } from '@otel-bi/store/store'
import { inSpan } from '@otel-bi/telemetry/span'
import { type CollectDeps, type Collected, collect, type ReportParameters } from './collect.ts'
import { type ReportFacts, reportPdf, reportSheets, rowCountOf } from './report-documents.ts'
import { reportSources } from './report-sources.ts'
import { writeFiles } from './report-storage.ts'

export type ReportDeps = CollectDeps & {
  readonly store: Store
  readonly renderPdf: PdfRenderer
  readonly reportDirectory: string
  readonly now: () => Date
}

export type ReportRequest = {
  readonly parameters: ReportParameters
  /** Whether a missing section makes it fail. */
  readonly strict: boolean
}

const filesStep = 1
const pollMs = 200
const patienceMs = 110_000

/**
 * Makes a report, or waits for the one that is being made with the same parameters, by whichever
 * process. @throws RequestProblem when it could not be made.
 */
export async function generateReport(
  request: ReportRequest,
  identity: Identity,
  deps: ReportDeps,
): Promise<StoredReport> {
  const parameters = { ...request.parameters, strict: request.strict }
  const { mine, report } = await claimReport(deps.store, {
    reportId: randomUUID(),
    key: createHash('sha256')
      .update(JSON.stringify(Object.entries(parameters).sort()))
      .digest('hex'),
    parameters,
    requestedBy: identity.subject,
    stepsTotal: reportSources.length + filesStep,
    startedAt: deps.now(),
    traceId: currentTraceId(),
  })
  if (mine) await make(report, request, identity, deps)
  return ended(report, deps.store)
}

async function make(
  report: StoredReport,
  request: ReportRequest,
  identity: Identity,
  deps: ReportDeps,
): Promise<void> {
  const { reportId } = report
  const step = () => advanceReport(deps.store, reportId)
  let sections: Collected[] = []
  const end = (state: 'completed' | 'partial' | 'failed', outcome: Partial<StoredReport>) =>
    finishReport(deps.store, reportId, {
      state,
      files: outcome.files ?? [],
      sections: sections.map(summaryOf),
      problem: outcome.problem ?? null,
      finishedAt: deps.now(),
    })
  try {
    sections = await Promise.all(
      reportSources.map(async (source) => {
        const section = await inSpan(
          'report.section',
          { name: `report ${source.id}`, attributes: { 'bi.report.section': source.id } },
          () => collect(source, request.parameters, identity, deps),
        )
        await step()
        return section
      }),
    )
    const missing = sections.flatMap((section) => (section.status === 'ok' ? [] : [section]))
    if (request.strict && missing.length > 0)
      throw new RequestProblem('report_incomplete', { detail: missing[0]?.detail ?? '' })
    const files = await writePair(report, sections, deps)
    await step()
    await end(missing.length === 0 ? 'completed' : 'partial', { files })
  } catch (error) {
    await end('failed', { problem: problemOf(error) })
    throw error
  }
}

async function writePair(report: StoredReport, sections: Collected[], deps: ReportDeps) {
  const { reportId: id, startedAt: createdAt, requestedBy, parameters, traceId } = report
  const facts: ReportFacts = { id, createdAt, requestedBy, parameters, traceId }
  const stamp = createdAt.toISOString().replaceAll(/[:-]|\.\d+/g, '')
  const name = `otel-bi-report_${stamp}_${id.slice(0, 8)}`
  const pdf = async function* () {
    yield await deps.renderPdf(reportPdf(facts, sections))
  }
  const [xlsx, portable] = await writeFiles(deps.reportDirectory, [
    { name: `${name}.xlsx`, content: xlsxBytes(reportSheets(facts, sections), createdAt) },
    { name: `${name}.pdf`, content: pdf() },
  ])
  if (!xlsx || !portable) throw new TypeError('two files were to be written')
  return [
    { format: 'xlsx', ...xlsx },
    { format: 'pdf', ...portable },
  ] as const
}

const summaryOf = (section: Collected) => ({
  id: section.source.id,
  title: section.source.title,
  status: section.status,
  rowCount: rowCountOf(section),
  detail: section.status === 'ok' ? null : section.detail,
})

const problemOf = (error: unknown) =>
  error instanceof RequestProblem
    ? { code: error.code, detail: error.message }
    : { code: 'internal_error' as const, detail: 'It could not be made.' }

const ProblemCode = Problem.shape.code.catch('internal_error')

/** Waits until a report has ended; one that takes too long is answered as it is. */
async function ended({ reportId }: StoredReport, store: Store): Promise<StoredReport> {
  for (let waited = 0; ; waited += pollMs) {
    const report = await findReport(store, reportId)
    if (!report) throw new TypeError(`report ${reportId} is not in the store`)
    if (report.problem) {
      const { code, detail } = report.problem
      throw new RequestProblem(ProblemCode.parse(code), { detail })
    }
    if (report.state !== 'running' || waited >= patienceMs) return report
    await Bun.sleep(pollMs)
  }
}
