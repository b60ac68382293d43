/** Runs work until it succeeds once, waiting longer after each failure; `onFailure` hears of each. */
export async function keepTrying(
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
  { firstDelayMs = 250, maxDelayMs = 5_000 } = {},
): Promise<void> {
  for (let delay = firstDelayMs; ; delay = Math.min(delay * 2, maxDelayMs)) {
    try {
      return await work()
    } catch (error) {
      onFailure(error)
      await Bun.sleep(delay)
    }
  }
}
