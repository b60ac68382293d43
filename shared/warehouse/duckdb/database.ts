import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Source } from '../engine.ts'
import { createViews, literal, type ParquetViews, quote } from './views.ts'

export type EmbeddedTable = {
  readonly schema: string
  readonly table: string
  readonly file: string
  /** The column that rows are stored in the order of; the file's order when left out. */
  readonly orderBy?: string
}

export type DuckDbOptions = {
  /** What its rows are; sample data when left out. */
  readonly source?: Source
  readonly database: string
  readonly tables: readonly EmbeddedTable[]
  /** Tables that are not loaded. */
  readonly views?: ParquetViews
  readonly threads?: number
  /** What tables and statements together may take; 80 % of the machine's when left out. */
  readonly memoryBytes?: number
}

/**
 * Loads Parquet files into memory under the names SQL Server gives them, then locks the instance:
 * no network, setting or file, but those of views, can be reached from a statement afterwards.
 */
export async function openDuckDb(
  options: Omit<DuckDbOptions, 'database'>,
): Promise<DuckDBInstance> {
  const instance = await DuckDBInstance.create(':memory:', {
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    ...(options.memoryBytes === undefined ? {} : { memory_limit: `${options.memoryBytes}B` }),
    ...(options.views === undefined ? {} : { temp_directory: spillOf(options.views) }),
    integer_division: 'true',
    default_null_order: 'nulls_first',
  })
  await load(instance, options)
  return instance
}

/**
 * What does not fit memory goes beside the files: a container can write nowhere else that has room. Several processes
 * may have opened them, and each folder is made when it is needed and removed with its instance.
 */
const spillOf = ({ directory }: ParquetViews) => join(directory, `spill-${crypto.randomUUID()}`)

async function load(
  instance: DuckDBInstance,
  { tables, views }: Pick<DuckDbOptions, 'tables' | 'views'>,
): Promise<void> {
  const connection = await instance.connect()
  try {
    for (const schema of new Set(tables.map((table) => table.schema)))
      await connection.run(`CREATE SCHEMA IF NOT EXISTS ${quote(schema)}`)
    for (const { schema, table, file, orderBy } of tables) {
      const order = orderBy === undefined ? '' : ` ORDER BY ${quote(orderBy)}`
      await connection.run(
        `CREATE TABLE ${quote(schema)}.${quote(table)} AS FROM read_parquet(${literal(file)})${order}`,
      )
    }
    if (views) await createViews(connection, views)
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
  } finally {
    connection.closeSync()
  }
}
