const hour = 3_600_000
const longestWaitMs = 6 * hour

export type Backoff = {
  /** The attempt that failed, from 1. */
  readonly attempt: number
  /** What the receiver asked to wait for. */
  readonly retryAfterMs?: number | undefined
  /** From 0 to 1. */
  readonly random: () => number
}

/**
 * Milliseconds until the next attempt: 30 s, doubled by each attempt up to an hour, of which a random half is
 * taken away ("equal jitter"), so that what failed together does not return together. Never sooner than the
 * receiver asked for, up to six hours.
 */
export function backoffMs({ attempt, retryAfterMs = 0, random }: Backoff): number {
  const full = Math.min(30_000 * 2 ** (attempt - 1), hour)
  const wait = Math.round(full / 2 + (full / 2) * random())
  return Math.max(wait, Math.min(retryAfterMs, longestWaitMs))
}

/** A Retry-After header, seconds or a date (RFC 9110, 10.2.3), in milliseconds; undefined when it is neither. */
export function retryAfterMs(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000
  const at = Date.parse(header)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime())
}
