import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { Store } from './store.ts'

/** Any constant that every service agrees on: who holds it migrates, the others wait. */
const migrationLock = 20_260_131

/** Brings the schema up to date. Safe to call from every process at once, and again. */
export function migrateStore(
  store: Store,
  migrationsFolder = join(import.meta.dir, 'migrations'),
): Promise<void> {
  return store.session(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    try {
      await migrate(drizzle(client), { migrationsFolder })
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    }
  })
}
