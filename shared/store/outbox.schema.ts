import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { MessageContent } from './message.ts'

export const destinationKinds = ['email', 'webhook', 'slack', 'teams'] as const

/**
 * Where messages are sent. A deleted destination keeps its row, because messages refer to it; its name is
 * free again. `secret` is encrypted: the signing secret of a webhook, the whole URL of Slack and Teams.
 */
export const destinations = pgTable(
  'destinations',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    owner: text().notNull(),
    ownerName: text('owner_name').notNull(),
    name: text().notNull(),
    kind: text({ enum: destinationKinds }).notNull(),
    /** What may be shown: e-mail addresses separated by commas, a URL, or the host of a secret URL. */
    address: text().notNull(),
    language: text({ enum: ['en', 'hr'] }).notNull(),
    secret: text(),
    /** Types of the events that a webhook receives. */
    events: text().array().notNull().default([]),
    version: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, precision: 3 }).notNull(),
    deletedAt: timestamp('deleted_at', { withTimezone: true, precision: 3 }),
    idempotencyKey: text('idempotency_key'),
    /** A digest of the request that created it, as for saved views. */
    fingerprint: text().notNull(),
  },
  (table) => [
    uniqueIndex('destinations_name').on(table.owner, table.name).where(sql`deleted_at IS NULL`),
    unique('destinations_key').on(table.owner, table.idempotencyKey),
  ],
)

export const messageStates = ['queued', 'sending', 'sent', 'dead'] as const

/**
 * Messages, written in the transaction of what they tell of. `messageKey` is the idempotency key that
 * receivers see: the same in every attempt. `token` grows with every claim; only its holder may record the
 * outcome of the attempt.
 */
export const outbox = pgTable(
  'outbox',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    messageKey: text('message_key').notNull().unique('outbox_message_key'),
    destinationId: bigint('destination_id', { mode: 'number' })
      .notNull()
      .references(() => destinations.id),
    content: jsonb().$type<MessageContent>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    state: text({ enum: messageStates }).notNull().default('queued'),
    attempts: integer().notNull().default(0),
    /** Not to be claimed earlier: the wait before a retry. */
    availableAt: timestamp('available_at', { withTimezone: true, precision: 3 })
      .notNull()
      .defaultNow(),
    token: integer().notNull().default(0),
    leaseUntil: timestamp('lease_until', { withTimezone: true, precision: 3 }),
    /** A code of ours, never what the receiver wrote. */
    lastError: text('last_error'),
    sentAt: timestamp('sent_at', { withTimezone: true, precision: 3 }),
    /** W3C context of the span that enqueued it. */
    traceparent: text(),
  },
  (table) => [
    index('outbox_due').on(table.availableAt).where(sql`state IN ('queued', 'sending')`),
    index('outbox_state_id').on(table.state, table.id),
  ],
)
