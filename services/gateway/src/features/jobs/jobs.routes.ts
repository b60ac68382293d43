import {
  awJobsRoute,
  gatewayJobsRoute,
  jobExecutionRoute,
  jobRoutes,
  runJobRoute,
  wwiJobsRoute,
} from '@otel-bi/contract/jobs'
import { findExecution, listExecutions } from '@otel-bi/jobs/history.query'
import { requestTracedRun } from '@otel-bi/jobs/run-request.telemetry'
import { audited } from '@otel-bi/runtime/http/audit'
import type { App } from '@otel-bi/runtime/http/environment'
import { mount, parseHeaders, parseParams } from '@otel-bi/runtime/http/mount'
import { RequestProblem } from '@otel-bi/runtime/http/problem'
import type { GatewayDeps } from '../../deps.ts'
import { toExecution } from './jobs.ts'
import { readJobs } from './read-jobs.ts'

type Deps = Pick<GatewayDeps, 'store' | 'schedules' | 'pageLimit' | 'audit' | 'now'>

/** Reads history and queues runs in the store; the service that owns a job finds it there. */
export function mountJobs(app: App, deps: Deps): void {
  for (const route of jobRoutes) {
    const subject = { service: 'api-gateway', domain: 'jobs' }
    const write = audited(subject, route, deps.audit, deps.now)
    app.on(route.method.toUpperCase(), route.getRoutingPath(), write)
  }
  mountHistory(app, deps)
  mountRun(app, deps)
}

function mountHistory(app: App, deps: Deps): void {
  const { store, pageLimit } = deps
  const historyOf = [
    { domain: 'aw', route: awJobsRoute },
    { domain: 'wwi', route: wwiJobsRoute },
    { domain: 'gateway', route: gatewayJobsRoute },
  ] as const
  for (const { domain, route } of historyOf)
    mount(app, route, async ({ job_id: jobId, limit = pageLimit, ...filter }, c) => {
      const page = listExecutions(store, { ...filter, jobId, domain, limit })
      const [jobs, { data, next_cursor }] = await Promise.all([readJobs(domain, deps), page])
      c.set('rowCount', data.length)
      return { jobs, data: data.map(toExecution), next_cursor }
    })
  mount(app, jobExecutionRoute, async (_query, c) => {
    const { domain, id } = parseParams(jobExecutionRoute, c)
    const execution = await findExecution(store, domain, id)
    if (!execution)
      throw new RequestProblem('not_found', { detail: `There is no execution ${id}.` })
    c.set('rowCount', 1)
    return toExecution(execution)
  })
}

function mountRun(app: App, { store, schedules, now }: Deps): void {
  mount(app, runJobRoute, async (_query, c) => {
    const { domain, job_id: jobId } = parseParams(runJobRoute, c)
    const { 'idempotency-key': idempotencyKey } = parseHeaders(runJobRoute, c)
    if (!schedules.some((job) => job.id === jobId && job.domain === domain))
      throw new RequestProblem('not_found', { detail: `${jobId} is no job that ${domain} runs.` })
    const requestedBy = c.get('identity').subject
    const request = { jobId, domain, requestedBy, idempotencyKey, at: now() }
    const { execution, created } = (await requestTracedRun(store, request)) ?? {}
    if (!execution)
      throw new RequestProblem('job_running', { detail: `${jobId} is queued or running already.` })
    c.set('rowCount', 1)
    const location = `/api/jobs/${domain}/executions/${execution.id}`
    return c.json(toExecution(execution), created ? 202 : 200, { location })
  })
}
