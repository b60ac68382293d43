import type { JobBody } from '@otel-bi/jobs/job'
import { appendRecords, type RecordRow, type RecordRun } from '@otel-bi/store/records'
import type { RecordTable } from '@otel-bi/store/schema'
import type { Transaction } from '@otel-bi/store/store'
import type { Warehouse } from '@otel-bi/warehouse/warehouse'
import type { Dataset } from './dataset.ts'

/** Rows of a run that share an as-of date. */
export type RunPart = {
  readonly asOf: string
  /** Writes the rows and returns their number. */
  readonly write: (tx: Transaction, run: RecordRun) => Promise<number>
}

type RunDeps<F> = { readonly dataset: Dataset<F>; readonly now: () => Date }

/** The rows of a record table, in the order in which lists show them. */
export const recordRows = (
  table: RecordTable,
  asOf: string,
  rows: readonly RecordRow[],
): RunPart => ({
  asOf,
  async write(tx, run) {
    // Lists show the newest row first.
    await appendRecords(tx, table, run, rows.toReversed())
    return rows.length
  },
})

/** A job that computes rows from one version of the data, and writes all of them or none. */
export const storedRun =
  <F>(
    { dataset, now }: RunDeps<F>,
    load: (fingerprint: F, warehouse: Warehouse) => Promise<readonly RunPart[]>,
  ): JobBody =>
  async ({ runId }) => {
    const { fingerprint, version: dataVersion, warehouse } = await dataset.current()
    const parts = await load(fingerprint, warehouse)
    const computedAt = now()
    return async (tx) => {
      let rowsWritten = 0
      for (const { asOf, write } of parts.toReversed())
        rowsWritten += await write(tx, { runId, computedAt, asOf, dataVersion })
      return { rowsWritten, result: { data_version: dataVersion } }
    }
  }
