import type { JobHistoryDomain } from '@otel-bi/contract/job-schedules'
import type { JobOutcome } from '@otel-bi/store/job-queue'
import type { Transaction } from '@otel-bi/store/store'

/** When a job runs, as data. */
export type JobSchedule = {
  readonly id: string
  readonly domain: JobHistoryDomain
  /** Five fields, in UTC. */
  readonly cron: string
  readonly why: string
}

export type JobContext = {
  /** Marks the rows of this execution in the record tables. */
  readonly runId: string
  readonly scheduledFor: Date
  readonly attempt: number
  /** Aborted on timeout, when the lease is lost, and when the process has to stop. */
  readonly signal: AbortSignal
  /** Goes to the process's log; beyond a limit lines are counted and no longer written. */
  readonly log: (message: string) => void
}

/** Writes what was computed, in the transaction that also records success. */
export type JobWrite = (tx: Transaction) => Promise<JobOutcome>

/** Computes first, without holding a transaction open, and says then what to write. */
export type JobBody = (context: JobContext) => Promise<JobWrite>

export type Job = JobSchedule & { readonly run: JobBody }
