import type { JobHistoryDomain } from '@otel-bi/contract/job-schedules'
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
  /** Aborted on timeout, on a lost lease and on shutdown. */
  readonly signal: AbortSignal
  /** Writes to the process's log; lines beyond a limit are counted only. */
  readonly log: (message: string, level?: 'info' | 'warn') => void
}

/** What a successful execution reports. */
type JobOutcome = {
  readonly rowsWritten: number
  readonly result: Record<string, unknown>
}

/** Writes what was computed, in the transaction that also records success. */
export type JobWrite = (tx: Transaction) => Promise<JobOutcome>

/** Computes first, without holding a transaction open, and returns what to write. */
export type JobBody = (context: JobContext) => Promise<JobWrite>

export type Job = JobSchedule & { readonly run: JobBody }
