import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { AuditRecord } from './audit-record.ts'

/** What the first row of a domain's chain follows. */
export const genesis = ''

/** What a hash is made of, under the columns' names. */
export const hashedContent = (record: AuditRecord) => ({
  occurred_at: record.occurredAt.toISOString(),
  service: record.service,
  actor: record.actor,
  roles: record.roles,
  action: record.action,
  domain: record.domain,
  resource: record.resource,
  parameters: record.parameters ?? {},
  outcome: record.outcome,
  status: record.status,
  duration_ms: record.durationMs,
  row_count: record.rowCount ?? null,
  trace_id: record.traceId ?? null,
})

/** SHA-256, in hex, of the previous row's hash, a line feed, and this row's content as canonical JSON (RFC 8785). */
export const chainHash = (previousHash: string, record: AuditRecord): string =>
  createHash('sha256')
    .update(`${previousHash}\n${canonicalize(hashedContent(record))}`)
    .digest('hex')
