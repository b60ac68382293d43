import type { auditLog } from './schema.ts'

/** One row of the audit log before it has a place in its domain's chain. */
export type AuditRecord = Omit<typeof auditLog.$inferInsert, 'id' | 'previousHash' | 'hash'>

/**
 * The record as PostgreSQL and canonical JSON can hold it: neither text nor jsonb takes U+0000, jsonb takes
 * no lone surrogate, and JSON has no NaN or infinity. The first two become U+FFFD, the others null, before
 * hashing, so that what is read back has the same hash.
 */
export const storable = (record: AuditRecord): AuditRecord => ({
  ...record,
  actor: storableText(record.actor),
  roles: record.roles.map(storableText),
  resource: storableText(record.resource),
  parameters: storableMembers(record.parameters ?? {}),
  ...(record.client != null && { client: storableText(record.client) }),
})

/** The text as PostgreSQL can hold it. */
export const storableText = (text: string) => text.replaceAll('\0', '\ufffd').toWellFormed()

const storableMembers = (members: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(members).map(([key, value]) => [storableText(key), storableValue(value)]),
  )

function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) return value.map(storableValue)
  return typeof value === 'object' && value !== null ? storableMembers(value) : value
}
