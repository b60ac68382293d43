import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import { decodeCursor, page } from './keyset.ts'
import { auditLog } from './schema.ts'
import type { Store } from './store.ts'

export type AuditRecord = Omit<typeof auditLog.$inferInsert, 'id'>

export type AuditFilter = {
  readonly domain?: string | undefined
  readonly action?: string | undefined
  readonly actor?: string | undefined
  /** Inclusive RFC 3339 instant. */
  readonly from?: string | undefined
  /** Exclusive RFC 3339 instant. */
  readonly to?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** Resolves once the row is durable. */
export async function appendAudit(store: Store, record: AuditRecord): Promise<void> {
  await store.run((db) => db.insert(auditLog).values(record))
}

/** A page of the log, newest first. */
export async function listAudit(store: Store, filter: AuditFilter) {
  const conditions: (SQL | undefined)[] = [
    filter.domain === undefined ? undefined : eq(auditLog.domain, filter.domain),
    filter.action === undefined ? undefined : eq(auditLog.action, filter.action),
    filter.actor === undefined ? undefined : eq(auditLog.actor, filter.actor),
    filter.from === undefined ? undefined : gte(auditLog.occurredAt, new Date(filter.from)),
    filter.to === undefined ? undefined : lt(auditLog.occurredAt, new Date(filter.to)),
    filter.cursor === undefined ? undefined : lt(auditLog.id, decodeCursor(filter.cursor)),
  ]
  const rows = await store.run((db) =>
    db
      .select()
      .from(auditLog)
      .where(and(...conditions))
      .orderBy(desc(auditLog.id))
      .limit(filter.limit + 1),
  )
  return page(rows, filter.limit)
}
