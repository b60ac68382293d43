import type { TdsParameter } from './rpc.ts'
import type { TdsColumn } from './tokens.ts'
import type { TdsCell } from './types.ts'

type TdsResult = {
  readonly columns: readonly TdsColumn[]
  readonly rows: Iterable<readonly TdsCell[]> | AsyncIterable<readonly TdsCell[]>
}

/** What answers the statements. Throw a `TdsError` to answer with an error of that number. */
export type TdsRun = (
  sql: string,
  parameters: readonly TdsParameter[],
  signal: AbortSignal,
) => TdsResult | Promise<TdsResult>

export class TdsError extends Error {
  override readonly name = 'TdsError'
  readonly number: number
  constructor(number: number, message: string) {
    super(message)
    this.number = number
  }
}
