import { sql } from 'drizzle-orm'
import { DatabaseError } from 'pg'
import { StoreUnfit } from './errors.ts'
import { createJournal, readJournal, recordMigration } from './journal.ts'
import { readMigrations } from './migrations.ts'
import { readFacts, type StoreFacts } from './readiness/facts.query.ts'
import type { Finding } from './readiness/finding.ts'
import { judge } from './readiness/findings.ts'
import type { Store } from './store.ts'

/** Any constant that every service agrees on: who holds it migrates, the others wait. */
const migrationLock = 20_260_131

/** A migration of large tables may take long, and no call waits for it. */
const patience = { timeoutMs: 3_600_000 }

/**
 * Brings the schema up to date where that is needed, possible and safe, and reports what then stands between
 * the store and this version. Safe to call from every process at once; when there is nothing to do it only
 * reads, so that a role which may not change the schema can start too.
 * @throws StoreUnavailable when the server cannot be reached.
 */
export async function prepareStore(store: Store): Promise<readonly Finding[]> {
  const migrations = await readMigrations()
  const facts = await readFacts(store)
  const { findings, migratable } = judge(store.schema, facts, migrations)
  if (!migratable) return findings
  try {
    await applyPending(store, facts)
  } catch (error) {
    return [failure(error)]
  }
  return judge(store.schema, await readFacts(store), migrations).findings
}

/** The same for callers that need it. @throws StoreUnfit naming what is in the way. */
export async function migrateStore(store: Store): Promise<void> {
  const findings = await prepareStore(store)
  if (findings.length > 0) throw new StoreUnfit(findings)
}

/** All in one transaction: a migration that fails leaves nothing behind. */
async function applyPending(store: Store, { formerJournal }: StoreFacts): Promise<void> {
  const migrations = await readMigrations()
  await store.run(
    (db) =>
      db.transaction(async (tx) => {
        const execute = (text: string) => tx.execute(sql.raw(text))
        await execute('SET LOCAL statement_timeout = 0')
        await execute(`SELECT pg_advisory_xact_lock(${migrationLock})`)
        // The schema may be there and creating it not allowed, so IF NOT EXISTS would not do.
        const { rows } = await tx.execute(
          sql`SELECT FROM pg_namespace WHERE nspname = ${store.schema}`,
        )
        if (rows.length === 0) await execute(`CREATE SCHEMA ${store.schema}`)
        await createJournal(tx)
        const applied = await readJournal(tx)
        for (const { when, hashes, statements } of migrations) {
          if (applied.some((one) => one.when === when)) continue
          const former = formerJournal.find(({ hash }) => hashes.includes(hash))
          if (!former) for (const statement of statements) await execute(statement)
          await recordMigration(tx, { when, hash: former?.hash ?? hashes[0] })
        }
      }),
    patience,
  )
}

/** @throws error when it does not come from a statement that PostgreSQL refused. */
function failure(error: unknown): Finding {
  const cause = error instanceof Error ? error.cause : error
  if (!(cause instanceof DatabaseError)) throw error
  const message = `The migrations cannot be applied: ${cause.message}; nothing was changed.`
  return { kind: 'failed_migration', message }
}
