import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok, pageOf } from './answer.ts'
import { exportFormats, exportRoute } from './exports.ts'
import { choiceParameter, cursor, isoInstant, limit, textParameter } from './parameters.ts'
import { analyticsProblems } from './problem.ts'
import { createRoute } from './route.ts'
import {
  choiceColumn,
  decimalColumn,
  defineView,
  instantColumn,
  integerColumn,
  measuredIn,
  optionalColumn,
  textColumn,
} from './view.ts'

const exportOutcomes = ['completed', 'aborted', 'failed'] as const
const exportOutcome = z.enum(exportOutcomes)
export type ExportOutcome = z.output<typeof exportOutcome>

export const ExportRecord = z
  .strictObject({
    id: z.int(),
    started_at: z.iso.datetime(),
    actor: z.string(),
    domain: z.string(),
    view: z.string(),
    parameters: z.record(z.string(), z.unknown()),
    format: z.enum(exportFormats),
    file_name: z.string(),
    row_count: z.int(),
    bytes: z.int().openapi({ description: 'Bytes sent; fewer than the file when aborted.' }),
    sha256: z
      .string()
      .nullable()
      .openapi({ description: 'Of the whole file; null unless completed.' }),
    duration_ms: z.number(),
    outcome: exportOutcome,
    trace_id: z.string().nullable(),
  })
  .openapi('ExportRecord', {
    example: {
      id: 1,
      started_at: '2026-01-31T08:00:00.000Z',
      actor: 'anonymous',
      domain: 'aw',
      view: 'sales-history',
      parameters: { days_back: 365, granularity: 'day', channel: 'all' },
      format: 'xlsx',
      file_name: 'sales-history_2012-11-30_2013-11-29.xlsx',
      row_count: 365,
      bytes: 18_432,
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      duration_ms: 61.4,
      outcome: 'completed',
      trace_id: '4bf92f3577b34da6a3ce929d0e0e4736',
    },
  })
export type ExportRecord = z.output<typeof ExportRecord>

export const exportsRoute = createRoute({
  method: 'get',
  path: '/api/exports',
  operationId: 'listExports',
  tags: ['Exports'],
  summary: 'Downloads of files, newest first',
  description: 'One immutable record per download, including aborted ones.',
  ...requires('analyst'),
  request: {
    query: z.strictObject({
      actor: textParameter({
        max: 200,
        description: 'Only this user.',
        example: 'anonymous',
      }).optional(),
      file_format: choiceParameter(exportFormats, 'Only files of this kind.').optional(),
      outcome: choiceParameter(exportOutcomes, 'Only downloads that ended so.').optional(),
      from: isoInstant.optional().openapi({ description: 'Earliest start, inclusive.' }),
      to: isoInstant.optional().openapi({ description: 'Latest start, exclusive.' }),
      limit: limit.optional(),
      cursor: cursor.optional(),
    }),
  },
  responses: {
    ...ok('A page of export records', pageOf(ExportRecord).openapi('ExportPage')),
    ...analyticsProblems,
  },
})

export const exportRecordsView = defineView({
  id: 'exports',
  domain: 'platform',
  title: 'Exports',
  description: 'Every download of a file, newest first, including those that were cut off.',
  path: exportsRoute.path,
  brief: ['started_at', 'actor', 'file_name', 'row_count', 'bytes', 'outcome', 'trace_id'],
  row: z.object({
    id: integerColumn('Number', 'Number of the record.'),
    started_at: instantColumn('Started', 'When the download began.'),
    actor: textColumn('User', 'Who downloaded the file.', 'anonymous'),
    domain: textColumn('Domain', 'aw, wwi, or platform.', 'aw'),
    view: textColumn('View', 'What the file holds.', 'sales-history'),
    parameters: textColumn('Parameters', 'What was asked for, as JSON.', '{"days_back":365}'),
    format: textColumn('Format', 'Kind of the file.', 'xlsx'),
    file_name: textColumn('File', 'Name of the file.', 'sales-history.xlsx'),
    row_count: integerColumn('Rows', 'Rows of the answer that the file was made of.'),
    bytes: integerColumn('Bytes', 'Bytes sent; fewer than the file has when it was cut off.'),
    sha256: optionalColumn(
      textColumn('SHA-256', 'Of the whole file; empty unless completed.', 'e3b0c44298fc1c14'),
    ),
    duration_ms: measuredIn(
      'milliseconds',
      decimalColumn('Duration', 'From the first byte to the end of the transfer.'),
    ),
    outcome: choiceColumn('Outcome', 'How the transfer ended.', exportOutcomes),
    trace_id: optionalColumn(
      textColumn('Trace id', 'Trace of the call.', '4bf92f3577b34da6a3ce929d0e0e4736'),
    ),
  }),
})

/** The records as a file, filtered as the list is. */
export const exportRecordsFileRoute = exportRoute(exportRecordsView, exportsRoute)
