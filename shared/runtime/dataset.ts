import { createHash } from 'node:crypto'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import { createSingleFlight } from './single-flight.ts'

/**
 * Dates, row counts and totals of the facts at one moment, the data version made of them, and the warehouse that has
 * these rows: what is answered about a snapshot is read from its warehouse, and from no other.
 */
export type Snapshot<F> = {
  readonly fingerprint: F
  readonly version: string
  readonly warehouse: Warehouse
  /** When it is looked at again, on the clock of `performance.now()`. */
  readonly until: number
}

export type Dataset<F> = {
  /** @throws the caller's abort reason; the query stops when its last caller has left. */
  readonly current: (caller?: AbortSignal) => Promise<Snapshot<F>>
}

/**
 * Loads the fingerprint of a warehouse at most once per `ttlMs`, whatever the number of requests.
 * @param choose returns the warehouse to answer from now; another one than before is read at once
 */
export function createDataset<F extends object>(
  choose: () => Warehouse,
  load: (warehouse: Warehouse, signal: AbortSignal) => Promise<F>,
  ttlMs = 60_000,
): Dataset<F> {
  let known: Snapshot<F> | undefined
  const reading = createSingleFlight<Snapshot<F>>()
  const read = (warehouse: Warehouse) => async (signal: AbortSignal) => {
    const fingerprint = await load(warehouse, signal)
    const { source, extract } = warehouse
    const parts = [source, fingerprint, ...(extract ? [extract.checksum] : [])]
    const digest = createHash('sha256').update(JSON.stringify(parts))
    const version = digest.digest('hex').slice(0, 12)
    known = { fingerprint, version, warehouse, until: performance.now() + ttlMs }
    return known
  }
  return {
    async current(caller) {
      const warehouse = choose()
      if (known?.warehouse === warehouse && performance.now() < known.until) return known
      const { source, extract } = warehouse
      return reading.join(`${source} ${extract?.verifiedAt}`, read(warehouse), caller)
    },
  }
}
