import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import type { Store } from './store.ts'

/** Any constant that every service agrees on: who holds it migrates, the others wait. */
const migrationLock = 20_260_131

/**
 * Brings the schema up to date. Safe to call from every process at once, and again; when there is
 * nothing to do it only reads, so that a role which may not change the schema can start too.
 */
export function migrateStore(
  store: Store,
  migrationsFolder = join(import.meta.dir, 'migrations'),
): Promise<void> {
  return store.session(async (client) => {
    if (await isUpToDate(client, migrationsFolder)) return
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    try {
      await migrate(drizzle(client), { migrationsFolder })
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [migrationLock])
    }
  })
}

const Journal = z.object({ entries: z.array(z.object({ when: z.number() })) })
const Applied = z.array(z.object({ last: z.coerce.number() }))

/** Drizzle notes the time of each migration it has run, and runs those of its journal that are later. */
async function isUpToDate(client: PoolClient, migrationsFolder: string): Promise<boolean> {
  const noted = "SELECT to_regclass('drizzle.__drizzle_migrations') IS NOT NULL AS there"
  const { rows } = await client.query(noted)
  if (!rows[0]?.there) return false
  const applied = await client.query(
    'SELECT max(created_at) AS last FROM drizzle.__drizzle_migrations',
  )
  const journal = Journal.parse(await Bun.file(join(migrationsFolder, 'meta/_journal.json')).json())
  const [{ last } = { last: 0 }] = Applied.parse(applied.rows)
  return journal.entries.every(({ when }) => when <= last)
}
