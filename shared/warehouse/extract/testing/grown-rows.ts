import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { literal, quote } from '../../duckdb/views.ts'
import { embeddedTables } from '../../embedded-tables.ts'
import type { WarehouseName } from '../../sample/schema.ts'
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

const memory = '1GB'

export type GrownRows = { readonly tables: readonly FilledTable[]; readonly facts: number }

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
  const instance = await DuckDBInstance.create(':memory:', {
    ...{ memory_limit: memory, threads: '2', integer_division: 'true' },
    preserve_insertion_order: 'false',
  })
  const connection = await instance.connect()
  const files = new Map(
    (await embeddedTables(sample, database)).map(({ schema, table, file }) => [
      `${schema}.${table}`,
      file,
    ]),
  )
  const rowsOf = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJson()
  const tables: FilledTable[] = []
  let facts = 0
  try {
    for (const table of extract) {
      const source = `read_parquet(${literal(files.get(`${table.schema}.${table.table}`) ?? '')}) t`
      const numbered = grown[table.table]
      const copies = numbered ? times : 1
      const columns = table.columns.map((name) => ({ name, copied: numbered?.includes(name) }))
      const types = (await rowsOf(`DESCRIBE SELECT ${names(table.columns)} FROM ${source}`)).map(
        (row) => ({ name: String(row.column_name), type: String(row.column_type) }),
      )
      const selected = columns.map(({ name, copied }) => {
        const isText = types.find((each) => each.name === name)?.type === 'VARCHAR'
        const next = isText ? `t.${quote(name)} || '-' || c` : `t.${quote(name)} + c * ${step}`
        return copied
          ? `CASE WHEN c = 0 THEN t.${quote(name)} ELSE ${next} END AS ${quote(name)}`
          : `t.${quote(name)}`
      })
      const parts = []
      for (const { part, n } of await rowsOf(
        `SELECT ${partSql(table)} AS part, COUNT(*) AS n FROM ${source} GROUP BY 1 ORDER BY 1`,
      )) {
        const file = `${fileName(table)}.${part}.0.parquet`
        await connection.run(
          `COPY (SELECT ${selected.join(', ')} FROM ${source}, range(${copies}) r(c) WHERE ${partSql(table)} = ${part})
           TO ${literal(join(folder, file))} (FORMAT parquet, COMPRESSION zstd)`,
        )
        parts.push({ part: Number(part), files: [file] })
        if (numbered) facts += Number(n) * copies
      }
      tables.push({ ...table, types, parts })
    }
    return { tables, facts }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const names = (columns: readonly string[]) => columns.map((name) => `t.${quote(name)}`).join(', ')
