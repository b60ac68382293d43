import type { Store } from '@otel-bi/store/store'
import type { Logger } from 'pino'
import {
  type ExecutionSettings,
  type RunningExecution,
  type StartExecution,
  startExecution,
} from './execution.ts'
import type { Job } from './job.ts'
import { createPollLoop } from './poll-loop.ts'
import { claimExecution } from './queue.query.ts'

export type WorkerSettings = ExecutionSettings & {
  readonly pollMs: number
  readonly maxConcurrent: number
}

/** A minute's lease, ten minutes for a body, five attempts with 30 s, 2, 8 and 10 minutes between them. */
export const defaultWorkerSettings: WorkerSettings = {
  leaseMs: 60_000,
  timeoutMs: 600_000,
  maxAttempts: 5,
  backoffMs: (attempt) => Math.min(30_000 * 4 ** (attempt - 1), 600_000),
  pollMs: 1_000,
  maxConcurrent: 2,
}

export type WorkerDeps = {
  readonly store: Store
  readonly jobs: readonly Job[]
  readonly logger: Logger
  /** Names the service in the audit log. */
  readonly service: string
  /** Names this process in the store. */
  readonly owner: string
  readonly now: () => Date
  readonly settings?: WorkerSettings
  readonly start?: StartExecution
}

export type Worker = {
  readonly start: () => void
  /** Polls now. */
  readonly wake: () => void
  /** Claims no more, waits this long for running executions, then hands them back. */
  readonly stop: (patienceMs: number) => Promise<void>
}

/** Claims queued executions of these jobs and runs them, whichever process queued them. */
export function createWorker(deps: WorkerDeps): Worker {
  const { store, jobs, owner, logger, settings = defaultWorkerSettings } = deps
  const { start = startExecution } = deps
  const active = new Map<string, RunningExecution>()

  /** A job whose body still runs in this process, timed out or not, is left to other replicas. */
  const claim = () =>
    claimExecution(store, {
      ...settings,
      owner,
      jobIds: active.size < settings.maxConcurrent ? idsExcept(jobs, active) : [],
    })
  const take = async (): Promise<boolean> => {
    const execution = await claim()
    const job = execution && jobs.find(({ id }) => id === execution.jobId)
    if (!job) return false
    logger.info({ job_id: job.id, execution_id: execution.id }, 'job started')
    const running = start(execution, job.run, { ...deps, settings })
    active.set(job.id, running)
    void Promise.all([running.recorded, running.ended]).then(() => {
      active.delete(job.id)
      loop.wake()
    })
    return true
  }
  const loop = createPollLoop({
    take,
    pollMs: settings.pollMs,
    onError: (err) => logger.warn({ err }, 'jobs cannot be claimed'),
  })
  return {
    start: loop.start,
    wake: loop.wake,
    async stop(patienceMs) {
      await loop.stop()
      const recorded = Promise.all([...active.values()].map((running) => running.recorded))
      const patience = Bun.sleep(patienceMs).then(() => {
        for (const running of active.values()) running.handBack()
      })
      await Promise.race([recorded, patience.then(() => recorded)])
    },
  }
}

const idsExcept = (jobs: readonly Job[], active: ReadonlyMap<string, unknown>) =>
  jobs.map(({ id }) => id).filter((id) => !active.has(id))
