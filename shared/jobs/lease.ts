import { LeaseLost } from '@otel-bi/store/errors'

export type LeaseSettings = {
  readonly leaseMs: number
  /** No timeout when undefined. */
  readonly timeoutMs?: number
}

class Timeout extends Error {
  override readonly name = 'JobTimeout'
}

/**
 * The work's result, or the first reason to stop waiting for it: its timeout, a lost lease, or the abort
 * of `stop`. Until then `renew` is called now and three times per lease.
 * @throws JobTimeout, LeaseLost, or the reason that `stop` was aborted with.
 */
export async function underLease<T>(
  work: Promise<T>,
  stop: AbortController,
  renew: () => Promise<void>,
  { leaseMs, timeoutMs }: LeaseSettings,
): Promise<T> {
  const heartbeat = setInterval(() => {
    // An unavailable store may accept the next heartbeat; only a lost lease ends the work.
    renew().catch((error) => error instanceof LeaseLost && stop.abort(error))
  }, leaseMs / 3)
  const expire = () => stop.abort(new Timeout(`not done within ${timeoutMs} ms`))
  const timer = timeoutMs === undefined ? undefined : setTimeout(expire, timeoutMs)
  const stopped = new Promise<never>((_resolve, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true })
  })
  // Either may reject before or after anything waits for it.
  work.catch(() => undefined)
  stopped.catch(() => undefined)
  try {
    await renew()
    return await Promise.race([work, stopped])
  } finally {
    clearInterval(heartbeat)
    clearTimeout(timer)
  }
}
