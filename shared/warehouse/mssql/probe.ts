import { withDeadline } from '../deadline.ts'
import { reasonWords, WarehouseUnavailable } from '../errors.ts'
import { toWarehouseError } from './failure.ts'
import type { PoolConfig } from './options.ts'
import { createPool } from './pool.ts'
import { readRows } from './read-rows.ts'

export type Probe = { readonly ask: () => Promise<void>; readonly close: () => Promise<void> }

/**
 * Asks the server for one row on a connection of its own, which reads that fill the pool cannot take:
 * busy is not down.
 * @throws WarehouseUnavailable, `unreachable` when there is no answer within `timeoutMs`
 */
export function createProbe(database: string, config: PoolConfig, timeoutMs: number): Probe {
  const own = { min: 0, max: 1, acquireTimeoutMillis: timeoutMs }
  const pool = createPool({ ...config, pool: { ...config.pool, ...own } })
  const late = () =>
    new WarehouseUnavailable(`${database}: ${reasonWords.unreachable}`, {
      reason: 'unreachable',
      cause: new Error(`no answer within ${timeoutMs} ms`),
    })
  const read = async (signal: AbortSignal) => {
    try {
      const connected = await pool.connected()
      signal.throwIfAborted()
      const reader = readRows(connected.request(), 'SELECT 1 AS answer')
      signal.addEventListener('abort', reader.cancel)
      await reader.rows
    } catch (cause) {
      throw toWarehouseError(database, cause, false)
    }
  }
  return { ask: () => withDeadline(timeoutMs, late, read), close: pool.close }
}
