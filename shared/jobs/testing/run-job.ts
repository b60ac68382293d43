import type { Store } from '@otel-bi/store/store'
import type { Job, JobBody } from '../job.ts'
import { claimExecution, completeExecution } from '../queue.query.ts'
import { requestRun } from '../slots.query.ts'

/** Runs a job once, as a worker does, and returns its execution. */
export async function runJobOnce(store: Store, jobs: readonly Job[], id: string, at = new Date()) {
  const job = jobs.find((candidate) => candidate.id === id)
  if (!job) throw new Error(`there is no job ${id}`)
  const { domain } = job
  await requestRun(store, { jobId: id, domain, requestedBy: 'test', idempotencyKey: undefined, at })
  const options = { jobIds: [id], owner: 'test', leaseMs: 60_000, maxAttempts: 1 }
  const execution = await claimExecution(store, options)
  if (!execution) throw new Error(`${id} is running elsewhere`)
  const { signal } = new AbortController()
  const write = await job.run({ ...execution, signal, log: () => undefined })
  await completeExecution(store, execution, write)
  return execution
}

/** Runs a job's body outside the queue: what it wrote, and as which run. */
export async function runBody(store: Store, body: JobBody) {
  const runId = crypto.randomUUID()
  const write = await body({ runId, ...context })
  const { rowsWritten } = await store.run((db) => db.transaction(write))
  return { runId, rowsWritten }
}

const context = {
  scheduledFor: new Date(0),
  attempt: 1,
  signal: new AbortController().signal,
  log: () => undefined,
}
