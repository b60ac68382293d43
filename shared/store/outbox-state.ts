import { sql } from 'drizzle-orm'
import { outbox } from './outbox.schema.ts'
import type { Store } from './store.ts'

/** How many messages are dead, and for how many seconds the oldest one that waits has done so. */
export async function outboxState(store: Store) {
  const [state] = await store.run((db) =>
    db
      .select({
        dead: sql<number>`count(*) FILTER (WHERE ${outbox.state} = 'dead')`.mapWith(Number),
        waitingSeconds:
          sql<number>`coalesce(extract(epoch FROM now() - min(${outbox.createdAt}) FILTER (WHERE ${outbox.state} IN ('queued', 'sending'))), 0)`.mapWith(
            Number,
          ),
      })
      .from(outbox),
  )
  return state ?? { dead: 0, waitingSeconds: 0 }
}
