import sql from 'mssql'
import type { Cell } from '../engine.ts'
import { WarehouseShapeError } from '../errors.ts'
import type { StreamedColumn, TakeRows } from '../streaming.ts'
import { type Column, toCell } from './cells.ts'

export type RowStream = {
  /** The columns, once every row has been taken. Rejects with what broke before that, or with what `take` threw. */
  readonly ended: Promise<readonly StreamedColumn[]>
  readonly cancel: () => void
}

type TypedColumn = Column & { readonly precision?: number; readonly scale?: number }

/** Sends a statement and hands over its rows in batches; the driver reads no further while one is taken. */
export function streamRows(
  request: sql.Request,
  text: string,
  batchRows: number,
  take: TakeRows,
): RowStream {
  const done = Promise.withResolvers<readonly StreamedColumn[]>()
  let types: TypedColumn[] = []
  let columns: readonly StreamedColumn[] = []
  let rows: Cell[][] = []
  let taking = Promise.resolve()
  let failure: unknown
  let isRunning = true
  const cancel = () => {
    if (isRunning) request.cancel()
  }
  const fail = (error: unknown) => {
    failure ??= error
    request.resume()
    cancel()
  }
  const hand = () => {
    const batch = rows
    rows = []
    request.pause()
    taking = taking
      .then(() => (failure === undefined ? take(batch, columns) : undefined))
      .then(() => void request.resume(), fail)
  }

  request.stream = true
  request.arrayRowMode = true
  request.on('recordset', (found: TypedColumn[]) => {
    try {
      types = found
      columns = found.map((column) => ({ name: column.name, type: typeOf(column) }))
    } catch (error) {
      fail(error)
    }
  })
  request.on('row', (cells: readonly unknown[]) => {
    if (failure !== undefined) return
    rows.push(types.map((column, index) => toCell(cells[index], column)))
    if (rows.length >= batchRows) hand()
  })
  request.on('error', (error: Error) => {
    failure ??= error
  })
  request.on('done', async () => {
    isRunning = false
    if (rows.length > 0 && failure === undefined) hand()
    await taking
    if (failure === undefined) done.resolve(columns)
    else done.reject(failure)
  })
  done.promise.catch(() => {})
  // Every outcome arrives as an event; the promise would only report it again.
  request.query(text).catch(() => {})
  return { ended: done.promise, cancel }
}

/** @throws WarehouseShapeError for a type that no statement of ours reads. */
function typeOf({ name, type, precision, scale }: TypedColumn): string {
  if (type === sql.Decimal || type === sql.Numeric) return `DECIMAL(${precision},${scale})`
  const found = types.get(type)
  if (found === undefined) throw new WarehouseShapeError(`column ${name} has a type without copy`)
  return found
}

const types = new Map<unknown, string>([
  [sql.Bit, 'BOOLEAN'],
  [sql.TinyInt, 'UTINYINT'],
  [sql.SmallInt, 'SMALLINT'],
  [sql.Int, 'INTEGER'],
  [sql.BigInt, 'BIGINT'],
  [sql.Money, 'DECIMAL(19,4)'],
  [sql.SmallMoney, 'DECIMAL(10,4)'],
  [sql.Float, 'DOUBLE'],
  [sql.Real, 'DOUBLE'],
  [sql.Date, 'DATE'],
  [sql.DateTime, 'TIMESTAMP'],
  [sql.DateTime2, 'TIMESTAMP'],
  [sql.SmallDateTime, 'TIMESTAMP'],
  [sql.Char, 'VARCHAR'],
  [sql.NChar, 'VARCHAR'],
  [sql.VarChar, 'VARCHAR'],
  [sql.NVarChar, 'VARCHAR'],
])
