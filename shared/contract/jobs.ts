import { z } from '@hono/zod-openapi'
import { requires } from './access.ts'
import { ok, pageOf } from './answer.ts'
import {
  type JobHistoryDomain,
  jobHistoryDomains,
  jobSchedules,
  messagesJob,
  reportJob,
} from './job-schedules.ts'
import { choiceParameter, cursor, idempotencyHeaders, instant, limit, rowId } from './parameters.ts'
import { analyticsProblems, conflictProblem, notFoundProblem, tooLargeProblem } from './problem.ts'
import { createRoute, noParameters } from './route.ts'

const statuses = ['queued', 'running', 'succeeded', 'failed', 'abandoned', 'skipped'] as const
const trigger = z.enum(['schedule', 'catch_up', 'manual', 'startup'])

export const JobExecution = z
  .strictObject({
    id: z.int().openapi({ example: 1 }),
    job_id: z.string().openapi({ example: 'aw.daily.forecast' }),
    run_id: z.uuid().openapi({
      description: 'The run_id of the rows it stored.',
      example: '0197c2a4-7d4e-7c1b-9f4b-2f6f3c1d5a10',
    }),
    scheduled_for: instant('The slot; for a manual run, when it was requested.'),
    trigger: trigger.openapi({ description: 'catch_up: the slot was missed and ran later.' }),
    status: z.enum(statuses).openapi({
      description:
        'skipped: another execution was running or ran in its place; abandoned: the last attempt was interrupted.',
    }),
    attempt: z.int().openapi({ example: 1 }),
    requested_by: z.string().nullable().openapi({ example: null }),
    owner: z
      .string()
      .nullable()
      .openapi({ description: 'The process that runs or ran it.', example: 'aw-1 17' }),
    created_at: instant('When it was queued.'),
    available_at: instant('Earliest start: later than the slot when a retry waits.'),
    started_at: instant('Start of the latest attempt.').nullable(),
    heartbeat_at: instant('Latest heartbeat.').nullable(),
    finished_at: instant('When it finished.').nullable(),
    error: z
      .string()
      .nullable()
      .openapi({ description: 'Error of the latest attempt.', example: null }),
    result: z
      .record(z.string(), z.unknown())
      .nullable()
      .openapi({ example: { data_version: '5f0c9a4be1d2' } }),
    rows_written: z.int().nullable().openapi({ example: 90 }),
    trace_id: z.string().nullable().openapi({ example: '4bf92f3577b34da6a3ce929d0e0e4736' }),
  })
  .openapi('JobExecution')
export type JobExecution = z.output<typeof JobExecution>

const Job = z
  .strictObject({
    job_id: z.string().openapi({ example: 'aw.daily.forecast' }),
    cron: z.string().openapi({ description: 'Five fields, in UTC.', example: '0 2 * * *' }),
    why: z.string().openapi({ example: jobSchedules[0].why }),
    next_run_at: instant('The next slot.'),
    latest_execution: z
      .strictObject({
        id: JobExecution.shape.id,
        status: JobExecution.shape.status,
        started_at: JobExecution.shape.started_at,
        finished_at: JobExecution.shape.finished_at,
      })
      .nullable()
      .openapi({ description: 'The newest in whatever state; null before the first.' }),
    failed: z.boolean().openapi({
      description: 'Whether its latest execution that ended failed or was abandoned.',
      example: false,
    }),
    late: z.boolean().openapi({
      description:
        'Whether it has a slot of more than a quarter of an hour ago and no execution since; false before its first.',
      example: false,
    }),
    usual_duration_ms: z.number().nullable().openapi({
      description:
        'Median of the last 20 successful executions, from start to end, in milliseconds; null before the first.',
      example: 1240,
    }),
  })
  .openapi('Job')

export const JobHistory = z
  .strictObject({ jobs: z.array(Job), ...pageOf(JobExecution).shape })
  .openapi('JobHistory')
export type JobHistory = z.output<typeof JobHistory>

const ids = [...jobSchedules, messagesJob, reportJob].map(({ id }) => id)
const jobId = z.enum(ids, `must be one of ${ids.join(', ')}`).openapi({ example: ids[0] })
const tags = ['Jobs']

const historyRoute = <D extends JobHistoryDomain, Id extends string>(
  domain: D,
  operationId: Id,
  name: string,
) =>
  createRoute({
    method: 'get',
    path: `/api/jobs/${domain}`,
    operationId,
    tags,
    summary: `Jobs of ${name}: when they run next, and how they ran, newest first`,
    description: 'Page with limit and cursor.',
    ...requires('viewer'),
    request: {
      query: z.strictObject({
        limit: limit.optional(),
        cursor: cursor.optional(),
        job_id: jobId.optional().openapi({
          description: 'Only this job.',
          example: ids.find((id) => id.startsWith(`${domain}.`)),
        }),
        status: choiceParameter(statuses, 'Only executions in this state.').optional(),
      }),
    },
    responses: { ...ok('Schedules and a page of executions', JobHistory), ...analyticsProblems },
  })

export const awJobsRoute = historyRoute('aw', 'listAwJobs', 'AdventureWorks')
export const wwiJobsRoute = historyRoute('wwi', 'listWwiJobs', 'WideWorldImporters')
export const gatewayJobsRoute = historyRoute('gateway', 'listGatewayJobs', 'the gateway')

const domain = choiceParameter(jobHistoryDomains, 'Domain of the job.')

export const jobExecutionRoute = createRoute({
  method: 'get',
  path: '/api/jobs/{domain}/executions/{id}',
  operationId: 'getJobExecution',
  tags,
  summary: 'One execution of a job',
  description: 'Poll until its status is succeeded, failed, abandoned or skipped.',
  ...requires('viewer'),
  request: {
    query: noParameters,
    params: z.strictObject({ domain, id: rowId('The id of the execution.') }),
  },
  responses: { ...ok('The execution', JobExecution), ...analyticsProblems, ...notFoundProblem },
})

export const runJobRoute = createRoute({
  method: 'post',
  path: '/api/jobs/{domain}/{job_id}/run',
  operationId: 'runJob',
  tags,
  summary: 'Run a job now',
  description:
    'Queues an execution, which starts within seconds, and returns its URL in Location. A retry with the same Idempotency-Key returns 200 and the first execution.',
  ...requires('admin'),
  request: {
    query: noParameters,
    params: z.strictObject({ domain, job_id: jobId.openapi({ description: 'The job to run.' }) }),
    headers: idempotencyHeaders,
  },
  responses: {
    202: {
      description: 'Queued; Location says where to follow it',
      headers: z.object({
        location: z.string().openapi({ example: '/api/jobs/aw/executions/1' }),
      }),
      content: { 'application/json': { schema: JobExecution } },
    },
    ...ok('The execution that the same Idempotency-Key created', JobExecution),
    ...analyticsProblems,
    ...notFoundProblem,
    ...conflictProblem,
    ...tooLargeProblem,
  },
})

export const jobRoutes = [
  awJobsRoute,
  wwiJobsRoute,
  gatewayJobsRoute,
  jobExecutionRoute,
  runJobRoute,
]
