import type { Job } from './job.ts'
import { createScheduler } from './scheduler.ts'
import { createWorker, type WorkerDeps } from './worker.ts'

export type RunningJobs = {
  /** Fires nothing more, and gives what runs this long before it is handed back. */
  readonly stop: (patienceMs: number) => Promise<void>
}

/** Offers the slots of these jobs and runs whatever of theirs is queued, here or elsewhere. */
export function startJobs(jobs: readonly Job[], deps: Omit<WorkerDeps, 'jobs'>): RunningJobs {
  const worker = createWorker({ ...deps, jobs })
  const scheduler = createScheduler({ ...deps, schedules: jobs, onOffer: worker.wake })
  scheduler.start()
  worker.start()
  return {
    async stop(patienceMs) {
      scheduler.stop()
      await worker.stop(patienceMs)
    },
  }
}
