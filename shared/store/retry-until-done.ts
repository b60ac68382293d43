import { ExponentialBackoff, handleAll, retry } from 'cockatiel'

export type RetryUntilDoneOptions = {
  readonly maxDelayMs?: number
  readonly signal?: AbortSignal
}

/**
 * Runs work until it succeeds once, with a longer pause after each failure, which `onFailure` receives.
 * Resolves without a further attempt or word once the signal is aborted. Never rejects.
 */
export async function retryUntilDone(
  work: () => Promise<void>,
  onFailure: (error: unknown) => void,
  { maxDelayMs = 5_000, signal }: RetryUntilDoneOptions = {},
): Promise<void> {
  const policy = retry(handleAll, {
    maxAttempts: Number.POSITIVE_INFINITY,
    backoff: new ExponentialBackoff({ initialDelay: 250, maxDelay: maxDelayMs }),
  })
  await policy.execute(async () => {
    if (signal?.aborted) return
    try {
      await work()
    } catch (error) {
      if (signal?.aborted) return
      onFailure(error)
      throw error
    }
  })
}
