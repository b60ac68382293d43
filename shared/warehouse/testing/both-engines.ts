import type { DuckDbOptions } from '../duckdb/database.ts'
import { createDuckDbEngine } from '../duckdb.engine.ts'
import type { Engine } from '../engine.ts'
import { startMssqlOverDuckDb } from './mssql-over-duckdb.ts'
import type { TdsServer } from './tds/tds.server.ts'

export type BothEngines = {
  readonly duckdb: Engine
  readonly mssql: Engine
  /** What the SQL Server engine talks to; it records every statement. */
  readonly server: TdsServer
  readonly close: () => Promise<void>
}

/** The same tables behind both engines, for tests that must hold on either. */
export async function openBothEngines(options: DuckDbOptions): Promise<BothEngines> {
  const duckdb = await createDuckDbEngine(options)
  const { engine: mssql, server, close } = await startMssqlOverDuckDb(options)
  return {
    duckdb,
    mssql,
    server,
    async close() {
      await duckdb.close()
      await close()
    },
  }
}
