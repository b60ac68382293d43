import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAuditWriter } from '@otel-bi/store/audit-writer'
import { startEmbeddedPostgres } from '@otel-bi/store/embedded/server'
import { migrateStore } from '@otel-bi/store/migrate'
import { auditLog } from '@otel-bi/store/schema'
import { openStore, type Store } from '@otel-bi/store/store'
import { auditRecord } from '@otel-bi/store/testing/audit-record'
import { freePort } from '@otel-bi/store/testing/postgres'

const concurrency = 500
const seconds = 5

type Append = () => Promise<void>

/**
 * Calls per second that can be answered after their audit row is durable, with 500 callers at once on a
 * PostgreSQL that flushes every commit: one plain insert per call without a chain, and the chain with group commit.
 */
export async function run(_args: string[]): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-bench-'))
  const server = await startEmbeddedPostgres({ directory, port: await freePort() })
  const store = openStore({ url: server.url, sslMode: 'disable', applicationName: 'bench' })
  await migrateStore(store)
  const rates = new Map<string, number>()
  for (const [name, append] of Object.entries(waysOf(store))) {
    const rate = await rateOf(append)
    rates.set(name, rate)
    console.log(`${name.padEnd(28)} ${rate.toFixed(0).padStart(7)} calls/s`)
  }
  const ratio = (rates.get('group commit') ?? 0) / (rates.get('one insert per call') ?? 1)
  console.log(`group commit is ${ratio.toFixed(1)} times one insert per call (at least 3 wanted)`)
  await store.close()
  await server.stop()
  await rm(directory, { recursive: true, force: true })
  if (ratio < 3) process.exit(1)
}

function waysOf(store: Store): Record<string, Append> {
  const { append } = createAuditWriter(store)
  return {
    'one insert per call': () =>
      store.run(async (db) => void (await db.insert(auditLog).values(auditRecord()))),
    'group commit': () => append(auditRecord()),
  }
}

async function rateOf(append: Append): Promise<number> {
  let calls = 0
  const started = performance.now()
  const deadline = started + seconds * 1000
  const caller = async () => {
    while (performance.now() < deadline) {
      await append()
      calls += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, caller))
  return (calls / (performance.now() - started)) * 1000
}
