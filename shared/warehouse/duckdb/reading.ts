import type { DuckDBInstance, DuckDBResult } from '@duckdb/node-api'
import type { Statement } from '../engine.ts'
import { WarehouseQueryError, WarehouseShapeError } from '../errors.ts'
import { dollarParameters, typesOf, valuesOf } from './parameters.ts'

export type Reading = { readonly result: DuckDBResult; readonly close: () => void }

/**
 * Starts a statement on a connection of its own; `close` gives the connection back.
 * @param mode `all` computes the whole result first, `stream` only what is fetched
 */
export async function startReading(
  instance: DuckDBInstance,
  statement: Statement,
  mode: 'all' | 'stream',
  signal: AbortSignal | undefined,
): Promise<Reading> {
  signal?.throwIfAborted()
  const connection = await instance.connect()
  const interrupt = () => connection.interrupt()
  const close = () => {
    signal?.removeEventListener('abort', interrupt)
    connection.closeSync()
  }
  signal?.addEventListener('abort', interrupt)
  try {
    const text = dollarParameters(statement.sql)
    const values = valuesOf(statement.parameters)
    const types = typesOf(statement.parameters)
    const result = await (mode === 'all'
      ? connection.run(text, values, types)
      : connection.stream(text, values, types))
    return { result, close }
  } catch (cause) {
    close()
    throw refused(statement, signal, cause)
  }
}

const unknownName = /^(?:Catalog Error: Table|Binder Error: .*(?:column|not found))/

/** What to throw when reading fails: the caller's own reason if the caller interrupted it. */
export function refused(
  statement: Statement,
  signal: AbortSignal | undefined,
  cause: unknown,
): unknown {
  if (signal?.aborted) return signal.reason
  if (cause instanceof Error && unknownName.test(cause.message))
    return new WarehouseShapeError(`${statement.name} names a table or column that is not there`, {
      cause,
    })
  return new WarehouseQueryError(`${statement.name} was refused by DuckDB`, { cause })
}
