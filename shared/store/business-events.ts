import { and, count, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type PageRequest, readPage } from './keyset.ts'
import type { RecordRun } from './records.ts'
import { wwiBusinessEvents } from './schema.ts'
import type { Store, Transaction } from './store.ts'

type Stored = typeof wwiBusinessEvents.$inferSelect

export type EventRow = Pick<
  Stored,
  'dedupKey' | 'kind' | 'severity' | 'stockItemId' | 'stockItem' | 'figures'
>
export type OpenEvent = EventRow & Pick<Stored, 'id'>

const opening = alias(wwiBusinessEvents, 'opening')
const resolving = alias(wwiBusinessEvents, 'resolving')

/** The events that no row resolves; other scans wait at this until the transaction ends. */
export async function lockOpenEvents(tx: Transaction): Promise<OpenEvent[]> {
  // An advisory lock, since LOCK TABLE requires more rights than a writer of append-only rows has.
  await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtext('wwi_business_events'))`)
  return tx
    .select(getTableColumns(opening))
    .from(opening)
    .leftJoin(resolving, eq(resolving.resolves, opening.id))
    .where(and(isNull(opening.resolves), isNull(resolving.id)))
    .orderBy(opening.id)
}

/** Adds a row for each event found anew, and one for each that ended. */
export async function appendEvents(
  tx: Transaction,
  run: RecordRun,
  changes: { readonly opened: readonly EventRow[]; readonly resolved: readonly OpenEvent[] },
): Promise<void> {
  const rows = [
    ...changes.opened.map((event) => ({ ...event, resolves: null })),
    ...changes.resolved.map(({ id, ...event }) => ({ ...event, resolves: id })),
  ].map(({ dedupKey, kind, severity, stockItemId, stockItem, figures, resolves }) => ({
    ...run,
    dedupKey,
    kind,
    severity,
    stockItemId,
    stockItem,
    figures,
    resolves,
  }))
  if (rows.length > 0) await tx.insert(wwiBusinessEvents).values(rows)
}

type EventKind = {
  /** Whether the events last; without it, all. */
  readonly state?: 'open' | 'ended' | undefined
  readonly kind?: string | undefined
  readonly severity?: string | undefined
}
export type EventFilter = EventKind & PageRequest

/** A page of events, the newest first, each with the moment it ended; null while it lasts. */
export function listEvents(store: Store, filter: EventFilter) {
  const list = { list: 'wwi_business_events', id: opening.id }
  return readPage(store, list, filter, (db, { after, newestFirst, rows }) =>
    db
      .select({ ...getTableColumns(opening), resolvedAt: resolving.computedAt })
      .from(opening)
      .leftJoin(resolving, eq(resolving.resolves, opening.id))
      .where(and(after, isOpening(filter)))
      .orderBy(newestFirst)
      .limit(rows),
  )
}

/** How many events there are, over all pages. */
export async function countEvents(store: Store, filter: EventKind): Promise<number> {
  const [counted] = await store.run((db) =>
    db
      .select({ events: count() })
      .from(opening)
      .leftJoin(resolving, eq(resolving.resolves, opening.id))
      .where(isOpening(filter)),
  )
  return counted?.events ?? 0
}

const isOpening = ({ kind, severity, state }: EventKind) =>
  and(
    isNull(opening.resolves),
    kind === undefined ? undefined : eq(opening.kind, kind),
    severity === undefined ? undefined : eq(opening.severity, severity),
    state && (state === 'open' ? isNull : isNotNull)(resolving.id),
  )
