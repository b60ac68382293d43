import { observePool } from '@otel-bi/telemetry/pool'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'
import { asStoreError } from './errors.ts'
import { auditLog } from './schema.ts'
import { traceQueries } from './telemetry.ts'
import { type SslMode, tlsOptions } from './tls.ts'

export type Database = NodePgDatabase
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export type StoreOptions = {
  readonly url: string
  readonly sslMode: SslMode
  readonly applicationName: string
  readonly maxConnections?: number
  readonly onError?: (error: Error) => void
}

/** The only store that is written. Opening it does no I/O; a lost server is found again by itself. */
export type Store = {
  /**
   * Runs one piece of work against the database.
   * @throws StoreUnavailable when the server cannot be reached or turns the connection away.
   */
  readonly run: <T>(work: (db: Database) => Promise<T>) => Promise<T>
  /** Runs work on one connection of its own, for session-level locks. */
  readonly session: <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>
  /** Resolves when the server answers and its schema is there. */
  readonly ping: () => Promise<void>
  readonly close: () => Promise<void>
}

/** A pool waits for ever for the farewell of a connection that was cut in the wrong moment. */
const closePatienceMs = 800

export function openStore(options: StoreOptions): Store {
  let opening: Promise<Pool> | undefined
  const pool = () => {
    opening ??= openPool(options).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const run: Store['run'] = async (work) => {
    try {
      return await work(drizzle(await pool()))
    } catch (error) {
      throw asStoreError(error)
    }
  }
  return {
    run,
    async ping() {
      await run((db) => db.select({ id: auditLog.id }).from(auditLog).limit(1))
    },
    async session(work) {
      try {
        const client = await (await pool()).connect()
        try {
          return await work(client)
        } finally {
          client.release()
        }
      } catch (error) {
        throw asStoreError(error)
      }
    },
    async close() {
      const opened = await opening?.catch(() => undefined)
      opening = Promise.reject(new Error('the store is closed'))
      opening.catch(() => undefined)
      await Promise.race([opened?.end(), Bun.sleep(closePatienceMs)])
    },
  }
}

async function openPool(options: StoreOptions): Promise<Pool> {
  const url = new URL(options.url)
  const pool = new Pool({
    connectionString: options.url,
    ssl: await tlsOptions(options.sslMode, url),
    application_name: options.applicationName,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 15_000,
    // A peer that vanished amid a transaction must not hold its locks for longer.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  })
  observePool('postgresql', () => ({
    idle: pool.idleCount,
    used: pool.totalCount - pool.idleCount,
    pending: pool.waitingCount,
    max: pool.options.max,
  }))
  pool.on('connect', (client) => {
    traceQueries(client, url)
    // The pool listens only while a client is idle; a server lost amid a transaction must not end the process.
    client.on('error', (error) => options.onError?.(error))
  })
  pool.on('error', (error) => options.onError?.(error))
  return pool
}
