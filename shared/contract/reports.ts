import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok, pageOf } from './answer.ts'
import { fileResponse, mediaTypes } from './exports.ts'
import { languages } from './language.ts'
import { choiceParameter, cursor, flagParameter, horizonDays, limit, topN } from './parameters.ts'
import { analyticsProblems, notFoundProblem, tooLargeProblem } from './problem.ts'
import { createRoute, noParameters } from './route.ts'
import { comparedQuery } from './window.ts'

export const reportFormats = ['xlsx', 'pdf'] as const

/** Sizes of the pages of the PDF. */
export const papers = ['a4', 'letter'] as const
/** Pages of the dashboard that a report may be of. */
export const reportPages = ['overview', 'adventureworks', 'wideworldimporters'] as const
export type ReportPage = (typeof reportPages)[number]
export type Paper = (typeof papers)[number]

const format = z.enum(reportFormats)

export const Report = z
  .strictObject({
    id: z.uuid(),
    state: z.enum(['running', 'completed', 'partial', 'failed']).openapi({
      description: 'partial: made, but without the sections of a service that did not answer.',
    }),
    parameters: z.record(z.string(), z.unknown()),
    requested_by: z.string(),
    started_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
    progress: z.strictObject({ done: z.int(), total: z.int() }),
    files: z.array(
      z.strictObject({
        format,
        path: z.string(),
        name: z.string(),
        bytes: z.int(),
        sha256: z.string(),
      }),
    ),
    sections: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        status: z.enum(['ok', 'unavailable']),
        row_count: z.int().nullable(),
        detail: z.string().nullable().openapi({ description: 'Why it is unavailable.' }),
      }),
    ),
    findings: z
      .array(z.strictObject({ title: z.string(), text: z.string() }))
      .openapi({ description: 'What the first page says, in the language of the report.' }),
    figures: z
      .array(
        z.strictObject({
          domain: z.enum(['aw', 'wwi']),
          measure: z.string(),
          kind: z.enum(['money', 'integer', 'ratio']),
          from: z.iso.date(),
          to: z.iso.date(),
          value: z.number().nullable(),
        }),
      )
      .openapi({
        description:
          'The key figures of each business in its days, to compare reports by. Empty in reports made before 0.2.',
      }),
    files_removed_at: z.iso.datetime().nullable().openapi({
      description: 'When its files were removed after their retention; the hashes stay.',
    }),
    problem: z.strictObject({ code: z.string(), detail: z.string() }).nullable(),
    trace_id: z.string().nullable(),
  })
  .openapi('Report', {
    example: {
      id: '0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10',
      state: 'completed',
      parameters: { days_back: 365, strict: false },
      requested_by: 'anonymous',
      started_at: '2026-01-31T08:00:00.000Z',
      finished_at: '2026-01-31T08:00:04.000Z',
      progress: { done: 10, total: 10 },
      files: [
        {
          format: 'pdf',
          path: '/reports/otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf',
          name: 'otel-bi-report_2026-01-31T080000Z_0199f3a2.pdf',
          bytes: 184_320,
          sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        },
      ],
      sections: [
        { id: 'sales-history', title: 'Sales history', status: 'ok', row_count: 365, detail: null },
      ],
      findings: [
        {
          title: 'AdventureWorks: revenue +22.6%, most in Southwest',
          text: '16,350,550.00, after 13,336,310.00 in the period before.',
        },
      ],
      figures: [
        {
          domain: 'aw',
          measure: 'revenue',
          kind: 'money',
          from: '2012-11-30',
          to: '2013-11-29',
          value: 16_350_550,
        },
      ],
      files_removed_at: null,
      problem: null,
      trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
    },
  })
export type Report = z.output<typeof Report>

const id = z
  .uuid('must be the id of a report')
  .openapi({ description: 'Of the report.', example: '0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10' })
const problems = { ...analyticsProblems, ...notFoundProblem }

export const generateReportRoute = createRoute({
  method: 'post',
  path: '/api/reports/generate',
  operationId: 'generateReport',
  tags: ['Reports'],
  summary: 'Every view of both services in one workbook and one PDF',
  description:
    'Written to REPORT_OUTPUT_DIR; responds when both files are written. Calls with the same parameters while one runs share its report. A service that does not answer gets a section that says so, unless strict.',
  ...requires('analyst'),
  request: {
    query: comparedQuery({
      horizon_days: horizonDays.optional(),
      top_n: topN.optional(),
      page: choiceParameter(
        reportPages,
        'Only the sections of one page: of the overview both businesses’ key figures, of a business its key figures and views. Default: all.',
      ).optional(),
      language: choiceParameter(
        languages,
        'Language of both files. Default: REPORT_LANGUAGE of the installation.',
      ).optional(),
      paper: choiceParameter(
        papers,
        'Page size of the PDF. Default: REPORT_PAPER of the installation.',
      ).optional(),
      strict: flagParameter(
        'Refuse to make a report with a section missing. Default: false.',
      ).optional(),
    }),
  },
  responses: { ...ok('The report', Report), ...analyticsProblems, ...tooLargeProblem },
})

export const reportsRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  operationId: 'listReports',
  tags: ['Reports'],
  summary: 'Reports, newest first',
  description:
    'Complete, partial and failed ones, with their files and hashes, and the progress of a running one.',
  ...requires('analyst'),
  request: { query: z.strictObject({ limit: limit.optional(), cursor: cursor.optional() }) },
  responses: {
    ...ok('A page of reports', pageOf(Report).openapi('ReportPage')),
    ...analyticsProblems,
  },
})

export const reportRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  operationId: 'getReport',
  tags: ['Reports'],
  summary: 'One report and its progress',
  description:
    'For polling while it is generated: its state, its sections, and its files once they are written.',
  ...requires('analyst'),
  request: { params: z.strictObject({ id }), query: noParameters },
  responses: { ...ok('The report', Report), ...problems },
})

export const reportFileRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/{format}',
  operationId: 'downloadReport',
  tags: ['Reports'],
  summary: 'One of the files of a report',
  description:
    'The workbook or the PDF as it was written. 404 when it was not made, or is past its retention.',
  ...requires('analyst'),
  request: {
    params: z.strictObject({ id, format: choiceParameter(reportFormats, 'Which file.') }),
    query: noParameters,
  },
  responses: {
    ...fileResponse(
      'The file',
      reportFormats.map((name) => mediaTypes[name]),
    ),
    ...problems,
  },
})

export const reportRoutes = [generateReportRoute, reportsRoute, reportRoute, reportFileRoute]
