import { type PageRequest, readPage } from './keyset.ts'
import { exportRecords } from './schema.ts'
import type { Store } from './store.ts'

export type ExportRecord = Omit<typeof exportRecords.$inferInsert, 'id'>

/** Resolves once the row is durable. */
export async function appendExport(store: Store, record: ExportRecord): Promise<void> {
  await store.run((db) => db.insert(exportRecords).values(record))
}

/** A page of the records, newest first. */
export function listExports(store: Store, request: PageRequest) {
  const list = { list: 'export_records', id: exportRecords.id }
  return readPage(store, list, request, (db, { after, newestFirst, rows }) =>
    db.select().from(exportRecords).where(after).orderBy(newestFirst).limit(rows),
  )
}
