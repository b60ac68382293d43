/**
 * Runs work until it succeeds once, waiting longer after each failure; `onFailure` hears of each.
 * Gives up without a word once the signal is aborted.
 */
export async function keepTrying(
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
  { firstDelayMs = 250, maxDelayMs = 5_000, signal }: KeepTryingOptions = {},
): Promise<void> {
  for (let delay = firstDelayMs; !signal?.aborted; delay = Math.min(delay * 2, maxDelayMs)) {
    try {
      return await work()
    } catch (error) {
      onFailure(error)
      await Bun.sleep(delay)
    }
  }
}

export type KeepTryingOptions = {
  readonly firstDelayMs?: number
  readonly maxDelayMs?: number
  readonly signal?: AbortSignal
}
