import type { Destination } from '../destinations.ts'
import { destinations } from '../outbox.schema.ts'
import type { Store } from '../store.ts'

/** A destination as the API creates one; its name and its owner are its own. */
export async function insertDestination(
  store: Store,
  change: Partial<typeof destinations.$inferInsert> = {},
): Promise<Destination> {
  const at = new Date('2026-01-31T08:00:00Z')
  const values = {
    owner: crypto.randomUUID(),
    ownerName: 'Ana',
    name: crypto.randomUUID(),
    kind: 'email',
    address: 'ana@example.com',
    language: 'en',
    version: 1,
    createdAt: at,
    updatedAt: at,
    fingerprint: 'f',
    ...change,
  } as const
  const [inserted] = await store.run((db) => db.insert(destinations).values(values).returning())
  if (!inserted) throw new Error('not inserted')
  return inserted
}
