import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
} from 'drizzle-orm/pg-core'

const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 })

/** What users have sent on a schedule. `version` grows with every change of theirs and is the ETag. */
export const subscriptions = pgTable(
  'subscriptions',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    owner: text().notNull(),
    ownerName: text('owner_name').notNull(),
    /** The owner's roles at their latest change: it asks with these. */
    roles: text().array().notNull(),
    name: text().notNull(),
    /** The contract's NewSubscription without its name. */
    definition: jsonb().$type<Record<string, unknown>>().notNull(),
    enabled: boolean().notNull(),
    version: integer().notNull(),
    /** The slot that is due next; null when switched off. */
    nextSendAt: instant('next_send_at'),
    lastSentAt: instant('last_sent_at'),
    lastProblem: text('last_problem'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    idempotencyKey: text('idempotency_key'),
    /** A digest of the request that created it, as for saved views. */
    fingerprint: text().notNull(),
  },
  (table) => [
    unique('subscriptions_name').on(table.owner, table.name),
    unique('subscriptions_key').on(table.owner, table.idempotencyKey),
    index('subscriptions_due').on(table.nextSendAt),
  ],
)

/** Every version of every subscription, deleted ones included. Append-only. */
export const subscriptionVersions = pgTable(
  'subscription_versions',
  {
    subscriptionId: bigint('subscription_id', { mode: 'number' }).notNull(),
    version: integer().notNull(),
    change: text({ enum: ['created', 'changed', 'deleted'] }).notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    subscription: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'subscription_versions_key',
      columns: [table.subscriptionId, table.version, table.change],
    }),
  ],
)
