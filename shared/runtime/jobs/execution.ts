import { trace, context as traces } from '@opentelemetry/api'
import { appendAudit, writeAudit } from '@otel-bi/store/audit'
import { LeaseLost } from '@otel-bi/store/errors'
import {
  completeExecution,
  failExecution,
  handBackExecution,
  renewLease,
} from '@otel-bi/store/job-queue'
import type { JobExecution } from '@otel-bi/store/job-slots'
import type { Store } from '@otel-bi/store/store'
import type { JobMetrics } from '@otel-bi/telemetry/jobs'
import { failSpan, startSpan } from '@otel-bi/telemetry/span'
import type { Logger } from '../logger.ts'
import { currentTraceId } from '../telemetry/server-span.ts'
import { type Ending, jobAudit } from './audit-record.ts'
import type { JobBody, JobWrite } from './job.ts'
import { runOf } from './job-run.ts'
import { limitedLog } from './limited-log.ts'
import { linksTo } from './trigger.ts'

export type ExecutionSettings = {
  readonly leaseMs: number
  readonly timeoutMs: number
  readonly maxAttempts: number
  /** How long to wait after this many attempts. */
  readonly backoffMs: (attempt: number) => number
}

export type ExecutionDeps = {
  readonly store: Store
  readonly logger: Logger
  /** Names the service in the audit log. */
  readonly service: string
  readonly now: () => Date
  readonly settings: ExecutionSettings
  readonly metrics: JobMetrics
}

export type RunningExecution = {
  /** Resolves once the outcome stands in the store, or cannot be brought there. Never rejects. */
  readonly recorded: Promise<void>
  /** Resolves once the body has really ended, which may be long after its timeout. Never rejects. */
  readonly ended: Promise<void>
  /** Stops waiting for the body and hands the execution back. */
  readonly handBack: () => void
}

class JobTimeout extends Error {
  override readonly name = 'JobTimeout'
}

class HandedBack extends Error {
  override readonly name = 'HandedBack'
}

/** Runs a claimed execution under a lease that is renewed until the body ends, and records what came of it. */
export function startExecution(
  execution: JobExecution,
  run: JobBody,
  { store, logger: parent, service, now, settings, metrics }: ExecutionDeps,
): RunningExecution {
  const { id, jobId, runId, scheduledFor, attempt } = execution
  const logger = parent.child({ job_id: jobId, execution_id: id, attempt })
  const stop = new AbortController()
  const startedAt = now()
  const log = limitedLog(logger)
  const context = { runId, scheduledFor, attempt, signal: stop.signal, log: log.write }
  const span = startSpan('job', {
    name: `job ${jobId}`,
    attributes: { 'job.id': jobId, 'job.trigger': execution.trigger, 'job.attempt': attempt },
    root: true,
    links: linksTo(execution.traceId),
  })
  return traces.with(trace.setSpan(traces.active(), span), () => {
    const finished = (outcome: 'succeeded' | 'failed') =>
      metrics.finished(runOf(execution, { outcome, startedAt, endedAt: now() }))
    const renew = () => renewLease(store, execution, { ...settings, traceId: currentTraceId() })
    const body = Promise.try(() => run(context))
    const audited = (ending: Ending) =>
      jobAudit(execution, { service, startedAt, endedAt: now(), traceId: currentTraceId() }, ending)
    const record = async () => {
      try {
        const write = await underLease(body, stop, renew, settings)
        await completeExecution(store, execution, async (tx) => {
          const outcome = await write(tx)
          await writeAudit(tx, [audited({ outcome: 'succeeded', rowCount: outcome.rowsWritten })])
          return outcome
        })
        finished('succeeded')
        logger.info('job succeeded')
      } catch (error) {
        failSpan(span, error)
        await recordFailure(error)
      } finally {
        log.end()
        span.end()
      }
    }
    const recordFailure = async (error: unknown) => {
      if (error instanceof LeaseLost) return logger.warn('another process holds the job now')
      try {
        if (error instanceof HandedBack) return await handBackExecution(store, execution)
        finished('failed')
        const retryAfterMs = attempt < settings.maxAttempts ? settings.backoffMs(attempt) : null
        logger.error({ err: error, retry_after_ms: retryAfterMs }, 'job failed')
        await failExecution(store, execution, { error: describe(error), retryAfterMs })
        await appendAudit(store, [audited({ outcome: 'failed', rowCount: null })])
      } catch (err) {
        logger.warn({ err }, 'the outcome cannot be recorded; the lease will run out')
      }
    }
    return {
      recorded: record(),
      ended: body.then(ignore, ignore),
      handBack: () => stop.abort(new HandedBack()),
    }
  })
}

/** The body's result, or whatever ends the wait for it first: its timeout, a lost lease, the end of the process. */
async function underLease(
  body: Promise<JobWrite>,
  stop: AbortController,
  renew: () => Promise<void>,
  { leaseMs, timeoutMs }: ExecutionSettings,
): Promise<JobWrite> {
  const heart = setInterval(() => {
    // A store that does not answer may answer the next beat; only a lost lease ends the work.
    renew().catch((error) => error instanceof LeaseLost && stop.abort(error))
  }, leaseMs / 3)
  const timer = setTimeout(
    () => stop.abort(new JobTimeout(`not done in ${timeoutMs} ms`)),
    timeoutMs,
  )
  const stopped = new Promise<never>((_resolve, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
  })
  // It may reject while nobody waits for it any more, or not yet.
  stopped.catch(ignore)
  try {
    await renew()
    return await Promise.race([body, stopped])
  } finally {
    clearInterval(heart)
    clearTimeout(timer)
  }
}

const ignore = () => undefined
const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
const describe = (error: unknown) => {
  const { name, message } = asError(error)
  return `${name}: ${message}`.slice(0, 2_000)
}
