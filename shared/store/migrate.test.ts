import { afterAll, expect, test } from 'bun:test'
import { join } from 'node:path'
import { Glob } from 'bun'
import { sql } from 'drizzle-orm'
import { appendAudit, listAudit } from './audit.ts'
import { verifyAudit } from './audit-verify.ts'
import { migrateStore, prepareStore } from './migrate.ts'
import { readMigrations } from './migrations.ts'
import { expectedTables } from './readiness/expected.ts'
import { openStore, type Store } from './store.ts'
import { auditRecord } from './testing/audit-record.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'
import { makeStoreOf010 } from './testing/store-of-0.1.0.ts'

const opened: Store[] = []
afterAll(() => Promise.all(opened.map((store) => store.close())))

function open(url: string, schema = 'public'): Store {
  const store = openStore({ url, schema, ...testStore })
  opened.push(store)
  return store
}

const valuesOf = async (store: Store, query: string) =>
  (await store.session((client) => client.query({ text: query, rowMode: 'array' }))).rows.flat()

const tablesIn = (store: Store, schema: string) =>
  valuesOf(store, `SELECT tablename FROM pg_tables WHERE schemaname = '${schema}' ORDER BY 1`)

const migrations = (await readMigrations()).map(({ tag }) => tag)
/** Applied by no release up to 0.1.0. */
const since010 = migrations.slice(migrations.indexOf('0011_saved_views'))
const ourTables = [...expectedTables.map(({ name }) => name), 'otel_bi_migrations'].sort()

test('a store of 0.1.0 keeps its 5 rows and their hashes, its 2 chains go on, and it gets a journal of its own with a row for each migration', async () => {
  const url = await freshDatabase()
  const before = await makeStoreOf010(url)
  const store = open(url)
  await migrateStore(store)
  const hashes = () => valuesOf(store, 'SELECT hash FROM audit_log ORDER BY id')
  expect(await hashes()).toEqual(before.map(({ hash }) => hash))
  await appendAudit(store, [auditRecord({ domain: 'aw' }), auditRecord({ domain: 'wwi' })])
  const verdicts = await verifyAudit(store)
  expect(
    verdicts.map(({ domain, rows, unchained, broken }) => [domain, rows, unchained, broken]),
  ).toEqual([
    ['aw', 4, 1, null],
    ['wwi', 3, 0, null],
  ])
  expect((await hashes()).slice(0, 5)).toEqual(before.map(({ hash }) => hash))
  const journal = await valuesOf(store, 'SELECT count(*)::int FROM otel_bi_migrations')
  expect([journal, await prepareStore(store)]).toEqual([[migrations.length], []])
})

test('a store of 0.1.0 whose role may not create tables waits for its owner to migrate once, and is then used as it is', async () => {
  const url = await freshDatabase()
  await makeStoreOf010(url)
  const role = `reader_${new URL(url).pathname.slice(1)}`
  const owner = open(url)
  const grant = (schema: string, what: string) =>
    owner.session((client) =>
      client.query(`GRANT ${what} ON ALL TABLES IN SCHEMA ${schema} TO ${role}`),
    )
  await owner.session((client) => client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`))
  await owner.session((client) => client.query(`GRANT USAGE ON SCHEMA drizzle TO ${role}`))
  await grant('drizzle', 'SELECT')
  await grant('public', 'SELECT, INSERT, UPDATE, DELETE')
  const address = new URL(url)
  address.username = role
  address.password = 'secret'
  const store = open(address.href)
  expect(await prepareStore(store)).toEqual([
    {
      kind: 'pending_migrations',
      message: `Migrations are not applied (${since010.join(', ')}): start a service once as a role that may create tables in the schema public.`,
    },
  ])
  await migrateStore(owner)
  await grant('public', 'SELECT, INSERT, UPDATE, DELETE')
  expect(await prepareStore(store)).toEqual([])
  await appendAudit(store, [auditRecord()])
})

test('another application’s journal that is newer than ours stops nothing: all tables are made', async () => {
  const url = await freshDatabase()
  const store = open(url)
  await store.session(async (client) => {
    await client.query('CREATE SCHEMA drizzle')
    await client.query(
      'CREATE TABLE drizzle.__drizzle_migrations (id serial, hash text NOT NULL, created_at bigint)',
    )
    await client.query(
      "INSERT INTO drizzle.__drizzle_migrations (hash, created_at) VALUES ('x', 9999999999999)",
    )
  })
  await migrateStore(store)
  expect(await tablesIn(store, 'public')).toEqual(ourTables)
})

test('with POSTGRES_SCHEMA everything is made there, beside a foreign audit_log in public that stays as it is', async () => {
  const url = await freshDatabase()
  const elsewhere = open(url)
  await elsewhere.session((client) => client.query('CREATE TABLE audit_log (what text)'))
  const store = open(url, 'bi')
  await migrateStore(store)
  await appendAudit(store, [auditRecord({ actor: 'mine' })])
  expect([await tablesIn(store, 'bi'), await tablesIn(store, 'public')]).toEqual([
    ourTables,
    ['audit_log'],
  ])
  expect(await listAudit(store, { limit: 10 })).toMatchObject({ data: [{ actor: 'mine' }] })
  expect(await valuesOf(elsewhere, 'SELECT what FROM audit_log')).toEqual([])
  const outside = await valuesOf(
    store,
    `SELECT count(*)::int FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE p.proname = 'refuse_change' AND n.nspname <> 'bi'`,
  )
  expect(outside).toEqual([0])
})

test('two schemas of one database are two stores with chains of their own', async () => {
  const url = await freshDatabase()
  const stores = ['first', 'second'].map((schema) => open(url, schema))
  for (const store of stores) await migrateStore(store)
  for (const store of stores) await appendAudit(store, [auditRecord(), auditRecord()])
  for (const store of stores)
    expect(await verifyAudit(store)).toMatchObject([{ domain: 'aw', rows: 2, broken: null }])
})

test('the search_path of the role, of the database and of the address does not matter', async () => {
  const url = new URL(await freshDatabase())
  const name = url.pathname.slice(1)
  await open(url.href).session((client) =>
    client.query(`ALTER DATABASE ${name} SET search_path = nowhere`),
  )
  url.searchParams.set('options', '-c search_path=elsewhere -c work_mem=8MB')
  const store = open(url.href)
  await migrateStore(store)
  expect(await tablesIn(store, 'public')).toEqual(ourTables)
  const { rows } = await store.run((db) => db.execute(sql`SHOW work_mem`))
  expect(rows).toEqual([{ work_mem: '8MB' }])
})

test('a role that owns a schema and may create none makes the store there', async () => {
  const url = new URL(await freshDatabase())
  const role = `owner_${url.pathname.slice(1)}`
  await open(url.href).session(async (client) => {
    await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'secret'`)
    await client.query(`CREATE SCHEMA bi AUTHORIZATION ${role}`)
  })
  url.username = role
  url.password = 'secret'
  const store = open(url.href, 'bi')
  await migrateStore(store)
  expect(await tablesIn(store, 'bi')).toEqual(ourTables)
})

test('a migration that fails leaves nothing behind, and is applied once it can be', async () => {
  const store = open(await freshDatabase())
  const inTheWay = 'CREATE FUNCTION refuse_change() RETURNS int LANGUAGE sql AS $$SELECT 1$$'
  await store.session((client) => client.query(inTheWay))
  expect(await prepareStore(store)).toMatchObject([{ kind: 'failed_migration' }])
  expect(await tablesIn(store, 'public')).toEqual([])
  await store.session((client) => client.query('DROP FUNCTION refuse_change'))
  expect(await prepareStore(store)).toEqual([])
})

test('no migration names a schema: POSTGRES_SCHEMA decides', async () => {
  const folder = join(import.meta.dir, 'migrations')
  for await (const file of new Glob('*.sql').scan(folder))
    expect([file, await Bun.file(join(folder, file)).text()]).toEqual([
      file,
      expect.not.stringMatching(/"\w+"\."|public\./),
    ])
  expect((await readMigrations()).length).toBeGreaterThanOrEqual(12)
})
