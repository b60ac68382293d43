import type { Column } from '@otel-bi/contract/view'

export type Row = Readonly<Record<string, unknown>>
export type Rows = Iterable<Row> | AsyncIterable<Row>

/** Rows under columns: what every writer writes. */
export type Table = {
  readonly title: string
  readonly columns: readonly Column[]
  readonly rows: Rows
}

/** Groups rows, so that a writer can yield to the event loop between groups. */
export async function* batchesOf(rows: Rows, size: number): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Lets timers, sockets and other requests run. */
export const yieldToEventLoop = () => new Promise<void>((resolve) => setImmediate(resolve))
