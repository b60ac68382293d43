export type SingleFlight<T> = {
  readonly isRunning: (key: string) => boolean
  /** @throws whatever the work throws, or the caller's reason at once when the caller leaves */
  readonly join: (
    key: string,
    work: (signal: AbortSignal) => Promise<T>,
    caller?: AbortSignal,
  ) => Promise<T>
}

type Run<T> = { readonly result: Promise<T>; readonly stop: AbortController; waiting: number }

/**
 * Runs work once for all callers of one key at the same time. A caller that leaves takes nothing from
 * the others; when the last has left, the work's signal aborts.
 */
export function createSingleFlight<T>(): SingleFlight<T> {
  const runs = new Map<string, Run<T>>()
  const forget = (key: string, run: Run<T>) => {
    if (runs.get(key) === run) runs.delete(key)
  }
  const start = (key: string, work: (signal: AbortSignal) => Promise<T>): Run<T> => {
    const stop = new AbortController()
    const run: Run<T> = { stop, waiting: 0, result: work(stop.signal) }
    runs.set(key, run)
    // When it fails, every caller may have left.
    run.result.catch(() => {}).finally(() => forget(key, run))
    return run
  }
  return {
    isRunning: (key) => runs.has(key),
    async join(key, work, caller) {
      caller?.throwIfAborted()
      const run = runs.get(key) ?? start(key, work)
      const left = Promise.withResolvers<never>()
      const leave = () => left.reject(caller?.reason)
      caller?.addEventListener('abort', leave)
      run.waiting += 1
      try {
        return await Promise.race([run.result, left.promise])
      } finally {
        caller?.removeEventListener('abort', leave)
        run.waiting -= 1
        if (run.waiting === 0) {
          forget(key, run)
          run.stop.abort(caller?.reason)
        }
      }
    },
  }
}
