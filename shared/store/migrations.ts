import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { z } from 'zod'

export type Migration = {
  readonly tag: string
  /** Milliseconds since 1970, unique and ascending: what the journal calls `created_at`. */
  readonly when: number
  /** SHA-256 of the file, first as it is now and then as releases have shipped it. */
  readonly hashes: readonly [string, ...string[]]
  readonly statements: readonly string[]
}

/** What released files were before they were changed in a way that makes the same tables. */
const formerHashes: Readonly<Record<string, readonly string[]>> = {
  // It named the schema public.
  '0004_scenarios_and_events': ['0cf502bc693fc1329ff04a8a3e23d958648d793d7c34d73d314ccfe47f4b76e4'],
}

const Journal = z.object({ entries: z.array(z.object({ tag: z.string(), when: z.number() })) })

/** The migrations of this version, in the order in which they are applied. */
export async function readMigrations(
  folder = join(import.meta.dir, 'migrations'),
): Promise<readonly Migration[]> {
  const journal = Journal.parse(await Bun.file(join(folder, 'meta/_journal.json')).json())
  const files = readMigrationFiles({ migrationsFolder: folder })
  return files.map(({ sql, hash, folderMillis }) => {
    const tag =
      journal.entries.find(({ when }) => when === folderMillis)?.tag ?? String(folderMillis)
    const hashes = [hash, ...(formerHashes[tag] ?? [])] as const
    return { tag, when: folderMillis, hashes, statements: sql }
  })
}

/** The tables that a migration creates. */
export const tablesOf = ({ statements }: Migration): string[] =>
  statements.flatMap((statement) =>
    Array.from(statement.matchAll(/CREATE TABLE "(\w+)"/g), ([, name = '']) => name),
  )
