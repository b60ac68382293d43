import { and, eq, getTableName } from 'drizzle-orm'
import { type PageRequest, readPage } from './keyset.ts'
import type { RecordTable } from './schema.ts'
import type { Database, Store } from './store.ts'

/** The run that a set of rows came from. */
export type RecordRun = {
  readonly runId: string
  readonly computedAt: Date
  /** Last date of the data used, YYYY-MM-DD. */
  readonly asOf: string
  readonly dataVersion: string
}

export type RecordRow = { readonly subject: string; readonly row: Record<string, unknown> }

const rowsPerInsert = 1_000

/**
 * Adds the rows of one run. Takes the database and not the store, so that a job can write its results
 * and its own outcome in one transaction.
 */
export async function appendRecords(
  db: Pick<Database, 'insert'>,
  table: RecordTable,
  run: RecordRun,
  rows: readonly RecordRow[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerInsert)
    await db
      .insert(table)
      .values(rows.slice(start, start + rowsPerInsert).map((row) => ({ ...run, ...row })))
}

export type RecordFilter = PageRequest & { readonly runId?: string | undefined }

/** A page of persisted rows, newest run first. */
export function listRecords(store: Store, table: RecordTable, filter: RecordFilter) {
  const ofRun = filter.runId === undefined ? undefined : eq(table.runId, filter.runId)
  const list = { list: getTableName(table), id: table.id }
  return readPage(store, list, filter, (db, { after, newestFirst, rows }) =>
    db.select().from(table).where(and(after, ofRun)).orderBy(newestFirst).limit(rows),
  )
}
