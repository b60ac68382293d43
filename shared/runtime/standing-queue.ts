/** Bursts, such as a page that asks for all its panels, drain within this many times what work takes. */
const drainTimes = 10
const shortestBurstMs = 1_000
/** What may be waited in a queue that stands, of what work takes. */
const standingShare = 0.5
/** Of a new duration in the mean of those before. */
const weight = 0.1

/**
 * How long work may wait. A burst may wait as long as there is patience. A queue that has not been empty for long
 * stands, and waiting in it helps nobody: then work waits no longer than half of what it takes itself, so that what
 * is accepted is quick and the rest is refused soon. After CoDel (RFC 8289), as servers use it: Maurer, "Fail at Scale",
 * ACM Queue 13(8), 2015, with times that follow the work's own.
 */
export function createStandingQueue(waitMs: number) {
  let typicalMs: number | undefined
  let emptyAt = Number.NEGATIVE_INFINITY
  let refusedAt = Number.NEGATIVE_INFINITY
  const burstMs = () => Math.max(shortestBurstMs, drainTimes * (typicalMs ?? 0))
  return {
    /** Nothing waited at this instant; that says nothing just after what waited was refused. */
    wasEmpty(now: number): void {
      if (now - refusedAt > burstMs()) emptyAt = now
    },
    /** Something had waited too long. */
    refused(now: number): void {
      refusedAt = now
    },
    took(ms: number): void {
      typicalMs = typicalMs === undefined ? ms : typicalMs + weight * (ms - typicalMs)
    },
    patienceMs(now: number): number {
      if (typicalMs === undefined || now - emptyAt <= burstMs()) return waitMs
      return Math.min(waitMs, standingShare * typicalMs)
    },
  }
}
