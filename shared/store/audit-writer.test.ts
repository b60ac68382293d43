import { afterAll, expect, test } from 'bun:test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { verifyAudit } from './audit-verify.ts'
import { createAuditWriter } from './audit-writer.ts'
import { startEmbeddedPostgres } from './embedded/server.ts'
import { StoreUnavailable } from './errors.ts'
import { migrateStore } from './migrate.ts'
import { auditLog } from './schema.ts'
import { openStore, type Store } from './store.ts'
import { auditRecord } from './testing/audit-record.ts'
import { freePort, freshDatabase, testStore } from './testing/postgres.ts'

const store = await migrated(await freshDatabase())
afterAll(() => store.close())

async function migrated(url: string): Promise<Store> {
  const opened = openStore({ url, ...testStore })
  await migrateStore(opened)
  return opened
}

const transactions = async () => {
  const { rows } = await store.run((db) =>
    db.execute(sql`SELECT count(DISTINCT xmin::text)::int AS n FROM audit_log`),
  )
  return rows[0]?.n
}

test('1,000 calls at once are 1,000 rows in no more than 3 transactions', async () => {
  const { append } = createAuditWriter(store)
  await Promise.all(Array.from({ length: 1000 }, () => append(auditRecord({ actor: 'crowd' }))))
  const rows = await store.run((db) => db.$count(auditLog))
  expect(rows).toBe(1000)
  expect(await transactions()).toBeLessThanOrEqual(3)
})

test('behind a transaction that waits for its chain 23 records wait here, 24 go too, and 100 more wait', async () => {
  const { append, flush } = createAuditWriter(store)
  const written: Promise<void>[] = []
  const add = (records: number) => {
    for (let n = 0; n < records; n += 1)
      written.push(append(auditRecord({ domain: 'held', rowCount: n })))
  }
  const counts: number[] = []
  await store.session(async (client) => {
    const chain = "hashtext('audit_log'), hashtext('held')"
    await client.query(`SELECT pg_advisory_lock(${chain})`)
    add(1)
    await untilWaiting(1)
    add(23)
    await Bun.sleep(50)
    counts.push(await waitingForALock())
    add(1)
    await untilWaiting(2)
    add(100)
    await Bun.sleep(50)
    counts.push(await waitingForALock())
    await client.query(`SELECT pg_advisory_unlock(${chain})`)
  })
  await flush()
  await Promise.all(written)
  const verdicts = await verifyAudit(store)
  expect([counts, verdicts.find(({ domain }) => domain === 'held')]).toMatchObject([
    [1, 2],
    { rows: 125, broken: null },
  ])
})

async function waitingForALock(): Promise<number> {
  const { rows } = await store.run((db) =>
    db.execute(sql`SELECT count(*)::int AS n FROM pg_locks JOIN pg_database d ON d.oid = database
      WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()`),
  )
  return Number(rows[0]?.n)
}

async function untilWaiting(transactions: number): Promise<void> {
  while ((await waitingForALock()) < transactions) await Bun.sleep(5)
}

test('a record the server refuses is rejected alone, and the 9 that came with it are written', async () => {
  const { append } = createAuditWriter(store)
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, (_, n) =>
      append(auditRecord({ actor: 'neighbour', status: n === 4 ? 2 ** 40 : 200 })),
    ),
  )
  expect(
    outcomes.map(({ status }) => status).filter((status) => status === 'rejected'),
  ).toHaveLength(1)
  expect(outcomes[4]).toMatchObject({ reason: { code: '22003' } })
  const written = await store.run((db) => db.$count(auditLog, sql`actor = 'neighbour'`))
  expect(written).toBe(9)
})

test('two writers of one database make one chain of 400 rows', async () => {
  const writers = [createAuditWriter(store), createAuditWriter(store)]
  await Promise.all(
    Array.from({ length: 400 }, (_, n) =>
      writers[n % 2]?.append(auditRecord({ domain: 'shared', rowCount: n })),
    ),
  )
  const verdicts = await verifyAudit(store)
  expect(verdicts.find(({ domain }) => domain === 'shared')).toMatchObject({
    rows: 400,
    broken: null,
  })
})

test('flush resolves after the last append, and the 11th of at most 10 waiting calls is turned away', async () => {
  const { append, flush } = createAuditWriter(store, { maxBatch: 1, maxWaiting: 10 })
  let written = 0
  const calls = Array.from({ length: 12 }, () =>
    append(auditRecord({ actor: 'flood' })).then(() => {
      written += 1
    }),
  )
  const settled = Promise.allSettled(calls)
  await flush()
  expect(written).toBe(11)
  expect((await settled)[11]).toMatchObject({ reason: expect.any(StoreUnavailable) })
})

test('PostgreSQL restarted during 2,000 calls: each kept promise has exactly one row, each other call is StoreUnavailable', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'otel-bi-restart-'))
  const options = { directory, port: await freePort() }
  let server = await startEmbeddedPostgres(options)
  const own = await migrated(server.url)
  const { append } = createAuditWriter(own, { maxBatch: 20 })
  const call = async (n: number) => {
    await Bun.sleep(n / 2)
    return append(auditRecord({ resource: String(n) }))
  }
  const calls = Promise.allSettled(Array.from({ length: 2000 }, (_, n) => call(n)))
  await Bun.sleep(200)
  await server.stop()
  server = await startEmbeddedPostgres(options)
  const outcomes = await calls
  const rows = await own.run((db) => db.select({ resource: auditLog.resource }).from(auditLog))
  const counts = Map.groupBy(rows, ({ resource }) => Number(resource))
  for (const [n, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') expect([n, counts.get(n)?.length]).toEqual([n, 1])
    else expect(outcome.reason).toBeInstanceOf(StoreUnavailable)
  }
  const kept = outcomes.filter(({ status }) => status === 'fulfilled').length
  expect(kept).toBeGreaterThan(0)
  expect(kept).toBeLessThan(2000)
  expect(await verifyAudit(own)).toMatchObject([{ broken: null }])
  await own.close()
  await server.stop()
  await rm(directory, { recursive: true, force: true })
}, 180_000)
