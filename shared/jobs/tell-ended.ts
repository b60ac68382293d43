import { eventMessage } from '@otel-bi/contract/events/sentence'
import { jobHistoryDomains } from '@otel-bi/contract/job-schedules'
import { enqueueEvent } from '@otel-bi/store/events'
import type { Transaction } from '@otel-bi/store/store'
import { endStatuses, type JobExecution } from './job-execution.ts'

/** Tells the webhooks that subscribe to it how an execution ended, in the transaction that records the end. */
export async function tellEnded(
  tx: Pick<Transaction, 'select' | 'insert'>,
  execution: JobExecution,
): Promise<void> {
  const { id, domain: name, jobId, status, finishedAt } = execution
  const domain = jobHistoryDomains.find((one) => one === name)
  const ended = endStatuses.find((one) => one === status)
  if (!domain || !ended || !finishedAt) return
  const type = ended === 'succeeded' ? 'job.succeeded' : 'job.failed'
  const details = {
    domain,
    job_id: jobId,
    execution_id: id,
    run_id: execution.runId,
    status: ended,
    trigger: execution.trigger,
    scheduled_for: execution.scheduledFor.toISOString(),
    finished_at: finishedAt.toISOString(),
    attempt: execution.attempt,
    rows_written: execution.rowsWritten,
    resource: `/api/jobs/${domain}/executions/${id}`,
  }
  const contentIn = (language: 'en' | 'hr') => eventMessage({ type, details }, language)
  await enqueueEvent(tx, { type, occurrence: id, contentIn })
}
