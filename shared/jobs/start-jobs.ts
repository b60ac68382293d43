import { tracedExecutions } from './execution.telemetry.ts'
import { startExecution } from './execution.ts'
import type { Job } from './job.ts'
import { offerDue } from './offer-due.ts'
import { countedOffers } from './offers.telemetry.ts'
import { createScheduler } from './scheduler.ts'
import { createWorker, type WorkerDeps } from './worker.ts'

export type RunningJobs = {
  /** Offers no more slots, and waits this long for running executions before it hands them back. */
  readonly stop: (patienceMs: number) => Promise<void>
}

/** Offers the slots of these jobs and runs their queued executions, whichever replica queued them. */
export function startJobs(
  jobs: readonly Job[],
  deps: Omit<WorkerDeps, 'jobs' | 'start'>,
): RunningJobs {
  const worker = createWorker({ ...deps, jobs, start: tracedExecutions(startExecution) })
  const scheduler = createScheduler({
    ...deps,
    schedules: jobs,
    onOffer: worker.wake,
    offer: countedOffers(offerDue, jobs),
  })
  scheduler.start()
  worker.start()
  return {
    async stop(patienceMs) {
      scheduler.stop()
      await worker.stop(patienceMs)
    },
  }
}
