import { appendAudit, writeAudit } from '@otel-bi/store/audit'
import { LeaseLost } from '@otel-bi/store/errors'
import type { Store } from '@otel-bi/store/store'
import { currentTraceId } from '@otel-bi/telemetry/trace-id'
import type { Logger } from 'pino'
import { type AttemptEnd, jobAudit } from './audit-record.ts'
import type { JobBody } from './job.ts'
import type { JobExecution } from './job-execution.ts'
import { underLease } from './lease.ts'
import { limitedLog } from './limited-log.ts'
import { completeExecution, failExecution, handBackExecution, renewLease } from './queue.query.ts'

export type ExecutionSettings = {
  readonly leaseMs: number
  readonly timeoutMs: number
  readonly maxAttempts: number
  /** Pause before the next attempt, by the number of attempts so far. */
  readonly backoffMs: (attempt: number) => number
}

type ExecutionDeps = {
  readonly store: Store
  readonly logger: Logger
  /** Names the service in the audit log. */
  readonly service: string
  readonly now: () => Date
  readonly settings: ExecutionSettings
}

/** Outcome of an attempt in this process; `error` is undefined when it succeeded. */
export type ExecutionEnd = {
  readonly outcome: 'succeeded' | 'failed' | 'lease_lost' | 'handed_back'
  readonly error?: unknown
  readonly startedAt: Date
  readonly endedAt: Date
}

export type RunningExecution = {
  /** Resolves once the outcome is in the store, or cannot be written there. Never rejects. */
  readonly recorded: Promise<ExecutionEnd>
  /** Resolves once the body has ended, which may be long after its timeout. Never rejects. */
  readonly ended: Promise<void>
  /** Stops waiting for the body and hands the execution back. */
  readonly handBack: () => void
}

export type StartExecution = (
  execution: JobExecution,
  run: JobBody,
  deps: ExecutionDeps,
) => RunningExecution

class HandedBack extends Error {
  override readonly name = 'HandedBack'
}

/** Runs a claimed execution under a lease, renewed until the body ends, and records its outcome. */
export const startExecution: StartExecution = (execution, run, deps) => {
  const { store, logger: parent, service, now, settings } = deps
  const { id, jobId, runId, scheduledFor, attempt } = execution
  const logger = parent.child({ job_id: jobId, execution_id: id, attempt })
  const stop = new AbortController()
  const startedAt = now()
  const log = limitedLog(logger)
  const traceId = currentTraceId()
  const body = Promise.try(() =>
    run({ runId, scheduledFor, attempt, signal: stop.signal, log: log.write }),
  )
  const renew = () => renewLease(store, execution, { ...settings, traceId })
  const audited = (end: AttemptEnd) =>
    jobAudit(execution, { service, startedAt, endedAt: now(), traceId }, end)

  const complete = async () => {
    const write = await underLease(body, stop, renew, settings)
    await completeExecution(store, execution, async (tx) => {
      const outcome = await write(tx)
      await writeAudit(tx, [audited({ outcome: 'succeeded', rowCount: outcome.rowsWritten })])
      return outcome
    })
    logger.info('job succeeded')
  }
  const recordFailure = async (error: unknown) => {
    if (error instanceof LeaseLost) return logger.warn('another process holds the job now')
    try {
      if (error instanceof HandedBack) return await handBackExecution(store, execution)
      const retryAfterMs = attempt < settings.maxAttempts ? settings.backoffMs(attempt) : null
      logger.error({ err: error, retry_after_ms: retryAfterMs }, 'job failed')
      await failExecution(store, execution, { error: describe(error), retryAfterMs })
      await appendAudit(store, [audited({ outcome: 'failed', rowCount: null })])
    } catch (err) {
      logger.warn({ err }, 'the outcome cannot be recorded; the lease will expire')
    }
  }
  const record = async (): Promise<ExecutionEnd> => {
    try {
      await complete()
      return { outcome: 'succeeded', startedAt, endedAt: now() }
    } catch (error) {
      const endedAt = now()
      await recordFailure(error)
      return { outcome: outcomeOf(error), error, startedAt, endedAt }
    } finally {
      log.end()
    }
  }
  return {
    recorded: record(),
    ended: body.then(ignore, ignore),
    handBack: () => stop.abort(new HandedBack()),
  }
}

function outcomeOf(error: unknown): ExecutionEnd['outcome'] {
  if (error instanceof LeaseLost) return 'lease_lost'
  return error instanceof HandedBack ? 'handed_back' : 'failed'
}

const ignore = () => undefined
const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
const describe = (error: unknown) => {
  const { name, message } = asError(error)
  return `${name}: ${message}`.slice(0, 2_000)
}
