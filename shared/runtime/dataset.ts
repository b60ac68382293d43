import { createHash } from 'node:crypto'
import { createSingleFlight } from './single-flight.ts'

/** Dates, row counts and totals of the facts at one moment, and the data version made of them. */
export type Snapshot<F> = { readonly fingerprint: F; readonly version: string }

export type Dataset<F> = {
  /** @throws the caller's abort reason; the query stops when its last caller has left. */
  readonly current: (caller?: AbortSignal) => Promise<Snapshot<F>>
}

/** Loads the fingerprint of a warehouse at most once per `ttlMs`, whatever the number of requests. */
export function createDataset<F extends object>(
  source: string,
  load: (signal: AbortSignal) => Promise<F>,
  ttlMs = 60_000,
): Dataset<F> {
  let known: { readonly snapshot: Snapshot<F>; readonly until: number } | undefined
  const reading = createSingleFlight<Snapshot<F>>()
  const read = async (signal: AbortSignal) => {
    const fingerprint = await load(signal)
    const digest = createHash('sha256').update(JSON.stringify([source, fingerprint]))
    const snapshot = { fingerprint, version: digest.digest('hex').slice(0, 12) }
    known = { snapshot, until: performance.now() + ttlMs }
    return snapshot
  }
  return {
    async current(caller) {
      if (known && performance.now() < known.until) return known.snapshot
      return reading.join('current', read, caller)
    },
  }
}
