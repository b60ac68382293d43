import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { Client } from 'pg'
import { z } from 'zod'

const Chain = z.array(z.record(z.string(), z.unknown()))

/**
 * Makes a store as version 0.1.0 did: its 11 migrations as they were shipped, Drizzle's journal in the schema
 * `drizzle`, and five audit rows whose hashes it computed (one from before the chain existed). Answers the rows.
 */
export async function makeStoreOf010(url: string): Promise<z.output<typeof Chain>> {
  const folder = await mkdtemp(join(tmpdir(), 'otel-bi-migrations-'))
  await cp(join(import.meta.dir, '../migrations'), folder, { recursive: true })
  const file = join(folder, '0004_scenarios_and_events.sql')
  const text = await readFile(file, 'utf8')
  const shipped = text.replace('REFERENCES "wwi', 'REFERENCES "public"."wwi')
  const hash = createHash('sha256').update(shipped).digest('hex')
  if (!hash.startsWith('0cf502bc')) throw new Error(`this is not what 0.1.0 shipped: ${hash}`)
  await writeFile(file, shipped)
  await keepFirst(folder, 11)
  const client = new Client({ connectionString: url })
  await client.connect()
  await migrate(drizzle(client), { migrationsFolder: folder })
  const rows = Chain.parse(await Bun.file(join(import.meta.dir, 'chain-of-0.1.0.json')).json())
  await client.query(
    `INSERT INTO audit_log OVERRIDING SYSTEM VALUE
     SELECT * FROM jsonb_populate_recordset(NULL::audit_log, $1)`,
    [JSON.stringify(rows.map(columnNames))],
  )
  await client.query(`SELECT setval('audit_log_id_seq', ${rows.length})`)
  await client.end()
  await rm(folder, { recursive: true })
  return rows
}

const columnNames = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  )

const Journal = z.looseObject({ entries: z.array(z.unknown()) })

async function keepFirst(folder: string, count: number): Promise<void> {
  const path = join(folder, 'meta/_journal.json')
  const journal = Journal.parse(await Bun.file(path).json())
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
}
