import { onOrphaned } from './orphan.ts'

export type Lifecycle = {
  /** Runs `end` when everything stops; what was started last stops first. */
  readonly onStop: (end: () => Promise<void>) => void
  /** Stops everything and exits. */
  readonly stop: (reason: string, code: number) => Promise<never>
  readonly isStopping: () => boolean
  /** Prints how long a step of the start took. */
  readonly step: <T>(what: string, work: () => T | Promise<T>) => Promise<T>
}

/**
 * Stops everything on Ctrl-C, SIGTERM, SIGHUP, or when the launching process is gone, and then exits
 * with the code `interrupted`: 0 where running until then is the purpose.
 */
export async function createLifecycle({ interrupted = 0 } = {}): Promise<Lifecycle> {
  const running: (() => Promise<void>)[] = []
  let stopping: Promise<never> | undefined

  function stop(reason: string, code: number): Promise<never> {
    stopping ??= (async () => {
      console.log(`\n${reason} Stopping …`)
      for (const end of running.reverse()) await end()
      console.log('Stopped; nothing is left running.')
      process.exit(code)
    })()
    return stopping
  }

  process.on('SIGINT', () => stop('Interrupted.', interrupted))
  process.on('SIGTERM', () => stop('Terminated.', interrupted))
  process.on('SIGHUP', () => stop('Hung up.', interrupted))
  await onOrphaned(() => stop('The launching process is gone.', interrupted))

  return {
    stop,
    onStop: (end) => void running.push(end),
    isStopping: () => stopping !== undefined,
    async step(what, work) {
      const started = performance.now()
      const result = await work()
      if (stopping) return stopping
      console.log(`✓ ${what.padEnd(12)} ${((performance.now() - started) / 1000).toFixed(1)} s`)
      return result
    },
  }
}
