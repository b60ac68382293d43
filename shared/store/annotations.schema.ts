import { bigint, date, index, pgTable, text, timestamp, unique } from 'drizzle-orm/pg-core'

/** What analysts wrote about a day of a business. Written once, never changed. */
export const annotations = pgTable(
  'annotations',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    domain: text({ enum: ['aw', 'wwi'] }).notNull(),
    day: date().notNull(),
    text: text().notNull(),
    author: text().notNull(),
    /** What the author's token called them. */
    authorName: text('author_name').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
    idempotencyKey: text('idempotency_key'),
    /** A digest of the request that created it, as for scenarios. */
    fingerprint: text().notNull(),
  },
  (table) => [
    index('annotations_domain_id').on(table.domain, table.id),
    unique('annotations_key').on(table.author, table.idempotencyKey),
  ],
)
