import { sql } from 'drizzle-orm'
import {
  bigint,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'

/** Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. */
export const auditLog = pgTable(
  'audit_log',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    occurredAt: timestamp('occurred_at', { withTimezone: true, precision: 3 }).notNull(),
    service: text().notNull(),
    actor: text().notNull(),
    roles: text().array().notNull(),
    action: text().notNull(),
    domain: text().notNull(),
    resource: text().notNull(),
    parameters: jsonb().$type<Record<string, unknown>>().notNull().default(sql`'{}'::jsonb`),
    outcome: text({ enum: ['succeeded', 'rejected', 'denied', 'failed'] }).notNull(),
    status: integer().notNull(),
    durationMs: doublePrecision('duration_ms').notNull(),
    rowCount: integer('row_count'),
    traceId: text('trace_id'),
  },
  (table) => [
    index('audit_log_domain_id').on(table.domain, table.id),
    index('audit_log_actor_id').on(table.actor, table.id),
    index('audit_log_occurred_at').on(table.occurredAt),
  ],
)
