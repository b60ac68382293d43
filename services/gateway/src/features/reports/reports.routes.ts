import { join } from 'node:path'
import {
  generateReportRoute,
  type Report,
  reportFileRoute,
  reportRoute,
  reportRoutes,
  reportsRoute,
} from '@otel-bi/contract/reports'
import { audited } from '@otel-bi/runtime/http/audit'
import { type Download, downloadResponse } from '@otel-bi/runtime/http/download'
import { tracedDownloads } from '@otel-bi/runtime/http/download.telemetry'
import type { App } from '@otel-bi/runtime/http/environment'
import { createExportRecorder } from '@otel-bi/runtime/http/export-recorder'
import { mount, parseParams, parseValues, queryOf } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import { findReport, listReports, type StoredReport } from '@otel-bi/store/reports'
import type { Store } from '@otel-bi/store/store'
import type { GatewayDeps } from '../../deps.ts'
import { generateReport } from './generate-report.ts'
import { readFile } from './report-storage.ts'

const subject = { service: 'api-gateway', domain: 'platform' }

export function mountReports(app: App, deps: GatewayDeps): void {
  const { store, logger, reportDirectory, pageLimit, audit, now } = deps
  for (const route of reportRoutes)
    app.on(route.method.toUpperCase(), route.getRoutingPath(), audited(subject, route, audit, now))

  mount(app, generateReportRoute, async ({ strict = false, ...given }, c) => {
    const parameters = Object.entries(given).map(([name, value]) => [name, String(value)])
    const request = { parameters: Object.fromEntries(parameters), strict }
    return toReport(await generateReport(request, c.get('identity'), deps), reportDirectory)
  })
  mount(app, reportsRoute, async ({ limit = pageLimit, cursor }) => {
    const { data, next_cursor } = await listReports(store, { limit, cursor })
    return { data: data.map((report) => toReport(report, reportDirectory)), next_cursor }
  })
  mount(app, reportRoute, async (_query, c) => {
    const { id } = parseParams(reportRoute, c)
    return toReport(await reportById(store, id), reportDirectory)
  })
  const traced = tracedDownloads()
  const record = createExportRecorder(store, logger)
  app.get(reportFileRoute.getRoutingPath(), async (c) => {
    parseValues(reportFileRoute.request.query, queryOf(c))
    const { id, format } = parseParams(reportFileRoute, c)
    const report = await reportById(store, id)
    const file = report.files.find((candidate) => candidate.format === format)
    if (!file) throw new RequestProblem('not_found', { detail: 'The report has no such file.' })
    if (report.filesRemovedAt) {
      const detail = `Its retention is over: it was removed at ${report.filesRemovedAt.toISOString()}.`
      throw new RequestProblem('not_found', { detail })
    }
    const bytes = await readFile(reportDirectory, file.name)
    const rowCount = report.sections.reduce((sum, section) => sum + (section.rowCount ?? 0), 0)
    const { parameters } = report
    const download: Download = {
      domain: subject.domain,
      view: 'report',
      format,
      parameters: { ...parameters, report: id },
      fileName: file.name,
      rowCount,
      rowsWritten: rowCount,
      startedAt: now(),
    }
    return downloadResponse(c, download, traced(download, { bytes, record }))
  })
}

async function reportById(store: Store, id: string): Promise<StoredReport> {
  const report = await findReport(store, id)
  if (!report) throw new RequestProblem('not_found', { detail: 'There is no such report.' })
  return report
}

const toReport = (report: StoredReport, directory: string): Report => ({
  id: report.reportId,
  state: report.state,
  parameters: report.parameters,
  requested_by: report.requestedBy,
  started_at: report.startedAt.toISOString(),
  finished_at: report.finishedAt?.toISOString() ?? null,
  progress: { done: report.stepsDone, total: report.stepsTotal },
  files: report.files.map((file) => ({ ...file, path: join(directory, file.name) })),
  sections: report.sections.map(({ rowCount, ...section }) => ({
    ...section,
    row_count: rowCount,
  })),
  findings: report.findings.map((finding) => ({ ...finding })),
  figures: report.figures.map((figure) => ({ ...figure })),
  files_removed_at: report.filesRemovedAt?.toISOString() ?? null,
  problem: report.problem,
  trace_id: report.traceId,
})
