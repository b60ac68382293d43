import { and, eq, gte, lt, type SQL } from 'drizzle-orm'
import { type PageRequest, readAll, readPage } from './keyset.ts'
import { exportRecords } from './schema.ts'
import type { Store } from './store.ts'

export type ExportRecord = Omit<typeof exportRecords.$inferInsert, 'id'>

export type ExportFilter = {
  readonly actor?: string | undefined
  readonly format?: ExportRecord['format'] | undefined
  readonly outcome?: ExportRecord['outcome'] | undefined
  /** Inclusive RFC 3339 instant of the start. */
  readonly from?: string | undefined
  /** Exclusive RFC 3339 instant. */
  readonly to?: string | undefined
}

/** Resolves once the row is durable. */
export async function appendExport(store: Store, record: ExportRecord): Promise<void> {
  await store.run((db) => db.insert(exportRecords).values(record))
}

const list = { list: 'export_records', id: exportRecords.id }

const conditionsOf = (filter: ExportFilter): SQL | undefined =>
  and(
    filter.actor === undefined ? undefined : eq(exportRecords.actor, filter.actor),
    filter.format === undefined ? undefined : eq(exportRecords.format, filter.format),
    filter.outcome === undefined ? undefined : eq(exportRecords.outcome, filter.outcome),
    filter.from === undefined ? undefined : gte(exportRecords.startedAt, new Date(filter.from)),
    filter.to === undefined ? undefined : lt(exportRecords.startedAt, new Date(filter.to)),
  )

/** A page of the records, newest first. */
export function listExports(
  store: Store,
  { cursor, limit, ...filter }: ExportFilter & PageRequest,
) {
  return readPage(store, list, { cursor, limit }, (db, { after, newestFirst, rows }) =>
    db
      .select()
      .from(exportRecords)
      .where(and(after, conditionsOf(filter)))
      .orderBy(newestFirst)
      .limit(rows),
  )
}

/** How many records a filter takes now, and exactly these, newest first, whatever is added meanwhile. */
export function allExports(store: Store, filter: ExportFilter) {
  return readAll(store, { ...list, table: exportRecords }, conditionsOf(filter), (page) =>
    listExports(store, { ...filter, ...page }),
  )
}
