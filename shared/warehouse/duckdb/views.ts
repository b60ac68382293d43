import type { DuckDBConnection } from '@duckdb/node-api'

/** Tables that stay in their files: a statement reads from the disk what it needs of them. */
export type ParquetViews = {
  /** The only folder that statements can reach. */
  readonly directory: string
  readonly tables: readonly {
    readonly schema: string
    readonly table: string
    readonly columns: readonly { readonly name: string; readonly type: string }[]
    /** A table without files is empty. */
    readonly files: readonly string[]
  }[]
}

export async function createViews(
  connection: DuckDBConnection,
  { directory, tables }: ParquetViews,
): Promise<void> {
  await connection.run('SET parquet_metadata_cache = true')
  await connection.run(`SET allowed_directories = [${literal(directory)}]`)
  for (const schema of new Set(tables.map((table) => table.schema)))
    await connection.run(`CREATE SCHEMA IF NOT EXISTS ${quote(schema)}`)
  for (const { schema, table, columns, files } of tables) {
    const name = `${quote(schema)}.${quote(table)}`
    const types = columns.map((column) => `${quote(column.name)} ${column.type}`)
    await connection.run(
      files.length === 0
        ? `CREATE TABLE ${name} (${types.join(', ')})`
        : `CREATE VIEW ${name} AS FROM read_parquet([${files.map(literal).join(', ')}])`,
    )
  }
}

export const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
export const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
