import { desc, lt } from 'drizzle-orm'
import { decodeCursor, page } from './keyset.ts'
import { exportRecords } from './schema.ts'
import type { Store } from './store.ts'

export type ExportRecord = Omit<typeof exportRecords.$inferInsert, 'id'>

/** Resolves once the row is durable. */
export async function appendExport(store: Store, record: ExportRecord): Promise<void> {
  await store.run((db) => db.insert(exportRecords).values(record))
}

/** A page of the records, newest first. */
export async function listExports(
  store: Store,
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
) {
  const rows = await store.run((db) =>
    db
      .select()
      .from(exportRecords)
      .where(cursor === undefined ? undefined : lt(exportRecords.id, decodeCursor(cursor)))
      .orderBy(desc(exportRecords.id))
      .limit(limit + 1),
  )
  return page(rows, limit)
}
