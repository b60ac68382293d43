import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { literal, quote } from '../../duckdb/views.ts'
import { embeddedTables } from '../../embedded-tables.ts'
import type { WarehouseName } from '../../sample/schema.ts'
import type { StreamedColumn } from '../../streaming.ts'
import type { FilledTable } from '../fill.ts'
import { partSql } from '../part.ts'
import { type ExtractTable, fileName } from '../table.ts'

/** The facts that demand drives, with what numbers their rows and documents: each copy of a row gets numbers of its own. */
const grown: Readonly<Record<string, readonly string[]>> = {
  FactInternetSales: ['SalesOrderNumber'],
  FactResellerSales: ['SalesOrderNumber'],
  Movement: ['Movement Key', 'WWI Purchase Order ID'],
  Purchase: ['Purchase Key', 'WWI Purchase Order ID'],
  Sale: ['Sale Key', 'WWI Invoice ID'],
  Transaction: [],
}

/** More than any number of the sample. */
const step = 10_000_000

export type GrownRows = {
  readonly tables: readonly FilledTable[]
  /** Rows of the facts that grow. */
  readonly facts: number
}

/**
 * Writes the files that an extract of a warehouse of `times` the rows would have, into a folder: every line of a fact
 * that grows is there as often, on the same day and of the same members, in documents of its own.
 */
export async function writeGrownRows(
  folder: string,
  database: WarehouseName,
  sample: string,
  extract: readonly ExtractTable[],
  times: number,
): Promise<GrownRows> {
  await mkdir(folder, { recursive: true })
  const files = await embeddedTables(sample, database)
  const instance = await DuckDBInstance.create(':memory:', {
    ...{ memory_limit: '1GB', threads: '2', integer_division: 'true' },
    preserve_insertion_order: 'false',
  })
  const connection = await instance.connect()
  const tables: FilledTable[] = []
  let facts = 0
  try {
    for (const table of extract) {
      const from = files.find(
        ({ schema, table: name }) => schema === table.schema && name === table.table,
      )
      if (!from) throw new Error(`${sample} has no ${table.schema}.${table.table}`)
      const written = await writeTable(connection, { table, folder, times, file: from.file })
      tables.push(written.table)
      if (table.table in grown) facts += written.rows
    }
    return { tables, facts }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

type Written = {
  readonly table: ExtractTable
  readonly file: string
  readonly folder: string
  readonly times: number
}

/** One file for each part, as an extract has them. */
async function writeTable(connection: DuckDBConnection, { table, file, folder, times }: Written) {
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  const from = `read_parquet(${literal(file)}) t`
  const columns = table.columns.map((name) => `t.${quote(name)}`).join(', ')
  const described = await rowsOf(`DESCRIBE SELECT ${columns} FROM ${from}`)
  const types = described.map((row) => ({
    name: String(row.column_name),
    type: String(row.column_type),
  }))
  const numbered = grown[table.table]
  const copies = numbered ? times : 1
  const selected = types.map((column) => copied(column, numbered?.includes(column.name) ?? false))
  const parts: { readonly part: number; readonly files: readonly string[] }[] = []
  let rows = 0
  for (const { part, n } of await rowsOf(
    `SELECT ${partSql(table)} AS part, COUNT(*) AS n FROM ${from} GROUP BY 1 ORDER BY 1`,
  )) {
    const name = `${fileName(table)}.${part}.0.parquet`
    await connection.run(
      `COPY (SELECT ${selected.join(', ')} FROM ${from}, range(${copies}) r(c) WHERE ${partSql(table)} = ${part})
       TO ${literal(join(folder, name))} (FORMAT parquet, COMPRESSION zstd)`,
    )
    parts.push({ part: Number(part), files: [name] })
    rows += Number(n) * copies
  }
  return { rows, table: { ...table, types, parts } }
}

/** A column of copy `c` of a row. */
function copied({ name, type }: StreamedColumn, isNumber: boolean): string {
  const column = `t.${quote(name)}`
  if (!isNumber) return column
  const next = type === 'VARCHAR' ? `${column} || '-' || c` : `${column} + c * ${step}`
  return `CASE WHEN c = 0 THEN ${column} ELSE ${next} END AS ${quote(name)}`
}
