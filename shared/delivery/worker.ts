import { underLease } from '@otel-bi/jobs/lease'
import { createPollLoop } from '@otel-bi/jobs/poll-loop'
import { LeaseLost } from '@otel-bi/store/errors'
import {
  type ClaimedMessage,
  claimMessage,
  handBackMessage,
  markFailed,
  markSent,
  renewMessage,
} from '@otel-bi/store/outbox-queue'
import type { Store } from '@otel-bi/store/store'
import type { Logger } from 'pino'
import { DeliveryFailed } from './delivery-failed.ts'
import type { Deliver } from './send/deliver.ts'

export type DeliverySettings = {
  readonly leaseMs: number
  /** For one attempt, its attachments included. */
  readonly timeoutMs: number
  readonly maxAttempts: number
  /** Milliseconds until the attempt after this one. */
  readonly backoffMs: (attempt: number, retryAfterMs: number | undefined) => number
  readonly pollMs: number
  readonly maxConcurrent: number
}

export type DeliveryWorkerDeps = {
  readonly store: Store
  readonly logger: Logger
  readonly deliver: Deliver
  readonly settings: DeliverySettings
}

export type DeliveryWorker = {
  readonly start: () => void
  /** Looks for messages now. */
  readonly wake: () => void
  /** Claims no more, waits this long for attempts that run, then hands their messages back. */
  readonly stop: (patienceMs: number) => Promise<void>
}

class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** Sends what is in the outbox, whichever process enqueued it. Several workers share the messages. */
export function createDeliveryWorker(deps: DeliveryWorkerDeps): DeliveryWorker {
  const { store, logger, settings } = deps
  const active = new Map<Promise<void>, AbortController>()

  const take = async (): Promise<boolean> => {
    if (active.size >= settings.maxConcurrent) return false
    const claimed = await claimMessage(store, settings)
    if (!claimed) return false
    const stop = new AbortController()
    const running = attempt(claimed, stop, deps).finally(() => {
      active.delete(running)
      loop.wake()
    })
    active.set(running, stop)
    return true
  }
  const loop = createPollLoop({
    take,
    pollMs: settings.pollMs,
    onError: (err) => logger.warn({ err }, 'messages cannot be claimed'),
  })
  return {
    start: loop.start,
    wake: loop.wake,
    async stop(patienceMs) {
      await loop.stop()
      const ended = Promise.all(active.keys())
      const patience = Bun.sleep(patienceMs).then(() => {
        for (const stop of active.values()) stop.abort(new Stopped())
      })
      await Promise.race([ended, patience.then(() => ended)])
    },
  }
}

/** One attempt under a lease, and its outcome in the store. Never rejects. */
async function attempt(
  claimed: ClaimedMessage,
  stop: AbortController,
  { store, logger: parent, deliver, settings }: DeliveryWorkerDeps,
): Promise<void> {
  const { message, destination } = claimed
  const logger = parent.child({ message_id: message.id, destination_id: destination.id })
  const renew = () => renewMessage(store, message, settings.leaseMs)
  try {
    const work = Promise.try(() => deliver(claimed, stop.signal))
    await underLease(work, stop, renew, settings)
    await markSent(store, message)
    logger.info({ attempt: message.attempts }, 'message sent')
  } catch (error) {
    // Whatever still runs belongs to an attempt that has ended.
    stop.abort(error)
    await record(error).catch((err) =>
      logger.warn({ err }, 'the outcome cannot be recorded; the lease will expire'),
    )
  }

  async function record(error: unknown): Promise<void> {
    if (error instanceof LeaseLost) return logger.warn('another process holds the message now')
    if (error instanceof Stopped) return handBackMessage(store, message)
    const { code, permanent, retryAfterMs } = asFailure(error)
    const isLast = permanent || message.attempts >= settings.maxAttempts
    const wait = isLast ? null : settings.backoffMs(message.attempts, retryAfterMs)
    const level = isLast ? 'error' : 'warn'
    const err = error instanceof DeliveryFailed ? undefined : error
    logger[level](
      { attempt: message.attempts, code, retry_after_ms: wait, err },
      'message not sent',
    )
    await markFailed(store, message, { error: code, retryAfterMs: wait })
  }
}

/** The lease's own timeout, or what producing an attachment threw. */
function asFailure(error: unknown): DeliveryFailed {
  if (error instanceof DeliveryFailed) return error
  const isTimeout = error instanceof Error && error.name === 'JobTimeout'
  return new DeliveryFailed(isTimeout ? 'timeout' : 'internal_error')
}
