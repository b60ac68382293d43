export type PollLoop = {
  readonly start: () => void
  /** Polls now. */
  readonly wake: () => void
  /** Takes nothing more; resolves when the last poll has ended. */
  readonly stop: () => Promise<void>
}

export type PollLoopOptions = {
  /** Takes one piece of work and starts it; false when there is none or no room for it. */
  readonly take: () => Promise<boolean>
  readonly pollMs: number
  readonly onError: (error: unknown) => void
}

/** Takes work for as long as there is some, then again after a pause or when woken. */
export function createPollLoop({ take, pollMs, onError }: PollLoopOptions): PollLoop {
  let stopping = false
  let wake: () => void = () => undefined
  let loop: Promise<void> | undefined

  const work = async () => {
    while (!stopping) {
      const nap = Promise.withResolvers<void>()
      wake = nap.resolve
      const taken = await take().catch((error) => {
        onError(error)
        return false
      })
      if (taken || stopping) continue
      const timer = setTimeout(nap.resolve, pollMs)
      await nap.promise
      clearTimeout(timer)
    }
  }
  return {
    start() {
      loop ??= work()
    },
    wake: () => wake(),
    async stop() {
      stopping = true
      wake()
      await loop
    },
  }
}
