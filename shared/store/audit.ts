import { and, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import { chainHash, genesis, hashedContent } from './audit-chain.ts'
import { type AuditRecord, storable } from './audit-record.ts'
import { type PageRequest, readPage } from './keyset.ts'
import { auditLog } from './schema.ts'
import type { Store, Transaction } from './store.ts'

export type AuditFilter = PageRequest & {
  readonly domain?: string | undefined
  readonly action?: string | undefined
  readonly actor?: string | undefined
  /** Inclusive RFC 3339 instant. */
  readonly from?: string | undefined
  /** Exclusive RFC 3339 instant. */
  readonly to?: string | undefined
}

/** Adds records to the end of their domains' chains and resolves once they are durable. */
export async function appendAudit(store: Store, records: readonly AuditRecord[]): Promise<void> {
  await store.run((db) => db.transaction((tx) => writeAudit(tx, records)))
}

/**
 * The same inside a transaction, for what must stand or fall with other rows. The transaction that
 * holds a domain's lock until commit is the only one to extend its chain, so ids ascend along it.
 */
export async function writeAudit(
  tx: Pick<Transaction, 'execute'>,
  records: readonly AuditRecord[],
): Promise<void> {
  const heads = await lockHeads(tx, [...new Set(records.map(({ domain }) => domain))].sort())
  const rows = records.map((given) => {
    const record = storable(given)
    const previousHash = heads.get(record.domain) ?? genesis
    const hash = chainHash(previousHash, record)
    heads.set(record.domain, hash)
    return { ...hashedContent(record), previous_hash: previousHash, hash }
  })
  // One parameter however many rows: building and binding a parameter per value took most of the time.
  await tx.execute(sql`
    INSERT INTO audit_log (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::audit_log, ${JSON.stringify(rows)})`)
}

const columns = sql.raw(
  'occurred_at, service, actor, roles, action, domain, resource, parameters, outcome, status, duration_ms, row_count, trace_id, previous_hash, hash',
)

const Heads = z.array(z.object({ domain: z.string(), hash: z.string().nullable() }))

/** Sorted domains, so that two writers never wait for each other. */
async function lockHeads(tx: Pick<Transaction, 'execute'>, domains: readonly string[]) {
  const list = sql`unnest(${sql.param(domains)}::text[]) AS d(domain)`
  await tx.execute(
    sql`SELECT pg_advisory_xact_lock(hashtext('audit_log'), hashtext(d.domain)) FROM ${list}`,
  )
  // A statement of its own: only its snapshot shows what the last holder of the lock committed.
  const { rows } = await tx.execute(sql`
    SELECT d.domain, (
      SELECT a.hash FROM audit_log a WHERE a.domain = d.domain ORDER BY a.id DESC LIMIT 1
    ) AS hash FROM ${list}`)
  return new Map(Heads.parse(rows).map(({ domain, hash }) => [domain, hash ?? genesis]))
}

/** A page of the log, newest first. */
export function listAudit(store: Store, filter: AuditFilter) {
  const conditions: (SQL | undefined)[] = [
    filter.domain === undefined ? undefined : eq(auditLog.domain, filter.domain),
    filter.action === undefined ? undefined : eq(auditLog.action, filter.action),
    filter.actor === undefined ? undefined : eq(auditLog.actor, filter.actor),
    filter.from === undefined ? undefined : gte(auditLog.occurredAt, new Date(filter.from)),
    filter.to === undefined ? undefined : lt(auditLog.occurredAt, new Date(filter.to)),
  ]
  const list = { list: 'audit_log', id: auditLog.id }
  return readPage(store, list, filter, (db, { after, newestFirst, rows }) =>
    db
      .select()
      .from(auditLog)
      .where(and(after, ...conditions))
      .orderBy(newestFirst)
      .limit(rows),
  )
}
