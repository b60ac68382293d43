import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { EmbeddedTable } from '../duckdb/database.ts'

export type TableDefinition = {
  readonly schema: string
  readonly table: string
  /** A SELECT in DuckDB's dialect whose rows and types become the table's. */
  readonly rows: string
}

/** Writes small tables as Parquet, to be loaded as any warehouse is. */
export async function writeTables(
  directory: string,
  definitions: readonly TableDefinition[],
): Promise<EmbeddedTable[]> {
  await mkdir(directory, { recursive: true })
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const tables: EmbeddedTable[] = []
    for (const { schema, table, rows } of definitions) {
      const file = join(directory, `${schema}.${table}.parquet`)
      await connection.run(`COPY (${rows}) TO '${file.replaceAll("'", "''")}' (FORMAT parquet)`)
      tables.push({ schema, table, file })
    }
    return tables
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
