import { bigint, date, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

/** The versions that a domain's data have had, as they were seen. Append-only. */
export const dataChanges = pgTable(
  'data_changes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    domain: text({ enum: ['aw', 'wwi'] }).notNull(),
    dataVersion: text('data_version').notNull(),
    asOf: date('as_of', { mode: 'string' }).notNull(),
    seenAt: timestamp('seen_at', { withTimezone: true, precision: 3 }).notNull(),
  },
  (table) => [index('data_changes_domain').on(table.domain, table.id)],
)
