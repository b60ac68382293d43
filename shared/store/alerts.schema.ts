import {
  bigint,
  boolean,
  doublePrecision,
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

/** What is kept of one instance between checks. Instants are RFC 3339. */
export type StoredInstance = {
  readonly key: string
  readonly label: string
  readonly phase: 'ok' | 'pending' | 'firing' | 'resolved'
  readonly since: string | null
  readonly breaches: number
  readonly mark: string | null
  readonly toldAt: string | null
  readonly owesResolved: boolean
  readonly value: number | null
  readonly reference: number | null
  readonly change: number | null
  /** ISO 4217 code of amounts in one currency; absent from what versions before 0.2 kept. */
  readonly currency?: string | null
}

/** Whether the rule could be checked, as an instance of its own. */
export type StoredHealth = StoredInstance & { readonly reason: string | null }

/** The rules of users. `version` grows with every change and is the ETag. */
export const alertRules = pgTable(
  'alert_rules',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    owner: text().notNull(),
    ownerName: text('owner_name').notNull(),
    /** The owner's roles at the latest change of theirs: what the rule asks, it asks with these. */
    roles: text().array().notNull(),
    name: text().notNull(),
    /** The contract's NewAlertRule without its name. */
    definition: jsonb().$type<Record<string, unknown>>().notNull(),
    enabled: boolean().notNull(),
    mutedUntil: instant('muted_until'),
    version: integer().notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    idempotencyKey: text('idempotency_key'),
    /** A digest of the request that created it, as for saved views. */
    fingerprint: text().notNull(),
  },
  (table) => [
    unique('alert_rules_name').on(table.owner, table.name),
    unique('alert_rules_key').on(table.owner, table.idempotencyKey),
  ],
)

/** Every version of every rule, deleted ones included. Append-only. */
export const alertRuleVersions = pgTable(
  'alert_rule_versions',
  {
    ruleId: bigint('rule_id', { mode: 'number' }).notNull(),
    version: integer().notNull(),
    change: text({ enum: ['created', 'changed', 'deleted'] }).notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
    rule: jsonb().$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    primaryKey({
      name: 'alert_rule_versions_key',
      columns: [table.ruleId, table.version, table.change],
    }),
  ],
)

/**
 * What a rule found, one row per rule, written by its evaluations. `nextCheckAt` is the slot that is due next;
 * an evaluation of another slot is refused.
 */
export const alertStates = pgTable(
  'alert_states',
  {
    ruleId: bigint('rule_id', { mode: 'number' })
      .primaryKey()
      .references(() => alertRules.id, { onDelete: 'cascade' }),
    /** The worst of the instances. */
    phase: text({ enum: ['ok', 'pending', 'firing', 'resolved'] }).notNull(),
    instances: jsonb().$type<readonly StoredInstance[]>().notNull(),
    health: jsonb().$type<StoredHealth>(),
    nextCheckAt: instant('next_check_at').notNull(),
    /** Another replica leaves the rule alone until then. */
    claimedUntil: instant('claimed_until'),
    checkedAt: instant('checked_at'),
    dataVersion: text('data_version'),
  },
  (table) => [index('alert_states_due').on(table.nextCheckAt)],
)

/** One row per slot that was evaluated, kept for 30 days. */
export const alertEvaluations = pgTable(
  'alert_evaluations',
  {
    ruleId: bigint('rule_id', { mode: 'number' })
      .notNull()
      .references(() => alertRules.id, { onDelete: 'cascade' }),
    slot: instant('slot').notNull(),
    evaluatedAt: instant('evaluated_at').notNull(),
    outcome: text({ enum: ['checked', 'unchecked'] }).notNull(),
    told: integer().notNull(),
    traceId: text('trace_id'),
  },
  (table) => [primaryKey({ name: 'alert_evaluations_key', columns: [table.ruleId, table.slot] })],
)

/** Changes of state and tellings. Append-only. */
export const alertHistory = pgTable(
  'alert_history',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ruleId: bigint('rule_id', { mode: 'number' }).notNull(),
    ruleVersion: integer('rule_version').notNull(),
    at: instant('at').notNull(),
    event: text().notNull(),
    key: text().notNull(),
    label: text().notNull(),
    mark: text(),
    value: doublePrecision(),
    reference: doublePrecision(),
    change: doublePrecision(),
    phase: text(),
    reason: text(),
    traceId: text('trace_id'),
  },
  (table) => [index('alert_history_rule').on(table.ruleId, table.id)],
)
