import { ExponentialBackoff, handleWhen, retry } from 'cockatiel'

/**
 * Repeats work that failed in a way worth repeating, after pauses drawn from [0, first × 2^n):
 * "full jitter", Brooker, "Exponential Backoff and Jitter", AWS Architecture Blog, 2015.
 */
export function createRetry(options: {
  readonly attempts: number
  readonly firstDelayMs: number
  readonly maxDelayMs: number
  readonly isWorthwhile: (error: unknown) => boolean
  readonly random: () => number
}): <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T> {
  const policy = retry(handleWhen(options.isWorthwhile), {
    maxAttempts: options.attempts,
    backoff: new ExponentialBackoff<number>({
      initialDelay: options.firstDelayMs,
      maxDelay: options.maxDelayMs,
      generator: (tried = 0, { initialDelay, maxDelay }) => [
        options.random() * Math.min(maxDelay, initialDelay * 2 ** tried),
        tried + 1,
      ],
    }),
  })
  return (work, signal) => policy.execute(work, signal)
}
