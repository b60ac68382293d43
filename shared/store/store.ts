import { observePool } from '@otel-bi/telemetry/pool'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { Pool, type PoolClient } from 'pg'
import { createLender } from './connections.ts'
import { asStoreError } from './errors.ts'
import { traceQueries } from './telemetry.ts'
import { type SslMode, tlsOptions } from './tls.ts'

export type Database = NodePgDatabase
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

export type StoreOptions = {
  readonly url: string
  /** Where our tables are; `public` unless named. */
  readonly schema?: string
  readonly sslMode: SslMode
  readonly applicationName: string
  /** What one piece of work may take, connecting included. */
  readonly timeoutMs?: number
  readonly maxConnections?: number
  readonly onError?: (error: Error) => void
}

/** More or less patience than the store has by default. */
type Patience = { readonly timeoutMs: number }

/** The only store that is written. Opening it does no I/O; a lost server is found again by itself. */
export type Store = {
  /** The schema that holds our tables. */
  readonly schema: string
  /** What one piece of work may take unless it says otherwise. */
  readonly timeoutMs: number
  /**
   * Runs one piece of work on one connection. What the work throws of its own accord passes unchanged.
   * @throws StoreUnavailable when the server cannot be reached, turns the connection away, or does not
   * answer in time.
   */
  readonly run: <T>(work: (db: Database) => Promise<T>, patience?: Patience) => Promise<T>
  /** The same with the driver's client, for session-level locks. */
  readonly session: <T>(work: (client: PoolClient) => Promise<T>, patience?: Patience) => Promise<T>
  readonly close: () => Promise<void>
}

export const defaultSchema = 'public'
const defaultTimeoutMs = 10_000

/** What connecting may take of a store's time: three seconds of ten; where work may take longer, so may that. */
export const connectMsOf = (timeoutMs: number) =>
  Math.min(timeoutMs, Math.max(3_000, 0.3 * timeoutMs))

/** pg waits indefinitely for the end event of a connection that was cut at the wrong moment. */
const closeTimeoutMs = 800

export function openStore(options: StoreOptions): Store {
  const { schema = defaultSchema, timeoutMs: ownTimeoutMs = defaultTimeoutMs } = options
  const connectMs = connectMsOf(ownTimeoutMs)
  let opening: Promise<Pool> | undefined
  const pool = () => {
    opening ??= openPool(options, schema, { connectMs, timeoutMs: ownTimeoutMs }).catch(
      (error: unknown) => {
        opening = undefined
        throw error
      },
    )
    return opening
  }
  const lend = createLender(pool, { connectMs })
  const session: Store['session'] = async (work, { timeoutMs } = { timeoutMs: ownTimeoutMs }) => {
    try {
      return await lend(work, timeoutMs)
    } catch (error) {
      throw asStoreError(error)
    }
  }
  return {
    schema,
    timeoutMs: ownTimeoutMs,
    session,
    run: (work, patience) => session((client) => work(drizzle(client)), patience),
    async close() {
      const opened = await opening?.catch(() => undefined)
      opening = Promise.reject(new Error('the store is closed'))
      opening.catch(() => undefined)
      await Promise.race([opened?.end(), Bun.sleep(closeTimeoutMs)])
    },
  }
}

/** The address with our schema as the only one in which names without a schema are looked up. */
function withSearchPath(url: URL, schema: string): string {
  const result = new URL(url)
  const options = [url.searchParams.get('options'), `-c search_path=${schema}`]
  result.searchParams.set('options', options.filter(Boolean).join(' '))
  return result.href
}

async function openPool(
  options: StoreOptions,
  schema: string,
  { connectMs, timeoutMs }: { readonly connectMs: number; readonly timeoutMs: number },
): Promise<Pool> {
  const url = new URL(options.url)
  const pool = new Pool({
    connectionString: withSearchPath(url, schema),
    ssl: await tlsOptions(options.sslMode, url, connectMs),
    application_name: options.applicationName,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: connectMs,
    // A little less than our own deadline, so that a living server ends its statement itself.
    statement_timeout: Math.ceil(timeoutMs * 0.9),
    // A peer that vanished during a transaction must not hold its locks for longer.
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  })
  observePool('postgresql', () => ({
    idle: pool.idleCount,
    used: pool.totalCount - pool.idleCount,
    pending: pool.waitingCount,
    max: pool.options.max,
  }))
  pool.on('connect', (client) => {
    traceQueries(client, url)
    // The pool listens only while a client is idle; a server lost during a transaction must not end the process.
    client.on('error', (error) => options.onError?.(error))
  })
  pool.on('error', (error) => options.onError?.(error))
  return pool
}
