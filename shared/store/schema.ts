import { sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  bigint,
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'

/**
 * Append-only: a trigger refuses UPDATE, DELETE and TRUNCATE. The rows of a domain, in the order of their
 * ids, are a hash chain; a row from before the chain existed has an empty hash.
 */
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
    /** Name and version of the MCP client, as it said; null for a call that came by none. */
    client: text(),
    serviceAccount: boolean('service_account').notNull().default(false),
    previousHash: text('previous_hash').notNull().default(''),
    hash: text().notNull().default(''),
  },
  (table) => [
    index('audit_log_domain_id').on(table.domain, table.id),
    index('audit_log_actor_id').on(table.actor, table.id),
    index('audit_log_occurred_at').on(table.occurredAt),
  ],
)

/** Which run computed a row, when, and from which data. */
const provenance = {
  runId: uuid('run_id').notNull(),
  computedAt: timestamp('computed_at', { withTimezone: true, precision: 3 }).notNull(),
  asOf: date('as_of').notNull(),
  dataVersion: text('data_version').notNull(),
}

/**
 * What a scheduled run computed, one row per row of the view it ran: which run, when, from which data,
 * what it was about (an employee, a product, a day), and the row as the view's contract describes it.
 * All such tables have one shape, so they are written and read by one function. Append-only.
 */
const recordTable = (name: string) =>
  pgTable(
    name,
    {
      id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      ...provenance,
      subject: text().notNull(),
      row: jsonb().$type<Record<string, unknown>>().notNull(),
    },
    (table) => [index(`${name}_run_id`).on(table.runId, table.id)],
  )

export const awForecasts = recordTable('aw_forecasts')
export const awRepScores = recordTable('aw_rep_scores')
export const awProductDemand = recordTable('aw_product_demand')
export const wwiForecasts = recordTable('wwi_forecasts')
export const wwiReorderRecommendations = recordTable('wwi_reorder_recommendations')
export const wwiSupplierScores = recordTable('wwi_supplier_scores')

export type RecordTable = ReturnType<typeof recordTable>

/**
 * Conditions that a scan found, and their ends. A row opens an event; a later row that `resolves` it
 * ends it, and only one can. Append-only: nothing is ever marked as resolved.
 */
export const wwiBusinessEvents = pgTable(
  'wwi_business_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ...provenance,
    /** What the event is about, the same in every scan that finds it. */
    dedupKey: text('dedup_key').notNull(),
    kind: text().notNull(),
    severity: text().notNull(),
    stockItemId: integer('stock_item_id').notNull(),
    stockItem: text('stock_item').notNull(),
    figures: jsonb().$type<Record<string, number | string | null>>().notNull(),
    resolves: bigint({ mode: 'number' })
      .unique()
      .references((): AnyPgColumn => wwiBusinessEvents.id),
  },
  (table) => [index('wwi_business_events_dedup_key').on(table.dedupKey, table.id)],
)

/** What people asked "what if" about, and the answer they got. One row per idempotency key of a user. */
export const wwiWhatifScenarios = pgTable(
  'wwi_whatif_scenarios',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ...provenance,
    createdBy: text('created_by').notNull(),
    name: text().notNull(),
    inputs: jsonb().$type<Record<string, unknown>>().notNull(),
    result: jsonb().$type<Record<string, unknown>>().notNull(),
    idempotencyKey: text('idempotency_key'),
    /** A digest of the request, to tell a repeated one from another under the same key. */
    fingerprint: text().notNull(),
  },
  (table) => [unique('wwi_whatif_scenarios_key').on(table.createdBy, table.idempotencyKey)],
)

export const jobStatuses = [
  'queued',
  'running',
  'succeeded',
  'failed',
  'abandoned',
  'skipped',
] as const
export const jobTriggers = ['schedule', 'catch_up', 'manual', 'startup'] as const

/**
 * Decides who runs what: one row per job and slot, and at most one row per job that is queued or running.
 * `token` grows with every claim; only its holder may renew the lease or commit results.
 */
export const jobExecutions = pgTable(
  'job_executions',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** Marks the rows that the execution writes. */
    runId: uuid('run_id').notNull().defaultRandom(),
    jobId: text('job_id').notNull(),
    domain: text().notNull(),
    scheduledFor: timestamp('scheduled_for', { withTimezone: true, precision: 3 }).notNull(),
    trigger: text({ enum: jobTriggers }).notNull(),
    status: text({ enum: jobStatuses }).notNull(),
    attempt: integer().notNull().default(0),
    token: integer().notNull().default(0),
    owner: text(),
    requestedBy: text('requested_by'),
    idempotencyKey: text('idempotency_key'),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull().defaultNow(),
    /** Not to be claimed earlier: the wait before a retry. */
    availableAt: timestamp('available_at', { withTimezone: true, precision: 3 })
      .notNull()
      .defaultNow(),
    startedAt: timestamp('started_at', { withTimezone: true, precision: 3 }),
    heartbeatAt: timestamp('heartbeat_at', { withTimezone: true, precision: 3 }),
    leaseUntil: timestamp('lease_until', { withTimezone: true, precision: 3 }),
    finishedAt: timestamp('finished_at', { withTimezone: true, precision: 3 }),
    error: text(),
    result: jsonb().$type<Record<string, unknown>>(),
    rowsWritten: integer('rows_written'),
    traceId: text('trace_id'),
  },
  (table) => [
    uniqueIndex('job_executions_slot').on(table.jobId, table.scheduledFor),
    uniqueIndex('job_executions_live').on(table.jobId).where(sql`status IN ('queued', 'running')`),
    uniqueIndex('job_executions_idempotency').on(table.jobId, table.idempotencyKey),
    index('job_executions_domain_id').on(table.domain, table.id),
    index('job_executions_job_id').on(table.jobId, table.id),
  ],
)

/** One row per file that left the platform, written when it ended. Append-only. */
export const exportRecords = pgTable('export_records', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  startedAt: timestamp('started_at', { withTimezone: true, precision: 3 }).notNull(),
  actor: text().notNull(),
  domain: text().notNull(),
  view: text().notNull(),
  parameters: jsonb().$type<Record<string, unknown>>().notNull(),
  format: text({ enum: ['xlsx', 'pdf', 'csv'] }).notNull(),
  fileName: text('file_name').notNull(),
  rowCount: integer('row_count').notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  sha256: text(),
  durationMs: doublePrecision('duration_ms').notNull(),
  outcome: text({ enum: ['completed', 'aborted', 'failed'] }).notNull(),
  traceId: text('trace_id'),
})

export type ReportFile = {
  readonly format: 'xlsx' | 'pdf'
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}
export type ReportSection = {
  readonly id: string
  readonly title: string
  readonly status: 'ok' | 'unavailable'
  readonly rowCount: number | null
  readonly detail: string | null
}

/** A figure of a business in the days of the report. */
export type ReportFigure = {
  readonly domain: 'aw' | 'wwi'
  readonly measure: string
  readonly kind: 'money' | 'integer' | 'ratio'
  readonly from: string
  readonly to: string
  readonly value: number | null
}
/** What the first page says, in the language of the report. */
export type ReportFinding = { readonly title: string; readonly text: string }

export type ReportProblem = { readonly code: string; readonly detail: string }

/**
 * Full reports. A row is written when one starts and follows its progress; at most one per key runs,
 * in whichever process, and one whose heartbeat has stopped may be taken over.
 */
export const reports = pgTable(
  'reports',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    reportId: uuid('report_id').notNull().unique(),
    key: text().notNull(),
    parameters: jsonb().$type<Record<string, unknown>>().notNull(),
    requestedBy: text('requested_by').notNull(),
    state: text({ enum: ['running', 'completed', 'partial', 'failed'] }).notNull(),
    stepsDone: integer('steps_done').notNull(),
    stepsTotal: integer('steps_total').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true, precision: 3 }).notNull(),
    heartbeatAt: timestamp('heartbeat_at', { withTimezone: true, precision: 3 }).notNull(),
    finishedAt: timestamp('finished_at', { withTimezone: true, precision: 3 }),
    files: jsonb().$type<readonly ReportFile[]>().notNull(),
    sections: jsonb().$type<readonly ReportSection[]>().notNull(),
    findings: jsonb().$type<readonly ReportFinding[]>().notNull().default([]),
    figures: jsonb().$type<readonly ReportFigure[]>().notNull().default([]),
    filesRemovedAt: timestamp('files_removed_at', { withTimezone: true, precision: 3 }),
    problem: jsonb().$type<ReportProblem>(),
    traceId: text('trace_id'),
  },
  (table) => [uniqueIndex('reports_running').on(table.key).where(sql`state = 'running'`)],
)

/**
 * Questions that users keep. `version` grows with every change and is the ETag; `question` is the text that
 * `writeQuestion` writes, which may name what later models no longer have.
 */
export const savedViews = pgTable(
  'saved_views',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    owner: text().notNull(),
    /** What the owner's token called them when the view was last changed. */
    ownerName: text('owner_name').notNull(),
    name: text().notNull(),
    description: text().notNull(),
    /** `aw.sales` */
    model: text().notNull(),
    question: text().notNull(),
    /** How Explore shows the question: the other words of its URL. */
    layout: text().notNull().default(''),
    shared: boolean().notNull(),
    version: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, precision: 3 }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, precision: 3 }).notNull(),
    /** Name, description and owner without case and marks: what a search looks in. */
    searchText: text('search_text').notNull(),
    idempotencyKey: text('idempotency_key'),
    /** A digest of the request that created it, as for scenarios. */
    fingerprint: text().notNull(),
  },
  (table) => [
    unique('saved_views_name').on(table.owner, table.name),
    unique('saved_views_key').on(table.owner, table.idempotencyKey),
  ],
)

/** Who has starred which view; gone with the view. */
export const savedViewStars = pgTable(
  'saved_view_stars',
  {
    viewId: bigint('view_id', { mode: 'number' })
      .notNull()
      .references(() => savedViews.id, { onDelete: 'cascade' }),
    subject: text().notNull(),
  },
  (table) => [primaryKey({ name: 'saved_view_stars_key', columns: [table.viewId, table.subject] })],
)
