import {
  reasonWords,
  WarehouseQueryError,
  WarehouseShapeError,
  WarehouseTimeout,
  WarehouseUnavailable,
} from '../errors.ts'

/** An extract is not what the server has, or not what it was when it was written; the message says of what. */
export class ExtractUnequal extends Error {
  override readonly name = 'ExtractUnequal'
}

/** Why there is no extract to answer from, in words that name no host and no path. */
export function reasonOf(error: unknown): string {
  if (error === undefined) return 'none has been made yet'
  if (error instanceof ExtractUnequal) return `it is not equal to the server: ${error.message}`
  if (error instanceof WarehouseUnavailable) return reasonWords[error.reason]
  if (error instanceof WarehouseTimeout) return 'the server took too long'
  if (error instanceof WarehouseShapeError) return 'a table, column or file is missing'
  if (error instanceof WarehouseQueryError)
    return 'a statement was refused, or a file cannot be read'
  return 'its folder cannot be written or read'
}

/** Whether DuckDB had too little memory for a statement: no file is at fault. */
export const isOutOfMemory = (error: unknown) =>
  error instanceof Error &&
  error.cause instanceof Error &&
  error.cause.message.startsWith('Out of Memory')
