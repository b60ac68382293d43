import type { Check, Checked } from '@otel-bi/analytics/alerts/backtest'
import { verdictOf } from '@otel-bi/analytics/alerts/condition'
import type { AlertCondition } from '@otel-bi/contract/alerts/condition'
import type { AlertSubject } from '@otel-bi/contract/alerts/subject'
import { listExecutions } from '@otel-bi/jobs/history.query'
import type { JobSchedule } from '@otel-bi/jobs/job'
import type { JobExecution } from '@otel-bi/jobs/job-execution'
import { dueSlot, hasEnded, hasFailed, isLate } from '../../jobs/job-state.ts'
import type { Depth, ObserveDeps, Observed } from './observed.ts'

type OnJobs = {
  readonly subject: Extract<AlertSubject, { kind: 'jobs' }>
  readonly condition: AlertCondition
}

const mostExecutions = 1_000
const none = { value: null, reference: null, change: null }

/** Each job of a domain: how its runs ended, or whether it missed a slot. */
export async function observeJobs(
  { subject: { domain }, condition }: OnJobs,
  depth: Depth,
  { store, schedules, now }: ObserveDeps,
): Promise<Observed> {
  const { data } = await listExecutions(store, { domain, limit: mostExecutions })
  const byJob = Map.groupBy(data, ({ jobId }) => jobId)
  const checksOf = (job: JobSchedule): Check[] => {
    const executions = byJob.get(job.id) ?? []
    return condition.kind === 'late' ? lateness(job, executions, now()) : endings(executions, depth)
  }
  const instances = schedules
    .filter((job) => job.domain === domain)
    .map((job): Checked => ({ key: job.id, label: job.id, checks: checksOf(job) }))
  return {
    instances: instances.filter(({ checks }) => checks.length > 0),
    dataVersion: null,
    currencies: [],
  }
}

/** A job that has never run is not late. */
function lateness(job: JobSchedule, executions: readonly JobExecution[], now: Date): Check[] {
  const due = dueSlot(job, now)
  if (executions.length === 0 || due === null) return []
  const verdict = verdictOf(isLate(job, executions[0], now))
  return [{ ...none, verdict, mark: due.toISOString(), at: now }]
}

/** @param executions newest first */
function endings(executions: readonly JobExecution[], depth: Depth): Check[] {
  const ended = executions.filter(hasEnded).toReversed()
  return ended.slice(depth === 'latest' ? -1 : 0).map((execution) => ({
    ...none,
    verdict: verdictOf(hasFailed(execution)),
    mark: String(execution.id),
    at: execution.finishedAt ?? execution.createdAt,
  }))
}
