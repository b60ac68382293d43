import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { embeddedTables } from '@otel-bi/warehouse/embedded-tables'
import type { Source } from '@otel-bi/warehouse/engine'
import { ensureSampleWarehouses } from '@otel-bi/warehouse/sample/ensure'
import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'
import { testSample } from '@otel-bi/warehouse/sample/testing/open-sample'
import { startMssqlOverDuckDb } from '@otel-bi/warehouse/testing/mssql-over-duckdb'
import { assertOnlyReads } from '@otel-bi/warehouse/testing/only-reads'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'

/** The folder of the real rows, where there is one; tests that need them skip without it. */
export const realRows = process.env.SAMPLE_WAREHOUSE_DIR

/** What a warehouse can be read through; a test that holds for one must hold for the other. */
export const engines = ['embedded', 'mssql'] as const satisfies readonly Source[]

export type TestWarehouseOptions = {
  /** Rows to read instead of the generated sample. */
  readonly directory?: string | undefined
  readonly engine?: Source | undefined
}

/**
 * The same tables behind either engine: DuckDB itself, or the production driver over a real socket
 * to a TDS server in front of it, whose `close` throws if it was sent anything but reads.
 */
export async function openTestWarehouse(
  database: WarehouseName,
  { directory, engine = 'embedded' }: TestWarehouseOptions = {},
): Promise<Warehouse> {
  const options = await testTables(database, directory)
  if (engine === 'embedded') return createWarehouse(await createDuckDbEngine(options))
  const { engine: mssql, server, close } = await startMssqlOverDuckDb(options)
  return {
    ...createWarehouse(mssql),
    async close() {
      await close()
      assertOnlyReads(server)
    },
  }
}

/** What an engine needs to open a warehouse of the tests. */
export async function testTables(database: WarehouseName, directory?: string) {
  if (directory === undefined) await ensureSampleWarehouses(testSample)
  const tables = await embeddedTables(directory ?? testSample, database)
  return { database, tables, threads: 2 }
}
