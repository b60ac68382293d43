import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { EmbeddedTable } from './duckdb.engine.ts'

/**
 * The tables of one warehouse in a sample folder: `<Table>.parquet` lies in schema dbo,
 * `<Schema>.<Table>.parquet` in the schema it names.
 * @throws Error naming the folder when it has no Parquet file.
 */
export async function embeddedTables(
  directory: string,
  database: string,
): Promise<EmbeddedTable[]> {
  const folder = join(directory, database)
  const files = await readdir(folder).catch(() => [])
  const tables = files
    .filter((file) => file.endsWith('.parquet'))
    .map((file) => {
      const name = file.slice(0, -'.parquet'.length)
      const [schema, table] = name.includes('.') ? split(name) : ['dbo', name]
      return { schema, table, file: join(folder, file) }
    })
  if (tables.length === 0) throw new Error(`there is no Parquet file in ${folder}`)
  return tables
}

function split(name: string): [string, string] {
  const dot = name.indexOf('.')
  return [name.slice(0, dot), name.slice(dot + 1)]
}
