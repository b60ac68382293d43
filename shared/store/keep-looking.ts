import { setTimeout } from 'node:timers/promises'

/**
 * Looks now, and again after each pause, until the function it returns is called. A look that fails is
 * made up for by the next; `onBlind` receives the error of the second in a row, once until a look succeeds,
 * and nothing after the stop.
 */
export function keepLooking(
  look: () => Promise<void>,
  everyMs: number,
  onBlind: (error: unknown) => void,
): () => void {
  const stopping = new AbortController()
  const loop = async () => {
    for (let failed = 0; !stopping.signal.aborted; ) {
      try {
        await look()
        failed = 0
      } catch (error) {
        failed += 1
        if (failed === 2 && !stopping.signal.aborted) onBlind(error)
      }
      await setTimeout(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(
        () => undefined,
      )
    }
  }
  void loop()
  return () => stopping.abort()
}
