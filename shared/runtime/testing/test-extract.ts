import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDuckDbEngine } from '@otel-bi/warehouse/duckdb.engine'
import { createExtractKeeper, type ExtractKeeper } from '@otel-bi/warehouse/extract/keeper'
import type { RollupTable } from '@otel-bi/warehouse/extract/rollup'
import type { ExtractTable } from '@otel-bi/warehouse/extract/table'
import type { WarehouseName } from '@otel-bi/warehouse/sample/schema'
import type { StreamingEngine } from '@otel-bi/warehouse/streaming'
import { startMssqlOverDuckDb } from '@otel-bi/warehouse/testing/mssql-over-duckdb'
import { assertOnlyReads } from '@otel-bi/warehouse/testing/only-reads'
import { createWarehouse, type Warehouse } from '@otel-bi/warehouse/warehouse'
import { chooseSource } from '../answer-source.ts'
import type { ExtractContents } from '../warehouse.ts'
import { testTables } from './test-warehouse.ts'

const day = 86_400_000

/** An extract of a server, made and opened, in a folder that `close` removes. @throws what making it threw */
export async function openTestExtract(
  source: StreamingEngine,
  tables: readonly ExtractTable[],
  rollups: readonly RollupTable[] = [],
): Promise<ExtractKeeper> {
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-extract-'))
  let failure: unknown
  const keeper = createExtractKeeper({
    ...{ directory, source, tables, rollups, everyMs: day, maxAgeMs: 2 * day },
    resources: { threads: 2 },
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    onEvent(event) {
      if (event.kind === 'failed') failure = event.error
    },
  })
  const close = async () => {
    await keeper.close()
    await rm(directory, { recursive: true, force: true })
  }
  await keeper.tick()
  if (keeper.state().usable) return { ...keeper, close }
  await close()
  throw new Error('the extract cannot be used', { cause: failure })
}

export type TestSources = {
  readonly embedded: Warehouse
  readonly mssql: Warehouse
  /** The extract of the same rows. */
  readonly copied: Warehouse
  readonly close: () => Promise<void>
}

/** The same tables behind everything that answers can come from. */
export async function openTestSources(
  database: WarehouseName,
  { tables, rollups }: ExtractContents,
  directory?: string,
): Promise<TestSources> {
  const options = await testTables(database, directory)
  const embedded = createWarehouse(await createDuckDbEngine(options))
  const { engine, server, close } = await startMssqlOverDuckDb(options)
  const mssql = createWarehouse(engine)
  const extract = await openTestExtract(engine, tables, rollups)
  return {
    embedded,
    mssql,
    copied: chooseSource(mssql, extract)(),
    async close() {
      await extract.close()
      await close()
      await embedded.close()
      assertOnlyReads(server)
    },
  }
}
