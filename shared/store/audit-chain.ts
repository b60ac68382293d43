import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { AuditRecord } from './audit-record.ts'

/** What the first row of a domain's chain follows. */
export const genesis = ''

/**
 * What a hash is made of, under the columns' names. A column that is younger than the chain is left out where it
 * says nothing, so that older rows keep their hashes.
 */
const hashedContent = (record: AuditRecord) => ({
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
  ...(record.client != null && { client: record.client }),
  ...(record.serviceAccount === true && { service_account: true }),
})

/** This row's content as canonical JSON (RFC 8785). @throws TypeError for content that has none. */
export function canonicalContent(record: AuditRecord): string {
  const text = canonicalize(hashedContent(record))
  if (text === undefined) throw new TypeError('an audit record has no canonical JSON')
  return text
}

/** SHA-256, in hex, of the previous row's hash, a line feed, and this row's canonical content; as `append_audit` makes it. */
export const chainHash = (previousHash: string, record: AuditRecord): string =>
  createHash('sha256')
    .update(`${previousHash}\n${canonicalContent(record)}`)
    .digest('hex')
