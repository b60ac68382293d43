import { join } from 'node:path'
import {
  BOOLEAN,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBDecimalType,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  type DuckDBType,
  type DuckDBValue,
} from '@duckdb/node-api'
import { quote } from '../duckdb/views.ts'
import type { Cell } from '../engine.ts'
import type { StreamedColumn } from '../streaming.ts'

export type ParquetWriter = {
  /** Writes rows as one file. @throws Error when the disk is full, among others */
  readonly write: (
    file: string,
    columns: readonly StreamedColumn[],
    rows: readonly (readonly Cell[])[],
  ) => Promise<void>
  readonly close: () => void
}

const chunkRows = 2_048

/** Writes Parquet files into a folder, one batch of rows in memory at a time. */
export async function createParquetWriter(folder: string): Promise<ParquetWriter> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  return {
    async write(file, columns, rows) {
      const definitions = columns.map(({ name, type }) => `${quote(name)} ${type}`)
      await connection.run(`CREATE OR REPLACE TABLE batch (${definitions.join(', ')})`)
      await append(connection, rows)
      const path = join(folder, file).replaceAll("'", "''")
      await connection.run(
        `COPY batch TO '${path}' (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)`,
      )
      await connection.run('DROP TABLE batch')
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function append(connection: DuckDBConnection, rows: readonly (readonly Cell[])[]) {
  const appender = await connection.createAppender('batch')
  const types = Array.from({ length: appender.columnCount }, (_, index) =>
    appender.columnType(index),
  )
  for (let start = 0; start < rows.length; start += chunkRows) {
    const part = rows.slice(start, start + chunkRows)
    const chunk = DuckDBDataChunk.create(types, part.length)
    for (const [index, type] of types.entries())
      chunk.setColumnValues(
        index,
        part.map((row) => toDuckDb(row[index] ?? null, type)),
      )
    appender.appendDataChunk(chunk)
    await Bun.sleep(0)
  }
  appender.closeSync()
}

/** The cell as the engine normalised it, as the value it was made of. */
function toDuckDb(cell: Cell, type: DuckDBType): DuckDBValue {
  if (cell === null) return null
  if (type instanceof DuckDBDecimalType) return decimal(Number(cell), type)
  switch (type.toString()) {
    case 'DATE':
      return new DuckDBDateValue(Date.parse(`${cell}T00:00:00Z`) / 86_400_000)
    case 'TIMESTAMP':
      return new DuckDBTimestampValue(BigInt(Date.parse(`${cell}Z`)) * 1_000n)
    case 'BIGINT':
      return BigInt(Number(cell))
    case BOOLEAN.toString():
      return Boolean(cell)
    default:
      return cell
  }
}

function decimal(value: number, { width, scale }: DuckDBDecimalType): DuckDBDecimalValue {
  const scaled = Math.round(value * 10 ** scale)
  const exact = Number.isSafeInteger(scaled)
    ? BigInt(scaled)
    : BigInt(value.toFixed(scale).replace('.', ''))
  return new DuckDBDecimalValue(exact, width, scale)
}
