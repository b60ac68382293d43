import { and, eq } from 'drizzle-orm'
import { alertHistory } from './alerts.schema.ts'
import { type PageRequest, readPage } from './keyset.ts'
import type { Store } from './store.ts'

export type StoredHistory = typeof alertHistory.$inferSelect

/** A page of what one rule found and told, the newest first. */
export function listAlertHistory(store: Store, ruleId: number, request: PageRequest) {
  const list = { list: 'alert_history', id: alertHistory.id }
  return readPage(store, list, request, (db, { after, newestFirst, rows }) =>
    db
      .select()
      .from(alertHistory)
      .where(and(eq(alertHistory.ruleId, ruleId), after))
      .orderBy(newestFirst)
      .limit(rows),
  )
}
