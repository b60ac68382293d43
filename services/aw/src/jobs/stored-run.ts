import { appendRecords, type RecordRow } from '@otel-bi/store/records'
import type { RecordTable } from '@otel-bi/store/schema'
import type { Database } from '@otel-bi/store/store'
import type { AwDeps } from '../deps.ts'

export type JobDeps = Pick<AwDeps, 'warehouse' | 'dataset' | 'forecaster' | 'defaults' | 'now'>

/** Rows that came from data up to one day, best or earliest first. */
export type ComputedRows = {
  readonly table: RecordTable
  readonly asOf: string
  readonly rows: readonly RecordRow[]
}

/** What a run has computed and not written yet. */
export type Computation = {
  readonly dataVersion: string
  readonly computedAt: Date
  readonly parts: readonly ComputedRows[]
  readonly rowCount: number
}

export const computation = (
  parts: readonly ComputedRows[],
  dataVersion: string,
  computedAt: Date,
): Computation => ({
  parts,
  dataVersion,
  computedAt,
  rowCount: parts.reduce((sum, { rows }) => sum + rows.length, 0),
})

/**
 * Writes what a run computed. Takes the database and not the store, so that the scheduler can write
 * the run's outcome in the same transaction: both stand, or neither.
 */
export async function persist(
  db: Pick<Database, 'insert'>,
  runId: string,
  { parts, dataVersion, computedAt }: Computation,
): Promise<void> {
  // Lists read the newest row first, so the first one is written last.
  for (const { table, asOf, rows } of parts.toReversed())
    await appendRecords(db, table, { runId, computedAt, asOf, dataVersion }, rows.toReversed())
}
