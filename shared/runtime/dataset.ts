import { createHash } from 'node:crypto'
import { createSharedWork } from './shared-work.ts'

/** What is known about the data at one moment, and a version that changes when it does. */
export type Snapshot<B> = { readonly bounds: B; readonly version: string }

export type Dataset<B> = {
  /** @throws the caller's reason when it leaves; the reading stops when nobody waits for it. */
  readonly current: (caller?: AbortSignal) => Promise<Snapshot<B>>
}

/**
 * Asks a warehouse about its facts (first and last dates, row counts, totals) at most once a minute,
 * however many requests need to know.
 */
export function createDataset<B extends object>(
  source: string,
  load: (signal: AbortSignal) => Promise<B>,
  ttlMs = 60_000,
): Dataset<B> {
  let known: { readonly snapshot: Snapshot<B>; readonly until: number } | undefined
  const reading = createSharedWork<Snapshot<B>>()
  const read = async (signal: AbortSignal) => {
    const bounds = await load(signal)
    const digest = createHash('sha256').update(JSON.stringify([source, bounds]))
    const snapshot = { bounds, version: digest.digest('hex').slice(0, 12) }
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
