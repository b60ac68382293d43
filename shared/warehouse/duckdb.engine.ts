import {
  DuckDBDateValue,
  DuckDBDecimalValue,
  DuckDBInstance,
  DuckDBTimestampValue,
  type DuckDBValue,
} from '@duckdb/node-api'
import type { BoundParameter, Cell, Engine, Row, Statement } from './engine.ts'
import { WarehouseUnavailable } from './errors.ts'
import { tokenize } from './tokenizer.ts'

export type EmbeddedTable = {
  readonly schema: string
  readonly table: string
  readonly file: string
}

export type DuckDbOptions = {
  readonly database: string
  readonly tables: readonly EmbeddedTable[]
  readonly threads?: number
}

/**
 * Loads Parquet files into memory under the names SQL Server gives them, then locks the instance:
 * no file, network or setting can be reached from a statement afterwards.
 */
export async function createDuckDbEngine(options: DuckDbOptions): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', {
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    integer_division: 'true',
    default_null_order: 'nulls_first',
  })
  await load(instance, options.tables)
  let closed = false
  return {
    source: 'embedded',
    system: 'duckdb',
    database: options.database,
    async execute(statement, signal) {
      if (closed) throw new WarehouseUnavailable(`${options.database} is closed`)
      return run(instance, statement, signal)
    },
    async close() {
      if (closed) return
      closed = true
      instance.closeSync()
    },
  }
}

async function load(instance: DuckDBInstance, tables: readonly EmbeddedTable[]): Promise<void> {
  const connection = await instance.connect()
  try {
    for (const schema of new Set(tables.map((table) => table.schema)))
      await connection.run(`CREATE SCHEMA IF NOT EXISTS ${quote(schema)}`)
    for (const { schema, table, file } of tables)
      await connection.run(
        `CREATE TABLE ${quote(schema)}.${quote(table)} AS FROM read_parquet(${literal(file)})`,
      )
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
  } finally {
    connection.closeSync()
  }
}

async function run(
  instance: DuckDBInstance,
  statement: Statement,
  signal: AbortSignal | undefined,
): Promise<Row[]> {
  signal?.throwIfAborted()
  const connection = await instance.connect()
  const interrupt = () => connection.interrupt()
  signal?.addEventListener('abort', interrupt)
  try {
    const parameters = Object.fromEntries(statement.parameters.map((p) => [p.name, toDuckDb(p)]))
    const reader = await connection.runAndReadAll(dollarParameters(statement.sql), parameters)
    const names = reader.columnNames()
    return reader
      .getRows()
      .map((cells) => Object.fromEntries(names.map((name, i) => [name, toCell(cells[i] ?? null)])))
  } finally {
    signal?.removeEventListener('abort', interrupt)
    connection.closeSync()
  }
}

/** `@from` is SQL Server's spelling of a parameter, `$from` is DuckDB's. */
function dollarParameters(sql: string): string {
  let text = ''
  let end = 0
  for (const token of tokenize(sql)) {
    if (token.kind !== 'parameter') continue
    text += `${sql.slice(end, token.offset)}$${token.text.slice(1)}`
    end = token.offset + token.text.length
  }
  return text + sql.slice(end)
}

function toDuckDb({ type, value }: BoundParameter): DuckDBValue {
  if (type === 'date') return new DuckDBDateValue(Date.parse(`${value}T00:00:00Z`) / 86_400_000)
  if (type === 'int') return Math.trunc(Number(value))
  return value
}

function toCell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof DuckDBDecimalValue) return value.toDouble()
  if (value instanceof DuckDBDateValue) return value.toString()
  if (value instanceof DuckDBTimestampValue) return value.toString().replace(' ', 'T')
  return value.toString()
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`
