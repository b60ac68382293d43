import { createHash } from 'node:crypto'
import type { AuditRecord } from './audit.ts'
import { canonicalJson } from './canonical-json.ts'

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

/** SHA-256, in hex, of the previous row's hash, a line feed, and this row's content as canonical JSON. */
export const chainHash = (previousHash: string, record: AuditRecord): string =>
  createHash('sha256')
    .update(`${previousHash}\n${canonicalJson(hashedContent(record))}`)
    .digest('hex')

/**
 * The record as PostgreSQL can hold it: neither text nor jsonb takes U+0000, and jsonb takes no half of a
 * surrogate pair. Both become U+FFFD before hashing, so that what is read back has the same hash.
 */
export const storable = (record: AuditRecord): AuditRecord => ({
  ...record,
  actor: storableText(record.actor),
  roles: record.roles.map(storableText),
  resource: storableText(record.resource),
  parameters: storableMembers(record.parameters ?? {}),
})

const storableText = (text: string) => text.replaceAll('\0', '\ufffd').toWellFormed()

const storableMembers = (members: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members).map(([key, value]) => [storableText(key), storableValue(value)]),
  )

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storableValue)
  return typeof value === 'object' && value !== null ? storableMembers(value) : value
}
