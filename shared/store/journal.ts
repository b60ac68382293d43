import { type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Database } from './store.ts'

type Executor = Pick<Database, 'execute'>

/** Our own journal, in our own schema: which migrations were applied, when, and in which form. */
export const journalTable = 'otel_bi_migrations'
const journal = sql.raw(journalTable)

/** Up to version 0.1.0 it was Drizzle's default, which other applications of the database use as well. */
export const formerJournal = { schema: 'drizzle', table: '__drizzle_migrations' }

export type AppliedMigration = { readonly when: number; readonly hash: string }

const Rows = z.array(z.object({ hash: z.string(), created_at: z.coerce.number() }))

export const readJournal = (db: Executor): Promise<AppliedMigration[]> => readRows(db, journal)

export const readFormerJournal = (db: Executor): Promise<AppliedMigration[]> =>
  readRows(db, sql.raw(`${formerJournal.schema}.${formerJournal.table}`))

async function readRows(db: Executor, from: SQL): Promise<AppliedMigration[]> {
  const { rows } = await db.execute(sql`SELECT hash, created_at FROM ${from} ORDER BY created_at`)
  return Rows.parse(rows).map(({ hash, created_at }) => ({ hash, when: created_at }))
}

export async function createJournal(db: Executor): Promise<void> {
  await db.execute(sql`
    CREATE TABLE IF NOT EXISTS ${journal} (
      created_at bigint PRIMARY KEY,
      hash text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`)
}

export async function recordMigration(
  db: Executor,
  { when, hash }: AppliedMigration,
): Promise<void> {
  await db.execute(sql`INSERT INTO ${journal} (created_at, hash) VALUES (${when}, ${hash})`)
}
