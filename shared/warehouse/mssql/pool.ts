import { observePool } from '@otel-bi/telemetry/pool'
import sql from 'mssql'
import { WarehouseUnavailable } from '../errors.ts'

export type Pool = {
  /** The pool, once it has reached the server; tries again at every call until it has. */
  readonly connected: () => Promise<sql.ConnectionPool>
  readonly close: () => Promise<void>
}

/** Connects on first use, so that a process starts while its warehouse is down. */
export function createPool(config: sql.config, onError?: (error: Error) => void): Pool {
  const pool = new sql.ConnectionPool(config)
  // Without a listener an error of an idle connection could end the process.
  pool.on('error', (error: Error) => onError?.(error))
  observePool(config.database ?? config.server, () => ({
    idle: pool.available,
    used: pool.borrowed,
    pending: pool.pending,
    max: config.pool?.max ?? 10,
  }))
  let connecting: Promise<unknown> | undefined
  let closed = false
  return {
    async connected() {
      if (closed) throw new WarehouseUnavailable('the pool is closed', { reason: 'closed' })
      if (!pool.connected) {
        connecting ??= pool.connect().finally(() => {
          connecting = undefined
        })
        await connecting
      }
      return pool
    },
    async close() {
      if (closed) return
      closed = true
      // The driver refuses to close a pool that is still connecting.
      await connecting?.catch(() => {})
      await pool.close()
    },
  }
}
