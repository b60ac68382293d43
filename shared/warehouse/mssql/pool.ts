import type { PoolUsage } from '@otel-bi/telemetry/pool'
import sql from 'mssql'
import { WarehouseUnavailable } from '../errors.ts'
import type { PoolConfig } from './options.ts'

export type Pool = {
  /** The pool, once it has reached the server; tries again at every call until it has. */
  readonly connected: () => Promise<sql.ConnectionPool>
  readonly usage: () => PoolUsage
  readonly close: () => Promise<void>
}

/** Connects on first use, so that a process starts while its warehouse is down. */
export function createPool(config: PoolConfig): Pool {
  const pool = new sql.ConnectionPool(config)
  const { max } = config.pool
  // Without a listener an error of an idle connection would end the process; the next call meets it.
  pool.on('error', () => {})
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
    // The driver cannot count before it has connected once.
    usage: () =>
      pool.connected
        ? { idle: pool.available, used: pool.borrowed, pending: pool.pending, max }
        : { idle: 0, used: 0, pending: 0, max },
    async close() {
      if (closed) return
      closed = true
      // The driver refuses to close a pool that is still connecting.
      await connecting?.catch(() => {})
      await pool.close()
    },
  }
}
