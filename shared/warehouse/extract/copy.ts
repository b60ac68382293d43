import { quote } from '../duckdb/views.ts'
import type { Statement } from '../engine.ts'
import { assertReadOnly } from '../read-only.guard.ts'
import type { StreamedColumn, StreamingEngine } from '../streaming.ts'
import type { ParquetWriter } from './parquet.ts'
import { type Part, partCondition } from './part.ts'
import { type ExtractTable, fileName, quotedName, type TypedTable } from './table.ts'

/** Rows of a batch, which is what memory holds, and of a file. */
const batchRows = 100_000

/** The table with the types that the server announces for its columns. */
export async function describeTable(
  source: StreamingEngine,
  table: ExtractTable,
  signal: AbortSignal,
): Promise<TypedTable> {
  const nothing = { sql: '1 = 0', days: {} }
  const types = await source.stream(readStatement(table, nothing), 1, async () => {}, signal)
  return { ...table, types }
}

/** Copies one part of a table into files of its own, whose names are returned. */
export async function copyPart(
  source: StreamingEngine,
  writer: Pick<ParquetWriter, 'write'>,
  table: TypedTable,
  part: Part,
  signal: AbortSignal,
): Promise<string[]> {
  const files: string[] = []
  const take = async (
    rows: Parameters<ParquetWriter['write']>[2],
    columns: readonly StreamedColumn[],
  ) => {
    const file = `${fileName(table)}.${part}.${files.length}.parquet`
    await writer.write(file, columns, rows)
    files.push(file)
  }
  await source.stream(readStatement(table, partCondition(table, part)), batchRows, take, signal)
  return files
}

function readStatement(
  table: ExtractTable,
  condition: ReturnType<typeof partCondition>,
): Statement {
  const columns = table.columns.map((name) => `t.${quote(name)}`).join(', ')
  const sql = `SELECT ${columns} FROM ${quotedName(table)} t WHERE ${condition.sql}`
  assertReadOnly(sql)
  const parameters = Object.entries(condition.days).map(
    ([name, value]) => ({ name, type: 'date', value }) as const,
  )
  return { name: `extract.${table.schema}.${table.table}`, sql, parameters }
}
