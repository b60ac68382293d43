import type { DuckDBInstance } from '@duckdb/node-api'
import { rowMapper } from './columns.ts'
import { toCell } from './duckdb/cells.ts'
import { type DuckDbOptions, openDuckDb } from './duckdb/database.ts'
import { type Reading, refused, startReading } from './duckdb/reading.ts'
import type { Engine, Row, Statement } from './engine.ts'
import { WarehouseUnavailable } from './errors.ts'

export type { DuckDbOptions, EmbeddedTable } from './duckdb/database.ts'

/** The warehouse in this process: the same tables and the same SQL, with no server. */
export async function createDuckDbEngine(options: DuckDbOptions): Promise<Engine> {
  const instance = await openDuckDb(options)
  let closed = false
  const open = () => {
    if (closed)
      throw new WarehouseUnavailable(`${options.database} is closed`, { reason: 'closed' })
    return instance
  }
  return {
    source: options.source ?? 'embedded',
    system: 'duckdb',
    database: options.database,
    async execute(statement, signal) {
      const rows: Row[] = []
      for await (const batch of batches(open(), statement, signal)) rows.push(...batch)
      return rows
    },
    async check() {
      open()
    },
    async close() {
      if (closed) return
      closed = true
      instance.closeSync()
    },
  }
}

async function* batches(
  instance: DuckDBInstance,
  statement: Statement,
  signal: AbortSignal | undefined,
): AsyncGenerator<Row[]> {
  const reading = await startReading(instance, statement, 'all', signal)
  try {
    const toRow = rowMapper(reading.result.columnNames())
    for await (const cells of fetched(reading, statement, signal))
      yield cells.map((row) => toRow(row.map(toCell)))
  } finally {
    reading.close()
  }
}

async function* fetched({ result }: Reading, statement: Statement, signal?: AbortSignal) {
  try {
    for await (const rows of result.yieldRows()) {
      signal?.throwIfAborted()
      yield rows
    }
  } catch (cause) {
    throw refused(statement, signal, cause)
  }
}
