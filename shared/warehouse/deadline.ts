/**
 * Runs some work until it ends, a signal aborts or the time is up, whichever comes first. The work
 * learns it from its own signal and cleans up behind the answer.
 * @throws the reason of the signal that aborted, or what `late` makes
 */
export async function withDeadline<T>(
  milliseconds: number,
  late: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
  ...signals: readonly (AbortSignal | undefined)[]
): Promise<T> {
  for (const signal of signals) signal?.throwIfAborted()
  const controller = new AbortController()
  const interrupted = Promise.withResolvers<never>()
  const stop = (reason: unknown) => {
    controller.abort(reason)
    interrupted.reject(reason)
  }
  const timer = setTimeout(() => stop(late()), milliseconds)
  const settled = new AbortController()
  for (const signal of signals)
    signal?.addEventListener('abort', () => stop(signal.reason), { signal: settled.signal })
  try {
    return await Promise.race([work(controller.signal), interrupted.promise])
  } finally {
    clearTimeout(timer)
    settled.abort()
  }
}

export type Stall = {
  /** Aborts with what `late` makes once the work has made no progress for the given time. */
  readonly signal: AbortSignal
  /** Runs a part of the work that does not count, and starts counting again after it. */
  readonly paused: (part: () => Promise<void>) => Promise<void>
  readonly end: () => void
}

/** A deadline for work of any length: from one sign of progress to the next. */
export function createStall(milliseconds: number, late: () => Error): Stall {
  const controller = new AbortController()
  const start = () => setTimeout(() => controller.abort(late()), milliseconds)
  let timer = start()
  return {
    signal: controller.signal,
    async paused(part) {
      clearTimeout(timer)
      await part()
      timer = start()
    },
    end: () => clearTimeout(timer),
  }
}
