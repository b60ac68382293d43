import sql from 'mssql'
import type { Cell } from '../engine.ts'

export type Column = Pick<sql.IColumn, 'name' | 'type'>

export function toCell(value: unknown, column: Column): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date)
    return column.type === sql.Date
      ? value.toISOString().slice(0, 10)
      : value.toISOString().slice(0, -1)
  // bigint arrives as text because the driver cannot know that it is small enough.
  if (typeof value === 'string') return column.type === sql.BigInt ? Number(value) : value
  return String(value)
}
