import { z } from '@hono/zod-openapi'
import { jobHistoryDomains } from '../job-schedules.ts'
import { reportFormats } from '../reports.ts'
import type { EventType } from './types.ts'

const at = (description: string, example: string) =>
  z.iso.datetime().openapi({ format: 'date-time', description, example })

const DataChanged = z
  .object({
    domain: z.enum(['aw', 'wwi']),
    data_version: z.string().openapi({
      description: 'As `meta.data_version` of every answer that is computed from these data.',
      example: '5f0c9a4be1d2',
    }),
    previous_version: z.string().openapi({ example: '0b1c9a4be1d2' }),
    as_of: z.iso.date().openapi({ description: 'Last date of the data.', example: '2014-01-28' }),
  })
  .openapi('DataChanged')

const JobEnded = z
  .object({
    domain: z.enum(jobHistoryDomains),
    job_id: z.string().openapi({ example: 'aw.daily.forecast' }),
    execution_id: z.int().openapi({ example: 1 }),
    run_id: z.uuid().openapi({
      description: 'The run_id of the rows it stored.',
      example: '0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10',
    }),
    status: z.enum(['succeeded', 'failed', 'abandoned']).openapi({
      description:
        'failed: the last attempt failed; abandoned: the process of the last attempt died.',
    }),
    trigger: z.enum(['schedule', 'catch_up', 'manual', 'startup']),
    scheduled_for: at('The slot, or when a manual run was requested.', '2026-01-31T02:00:00.000Z'),
    finished_at: at('When it ended.', '2026-01-31T02:00:01.240Z'),
    attempt: z.int().openapi({ example: 1 }),
    rows_written: z.int().nullable().openapi({ example: 90 }),
    resource: z.string().openapi({
      description: 'Where the API describes it, with the error of the last attempt.',
      example: '/api/jobs/aw/executions/1',
    }),
  })
  .openapi('JobEnded')

const ReportMade = z
  .object({
    report_id: z.uuid().openapi({ example: '0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10' }),
    state: z.enum(['completed', 'partial']).openapi({
      description: 'partial: without the sections of a service that did not answer.',
    }),
    finished_at: at('When both files were written.', '2026-01-31T08:00:04.000Z'),
    files: z.array(
      z.object({
        format: z.enum(reportFormats),
        bytes: z.int().openapi({ example: 184_320 }),
        sha256: z.string().openapi({
          example: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        }),
        resource: z.string().openapi({
          description: 'Where the API returns the file.',
          example: '/api/reports/0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10/pdf',
        }),
      }),
    ),
    resource: z.string().openapi({ example: '/api/reports/0199f3a2-7c1e-7d6a-9a51-3f0f4c2b8e10' }),
  })
  .openapi('ReportMade')

/** What the message of each event carries in `data.details`. */
export const eventDetails = {
  'data.changed': DataChanged,
  'job.succeeded': JobEnded,
  'job.failed': JobEnded,
  'report.made': ReportMade,
} satisfies Record<EventType, z.ZodObject>

/** An event with its details. */
export type Event = {
  readonly [T in EventType]: {
    readonly type: T
    readonly details: z.output<(typeof eventDetails)[T]>
  }
}[EventType]
