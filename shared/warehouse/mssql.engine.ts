import { observePool } from '@otel-bi/telemetry/pool'
import type sql from 'mssql'
import { createCircuit, type Verdict } from './circuit.ts'
import { createStall, withDeadline } from './deadline.ts'
import type { Statement } from './engine.ts'
import {
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from './errors.ts'
import { toWarehouseError } from './mssql/failure.ts'
import {
  circuitOf,
  defaultRetry,
  defaultTimeouts,
  type MssqlOptions,
  poolConfig,
} from './mssql/options.ts'
import { toMssql } from './mssql/parameters.ts'
import { createPool } from './mssql/pool.ts'
import { createProbe } from './mssql/probe.ts'
import { type RowReader, readRows } from './mssql/read-rows.ts'
import { streamRows } from './mssql/stream-rows.ts'
import { createRetry } from './retry.ts'
import type { StreamingEngine, TakeRows } from './streaming.ts'

export type { MssqlOptions } from './mssql/options.ts'

/**
 * SQL Server through one long-lived pool that requests a readable secondary (ApplicationIntent=ReadOnly).
 * A read is retried only before its first row, and only where another attempt can help. A server that
 * keeps failing is not asked until a probe finds it again.
 */
export function createMssqlEngine(options: MssqlOptions): StreamingEngine {
  const { database, now = Date.now, random = Math.random } = options
  const timeouts = { ...defaultTimeouts, ...options.timeouts }
  const config = poolConfig(options, timeouts)
  const pool = createPool(config)
  observePool(database, pool.usage)
  const probe = createProbe(database, config, timeouts.probeMs)
  const circuit = createCircuit({
    ...circuitOf(options.circuit),
    name: database,
    now,
    verdict,
    probe: probe.ask,
    onChange: options.onChange,
  })
  const retry = createRetry({
    ...defaultRetry,
    ...options.retry,
    random,
    isWorthwhile: (error) => !circuit.isOpen() && isTransient(error),
  })
  const isFull = () => pool.usage().used >= pool.usage().max
  const begin = (statement: Statement, signal: AbortSignal) =>
    retry(async () => {
      try {
        return await start(await pool.connected(), statement, signal)
      } catch (cause) {
        throw signal.aborted ? signal.reason : toWarehouseError(database, cause, isFull())
      }
    }, signal)
  const read = async (statement: Statement, signal: AbortSignal) => {
    // A server that sends nothing for so long is either busy or silent: its probe can tell.
    const slow = setTimeout(() => void circuit.check().catch(() => {}), timeouts.probeMs)
    const reader = await begin(statement, signal).finally(() => clearTimeout(slow))
    return reader.rows.catch((cause: unknown) => {
      throw toWarehouseError(database, cause)
    })
  }
  const late = () =>
    new WarehouseTimeout(`${database} gave no answer within ${timeouts.requestMs} ms`)
  return {
    source: 'mssql',
    system: 'microsoft.sql_server',
    database,
    execute: (statement, signal) =>
      circuit.run((silent) =>
        withDeadline(timeouts.requestMs, late, (within) => read(statement, within), signal, silent),
      ),
    stream: (statement, batchRows, take, signal) =>
      circuit.run(async (silent) => {
        const stalled = createStall(timeouts.requestMs, late)
        const stop = AbortSignal.any([silent, stalled.signal, ...(signal ? [signal] : [])])
        const taking: { error?: unknown } = {}
        const takeOrKeep: TakeRows = (...batch) =>
          take(...batch).catch((error: unknown) => {
            taking.error = error
            throw error
          })
        try {
          const request = requestOf(await pool.connected(), statement)
          const reader = streamRows(request, statement.sql, batchRows, (...batch) =>
            stalled.paused(() => takeOrKeep(...batch)),
          )
          stop.addEventListener('abort', reader.cancel)
          return await reader.ended
        } catch (cause) {
          if ('error' in taking) throw taking.error
          throw stop.aborted ? stop.reason : toWarehouseError(database, cause, isFull())
        } finally {
          stalled.end()
        }
      }),
    check: circuit.check,
    async close() {
      circuit.close()
      await Promise.all([pool.close(), probe.close()])
    },
  }
}

async function start(
  pool: sql.ConnectionPool,
  statement: Statement,
  signal: AbortSignal,
): Promise<RowReader> {
  signal.throwIfAborted()
  const reader = readRows(requestOf(pool, statement), statement.sql)
  signal.addEventListener('abort', reader.cancel)
  await reader.started
  return reader
}

function requestOf(pool: sql.ConnectionPool, { parameters }: Statement): sql.Request {
  const request = pool.request()
  for (const parameter of parameters) request.input(parameter.name, ...toMssql(parameter))
  return request
}

const transient: ReadonlySet<string> = new Set(['unreachable', 'lost', 'overloaded'])

const isTransient = (error: unknown) =>
  error instanceof WarehouseUnavailable && transient.has(error.reason)

function verdict(error: unknown): Verdict {
  // A silent server and a slow statement look alike.
  if (error instanceof WarehouseTimeout) return 'suspect'
  if (error instanceof WarehouseQueryError || error instanceof WarehouseShapeError) return 'up'
  if (!(error instanceof WarehouseUnavailable)) return 'unknown'
  if (error.reason === 'busy') return 'suspect'
  if (error.reason === 'closed' || error.reason === 'circuit') return 'unknown'
  return error.reason === 'login' ? 'refused' : 'down'
}
