import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { ensureSampleWarehouses } from '../ensure.ts'
import { sampleTables } from '../schema.ts'

type Cell = string | number | boolean | null

/** Kept between test runs, since its version is checked. */
export const testSample = join(import.meta.dir, '../../../../.data/test-sample')

export async function openTestSample() {
  await ensureSampleWarehouses(testSample)
  return openSample(testSample)
}

/** Views over the Parquet files of both warehouses, under their production names. */
export async function openSample(directory: string) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const table of Object.values(sampleTables).flat()) {
    const file = join(directory, table.file).replaceAll("'", "''")
    await connection.run(`CREATE SCHEMA IF NOT EXISTS "${table.schema}"`)
    await connection.run(`CREATE VIEW ${table.quoted} AS FROM read_parquet('${file}')`)
  }

  /** All rows, with every numeric text (BIGINT, DECIMAL) as a number. */
  async function rows(sql: string): Promise<Cell[][]> {
    const answer = await connection.runAndReadAll(sql)
    return answer.getRowsJson().map((row) => row.map(toCell))
  }

  return {
    rows,
    first: async (sql: string): Promise<Cell[]> => (await rows(sql))[0] ?? [],
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

function toCell(value: unknown): Cell {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  const text = String(value)
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}
