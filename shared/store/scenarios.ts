import { and, eq } from 'drizzle-orm'
import { type PageRequest, readPage } from './keyset.ts'
import { wwiWhatifScenarios } from './schema.ts'
import type { Store } from './store.ts'

export type StoredScenario = typeof wwiWhatifScenarios.$inferSelect
export type NewScenario = Omit<typeof wwiWhatifScenarios.$inferInsert, 'id'>

/**
 * Adds a scenario; `undefined` when its user has one under the same idempotency key already. Of
 * several at once one is added, and the others wait to learn which.
 */
export async function insertScenario(
  store: Store,
  scenario: NewScenario,
): Promise<StoredScenario | undefined> {
  const [added] = await store.run((db) =>
    db
      .insert(wwiWhatifScenarios)
      .values(scenario)
      .onConflictDoNothing({
        target: [wwiWhatifScenarios.createdBy, wwiWhatifScenarios.idempotencyKey],
      })
      .returning(),
  )
  return added
}

export async function findScenario(store: Store, id: number): Promise<StoredScenario | undefined> {
  const [found] = await store.run((db) =>
    db.select().from(wwiWhatifScenarios).where(eq(wwiWhatifScenarios.id, id)),
  )
  return found
}

export async function findScenarioByKey(
  store: Store,
  createdBy: string,
  idempotencyKey: string,
): Promise<StoredScenario | undefined> {
  const [found] = await store.run((db) =>
    db
      .select()
      .from(wwiWhatifScenarios)
      .where(
        and(
          eq(wwiWhatifScenarios.createdBy, createdBy),
          eq(wwiWhatifScenarios.idempotencyKey, idempotencyKey),
        ),
      ),
  )
  return found
}

/** A page of scenarios, the newest first. */
export function listScenarios(store: Store, request: PageRequest) {
  const list = { list: 'wwi_whatif_scenarios', id: wwiWhatifScenarios.id }
  return readPage(store, list, request, (db, { after, newestFirst, rows }) =>
    db.select().from(wwiWhatifScenarios).where(after).orderBy(newestFirst).limit(rows),
  )
}
