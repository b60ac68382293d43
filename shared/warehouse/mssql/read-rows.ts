import type sql from 'mssql'
import { rowMapper } from '../columns.ts'
import type { Cell, Row } from '../engine.ts'
import { type Column, toCell } from './cells.ts'

export type RowReader = {
  /** Resolves at the first row or at the end; rejects with what broke before either. */
  readonly started: Promise<void>
  /** All rows. */
  readonly rows: Promise<Row[]>
  /** Cancels the statement on the server; the connection returns to the pool when it has. */
  readonly cancel: () => void
}

/** Sends a statement and collects its rows; a failure before the first of them is a separate case. */
export function readRows(request: sql.Request, text: string): RowReader {
  const started = Promise.withResolvers<void>()
  const done = Promise.withResolvers<Row[]>()
  const rows: Row[] = []
  let toRow: ((cells: readonly unknown[]) => Row) | undefined
  let failure: unknown
  let state: 'reading' | 'cancelled' | 'done' = 'reading'
  const cancel = () => {
    if (state !== 'reading') return
    state = 'cancelled'
    request.cancel()
  }

  request.stream = true
  request.arrayRowMode = true
  request.on('recordset', (columns: Column[]) => {
    try {
      toRow = decoder(columns)
    } catch (error) {
      failure ??= error
      cancel()
    }
  })
  request.on('row', (cells: readonly unknown[]) => {
    if (toRow === undefined || state !== 'reading') return
    rows.push(toRow(cells))
    started.resolve()
  })
  request.on('error', (error: Error) => {
    failure ??= error
  })
  request.on('done', () => {
    state = 'done'
    if (failure === undefined) {
      started.resolve()
      done.resolve(rows)
    } else {
      started.reject(failure)
      done.reject(failure)
    }
  })
  // A caller that has left awaits neither.
  started.promise.catch(() => {})
  done.promise.catch(() => {})
  // Every outcome arrives as an event; the promise would only report it again.
  request.query(text).catch(() => {})
  return { started: started.promise, rows: done.promise, cancel }
}

function decoder(columns: readonly Column[]): (cells: readonly unknown[]) => Row {
  const toRow = rowMapper(columns.map((column) => column.name))
  return (cells) => toRow(columns.map((column, index): Cell => toCell(cells[index], column)))
}
