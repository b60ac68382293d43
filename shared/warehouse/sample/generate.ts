import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { sampleVersion, writeManifest } from './manifest.ts'
import { type SampleTable, sampleTables, type WarehouseName } from './schema.ts'
import { sampleScripts } from './scripts.ts'

export type SampleOptions = {
  /** Multiplies the facts that demand drives: orders, sales, their movements and payments; default 1. */
  readonly scale?: number
  /** Threads for DuckDB; default one per core. The rows do not depend on it. */
  readonly threads?: number
}

/**
 * Writes both sample warehouses under `directory` as Parquet, one file per table (named as in
 * `sampleTables`), and MANIFEST.json last. Every run makes the same rows.
 * @throws RangeError when `scale` is not a positive number.
 */
export async function generateSampleWarehouses(
  directory: string,
  { scale = 1, threads }: SampleOptions = {},
): Promise<void> {
  if (!(scale > 0 && scale < Infinity)) throw new RangeError(`scale must be positive, not ${scale}`)
  const settings = threads === undefined ? {} : { threads: String(threads) }
  const tables: Record<string, number> = {}
  for (const warehouse of ['AdventureWorksDW2022', 'WideWorldImportersDW'] as const) {
    await mkdir(join(directory, warehouse), { recursive: true })
    const instance = await DuckDBInstance.create(':memory:', settings)
    const connection = await instance.connect()
    try {
      await fillTables(connection, warehouse, scale)
      for (const table of sampleTables[warehouse]) {
        tables[table.file] = await writeTable(connection, table, directory)
      }
    } finally {
      connection.closeSync()
      instance.closeSync()
    }
  }
  await writeManifest(directory, { version: sampleVersion(), scale, tables })
}

async function fillTables(connection: DuckDBConnection, warehouse: WarehouseName, scale: number) {
  await connection.run(`SET VARIABLE scale = ${scale}`)
  for (const { schema, quoted, columns } of sampleTables[warehouse]) {
    const definitions = Object.entries(columns).map(([name, type]) => `"${name}" ${type}`)
    await connection.run(`CREATE SCHEMA IF NOT EXISTS "${schema}"`)
    await connection.run(`CREATE TABLE ${quoted} (${definitions.join(', ')})`)
  }
  for (const part of sampleScripts[warehouse]) await connection.run(part)
}

/** Returns the number of rows written. */
async function writeTable(connection: DuckDBConnection, table: SampleTable, directory: string) {
  const file = join(directory, table.file).replaceAll("'", "''")
  const copied = await connection.runAndReadAll(
    `COPY ${table.quoted} TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
  )
  return Number(copied.getRows()[0]?.[0])
}
