import type sql from 'mssql'
import { createCircuit, type Verdict } from './circuit.ts'
import { withDeadline } from './deadline.ts'
import type { Engine, Row, Statement } from './engine.ts'
import {
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from './errors.ts'
import { toWarehouseError } from './mssql/failure.ts'
import {
  defaultCircuit,
  defaultRetry,
  defaultTimeouts,
  type MssqlOptions,
  poolConfig,
} from './mssql/options.ts'
import { toMssql } from './mssql/parameters.ts'
import { createPool } from './mssql/pool.ts'
import { type RowReader, readRows } from './mssql/read-rows.ts'
import { createRetry } from './retry.ts'

export type { MssqlOptions } from './mssql/options.ts'

/**
 * SQL Server through one long-lived pool, asked for a readable secondary (ApplicationIntent=ReadOnly).
 * A read is retried only before its first row, and only where another try can help; a server that
 * keeps failing is left alone for a moment and found again when it returns.
 */
export function createMssqlEngine(options: MssqlOptions): Engine {
  const { database, now = Date.now, random = Math.random } = options
  const timeouts = { ...defaultTimeouts, ...options.timeouts }
  const pool = createPool(poolConfig(options, timeouts), options.onError)
  const retry = createRetry({ ...defaultRetry, ...options.retry, random, isWorthwhile })
  const circuit = createCircuit({
    ...defaultCircuit,
    ...options.circuit,
    name: database,
    now,
    verdict,
  })
  const inTime = <T>(work: (signal: AbortSignal) => Promise<T>, caller?: AbortSignal) =>
    withDeadline(
      timeouts.requestMs,
      () => new WarehouseTimeout(`${database} gave no answer within ${timeouts.requestMs} ms`),
      work,
      caller,
    )

  const begin = (statement: Statement, signal: AbortSignal) =>
    retry(async () => {
      try {
        return await start(await pool.connected(), statement, signal)
      } catch (cause) {
        throw signal.aborted ? signal.reason : toWarehouseError(database, cause)
      }
    }, signal)

  const next = (reader: RowReader) =>
    reader.next().catch((cause: unknown) => {
      throw toWarehouseError(database, cause)
    })

  return {
    source: 'mssql',
    system: 'microsoft.sql_server',
    database,
    execute: (statement, signal) =>
      circuit.run(() =>
        inTime(async (within) => {
          const reader = await begin(statement, within)
          const rows: Row[] = []
          for (let batch = await next(reader); batch; batch = await next(reader))
            rows.push(...batch)
          return rows
        }, signal),
      ),
    async *stream(statement, signal) {
      const reader = await circuit.run(() => inTime((within) => begin(statement, within), signal))
      // A caller may leave while it is not asking for rows.
      signal?.addEventListener('abort', reader.cancel)
      try {
        const more = () => inTime(() => next(reader), signal)
        for (let batch = await more(); batch; batch = await more()) yield* batch
      } finally {
        signal?.removeEventListener('abort', reader.cancel)
        reader.cancel()
      }
    },
    close: () => pool.close(),
  }
}

async function start(
  pool: sql.ConnectionPool,
  statement: Statement,
  signal: AbortSignal,
): Promise<RowReader> {
  signal.throwIfAborted()
  const request = pool.request()
  for (const parameter of statement.parameters) request.input(parameter.name, ...toMssql(parameter))
  const reader = readRows(request, statement.sql)
  signal.addEventListener('abort', reader.cancel)
  await reader.started()
  return reader
}

const worthwhile: ReadonlySet<string> = new Set(['unreachable', 'lost', 'overloaded'])

const isWorthwhile = (error: unknown) =>
  error instanceof WarehouseUnavailable && worthwhile.has(error.reason)

function verdict(error: unknown): Verdict {
  if (error instanceof WarehouseTimeout) return 'down'
  if (error instanceof WarehouseQueryError || error instanceof WarehouseShapeError) return 'up'
  if (!(error instanceof WarehouseUnavailable)) return 'unknown'
  return error.reason === 'busy' || error.reason === 'closed' ? 'unknown' : 'down'
}
