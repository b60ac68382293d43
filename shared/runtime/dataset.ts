import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'

/** What is known about the data at one moment, and a version that changes when it does. */
export type Snapshot<B> = { readonly bounds: B; readonly version: string }

export type Dataset<B> = { readonly current: () => Promise<Snapshot<B>> }

/**
 * Asks a warehouse about its facts (first and last dates, row counts, totals) at most once a minute,
 * however many requests need to know.
 */
export function createDataset<B extends object>(
  source: string,
  load: () => Promise<B>,
  ttlMs = 60_000,
): Dataset<B> {
  const cache = new LRUCache<string, Snapshot<B>>({
    max: 1,
    ttl: ttlMs,
    fetchMethod: async () => {
      const bounds = await load()
      const digest = createHash('sha256').update(JSON.stringify([source, bounds]))
      return { bounds, version: digest.digest('hex').slice(0, 12) }
    },
  })
  return { current: () => cache.forceFetch('current') }
}
