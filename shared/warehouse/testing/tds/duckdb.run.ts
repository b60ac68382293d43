import {
  type DuckDBInstance,
  type DuckDBType,
  DuckDBTypeId,
  type DuckDBValue,
} from '@duckdb/node-api'
import { type Reading, startReading } from '../../duckdb/reading.ts'
import type { BoundParameter } from '../../engine.ts'
import { WarehouseShapeError } from '../../errors.ts'
import type { TdsParameter } from './rpc.ts'
import { TdsError, type TdsRun } from './run.ts'
import * as types from './types.ts'

const invalidObjectName = 208
const anyOtherError = 50_000

/** Answers with what DuckDB finds, under the types SQL Server would announce. */
export function duckDbRun(instance: DuckDBInstance): TdsRun {
  return async (sql, parameters, signal) => {
    const statement = { name: 'tds', sql, parameters: parameters.map(toBound) }
    const reading = await startReading(instance, statement, 'stream', signal).catch(fail)
    const { result } = reading
    const columns = result
      .columnNames()
      .map((name, index) => ({ name, type: tdsType(result.columnType(index)) }))
    return { columns, rows: streamRows(reading) }
  }
}

function fail(cause: unknown): never {
  const number = cause instanceof WarehouseShapeError ? invalidObjectName : anyOtherError
  const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
  throw new TdsError(number, reason instanceof Error ? reason.message : String(reason))
}

async function* streamRows({ result, close }: Reading): AsyncGenerator<types.TdsCell[]> {
  try {
    for await (const rows of result.yieldRows()) for (const cells of rows) yield cells.map(toTds)
  } finally {
    close()
  }
}

function toBound({ name, type, value }: TdsParameter): BoundParameter {
  if (value === null || typeof value === 'boolean')
    throw new TypeError(`parameter @${name} cannot be bound`)
  if (type === 'date') return { name, type, value }
  if (type === 'int') return { name, type, value }
  if (type.startsWith('decimal')) return { name, type: 'decimal', value: Number(value) }
  return { name, type: 'text', value }
}

function tdsType(type: DuckDBType): types.TdsType {
  if (type.typeId === DuckDBTypeId.DECIMAL)
    return type.width === 19 && type.scale === 4
      ? types.money
      : types.decimal(type.width, type.scale)
  const found = byTypeId[type.typeId]
  if (found === undefined) throw new TdsError(anyOtherError, `no SQL Server type for ${type}`)
  return found
}

const byTypeId: Partial<Record<DuckDBTypeId, types.TdsType>> = {
  [DuckDBTypeId.BOOLEAN]: types.bit,
  [DuckDBTypeId.UTINYINT]: types.tinyint,
  [DuckDBTypeId.TINYINT]: types.smallint,
  [DuckDBTypeId.SMALLINT]: types.smallint,
  [DuckDBTypeId.USMALLINT]: types.int,
  [DuckDBTypeId.INTEGER]: types.int,
  [DuckDBTypeId.UINTEGER]: types.bigint,
  [DuckDBTypeId.BIGINT]: types.bigint,
  [DuckDBTypeId.HUGEINT]: types.bigint,
  [DuckDBTypeId.FLOAT]: types.real,
  [DuckDBTypeId.DOUBLE]: types.float,
  [DuckDBTypeId.DATE]: types.date,
  [DuckDBTypeId.TIMESTAMP]: types.datetime2,
  [DuckDBTypeId.TIMESTAMP_MS]: types.datetime,
  [DuckDBTypeId.VARCHAR]: types.nvarchar(),
  [DuckDBTypeId.SQLNULL]: types.int,
}

function toTds(value: DuckDBValue): types.TdsCell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'bigint' || typeof value === 'boolean') return value
  return value.toString().replace(' ', 'T')
}
