import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { canonicalContent } from './audit-chain.ts'
import { type AuditRecord, storable } from './audit-record.ts'
import { type PageRequest, readAll, readPage } from './keyset.ts'
import { auditLog } from './schema.ts'
import type { Store, Transaction } from './store.ts'

export type AuditFilter = {
  readonly domain?: string | undefined
  readonly action?: string | undefined
  readonly actor?: string | undefined
  readonly outcome?: AuditRecord['outcome'] | undefined
  /** Inclusive RFC 3339 instant. */
  readonly from?: string | undefined
  /** Exclusive RFC 3339 instant. */
  readonly to?: string | undefined
}

/** Adds records to the end of their domains' chains and resolves once they are durable, in one round trip. */
export async function appendAudit(store: Store, records: readonly AuditRecord[]): Promise<void> {
  await store.session((client) => client.query({ ...append, values: [entriesOf(records)] }))
}

/** The same inside a transaction, for what must stand or fall with other rows. */
export async function writeAudit(
  tx: Pick<Transaction, 'execute'>,
  records: readonly AuditRecord[],
): Promise<void> {
  const entries = entriesOf(records)
  await tx.execute(sql`SELECT FROM append_audit(string_to_array(${entries}, E'\\n'))`)
}

/** Named, so that each connection parses it once. */
const append = {
  name: 'append_audit',
  text: "SELECT FROM append_audit(string_to_array($1, E'\\n'))",
}

/** One entry a line, which canonical JSON never breaks: an array's text would escape each quotation mark. */
const entriesOf = (records: readonly AuditRecord[]): string =>
  records.map((record) => canonicalContent(storable(record))).join('\n')

const list = { list: 'audit_log', id: auditLog.id }

const conditionsOf = (filter: AuditFilter): SQL | undefined =>
  and(
    filter.domain === undefined ? undefined : eq(auditLog.domain, filter.domain),
    filter.action === undefined ? undefined : eq(auditLog.action, filter.action),
    filter.actor === undefined ? undefined : eq(auditLog.actor, filter.actor),
    filter.outcome === undefined ? undefined : eq(auditLog.outcome, filter.outcome),
    filter.from === undefined ? undefined : gte(auditLog.occurredAt, new Date(filter.from)),
    filter.to === undefined ? undefined : lt(auditLog.occurredAt, new Date(filter.to)),
  )

/** A page of the log, newest first. */
export function listAudit(store: Store, { cursor, limit, ...filter }: AuditFilter & PageRequest) {
  return readPage(store, list, { cursor, limit }, (db, { after, newestFirst, rows }) =>
    db
      .select()
      .from(auditLog)
      .where(and(after, conditionsOf(filter)))
      .orderBy(newestFirst)
      .limit(rows),
  )
}

/** How many entries a filter takes now, and exactly these, newest first, whatever is added meanwhile. */
export function allAudit(store: Store, filter: AuditFilter) {
  return readAll(store, { ...list, table: auditLog }, conditionsOf(filter), (page) =>
    listAudit(store, { ...filter, ...page }),
  )
}
