import type { Cell, Engine, Statement } from './engine.ts'

/** A column of a stream, with the type that DuckDB keeps it in. */
export type StreamedColumn = { readonly name: string; readonly type: string }

export type TakeRows = (
  rows: readonly (readonly Cell[])[],
  columns: readonly StreamedColumn[],
) => Promise<void>

/** An engine that can also hand over a result of any size, of which it holds one batch at a time. */
export type StreamingEngine = Engine & {
  /**
   * Reads a statement once, without another attempt. Its timeout is from one batch to the next.
   * @returns the columns, also of a result without rows
   * @throws what reading throws, or what `take` throws
   */
  readonly stream: (
    statement: Statement,
    batchRows: number,
    take: TakeRows,
    signal?: AbortSignal,
  ) => Promise<readonly StreamedColumn[]>
}
