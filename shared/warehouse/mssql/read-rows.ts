import type sql from 'mssql'
import { rowsOf } from '../columns.ts'
import type { Cell, Row } from '../engine.ts'
import { type Column, toCell } from './cells.ts'

const bufferedRows = 1_000

export type RowReader = {
  /** Resolves at the first row or at the end; rejects with what broke before either. */
  readonly started: () => Promise<void>
  /** The rows that have arrived, or undefined at the end. Rejects with what broke after them. */
  readonly next: () => Promise<Row[] | undefined>
  /** Tells the server to stop; the connection returns to the pool when it has. */
  readonly cancel: () => void
}

/**
 * Sends a statement and hands its rows over in batches. When a buffer's worth waits unread the
 * driver stops reading from the socket, and TCP makes the server wait.
 */
export function readRows(request: sql.Request, text: string): RowReader {
  let toRow: ((cells: readonly unknown[]) => Row) | undefined
  let rows: Row[] = []
  let failure: unknown
  let state: 'reading' | 'cancelled' | 'done' = 'reading'
  let wake = () => {}
  const arrival = async () => {
    while (rows.length === 0 && state !== 'done')
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
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
    if (rows.length >= bufferedRows) request.pause()
    wake()
  })
  request.on('error', (error: Error) => {
    failure ??= error
  })
  request.on('done', () => {
    state = 'done'
    wake()
  })
  // Every outcome arrives as an event; the promise would only report it again.
  request.query(text).catch(() => {})

  return {
    cancel,
    async started() {
      await arrival()
      if (rows.length === 0 && failure !== undefined) throw failure
    },
    async next() {
      await arrival()
      if (rows.length === 0) {
        if (failure !== undefined) throw failure
        return undefined
      }
      const batch = rows
      rows = []
      request.resume()
      return batch
    },
  }
}

function decoder(columns: readonly Column[]): (cells: readonly unknown[]) => Row {
  const toRow = rowsOf(columns.map((column) => column.name))
  return (cells) => toRow(columns.map((column, index): Cell => toCell(cells[index], column)))
}
