import { afterAll, describe, expect, test } from 'bun:test'
import { Readiness } from '@otel-bi/contract/platform'
import { Problem } from '@otel-bi/contract/problem'
import { services } from '@otel-bi/contract/services'
import { createLogger } from '@otel-bi/runtime/logger'
import { storeCheck } from '@otel-bi/runtime/store-check'
import { testCaller } from '@otel-bi/runtime/testing/analytics-deps'
import { createAuditWriter } from '@otel-bi/store/audit-writer'
import { migrateStore } from '@otel-bi/store/migrate'
import { type FindingKind, findingKinds } from '@otel-bi/store/readiness/finding'
import { guardStore } from '@otel-bi/store/readiness/guard'
import { openStore } from '@otel-bi/store/store'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { storeProblems } from '../../scripts/doctor/store.ts'
import { createApp } from '../../services/aw/src/app.ts'
import { openAwApp } from '../../services/aw/src/testing/aw-app.ts'

const parts = await openAwApp()
afterAll(() => parts.close())
const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })

async function execute(url: string, ...statements: string[]): Promise<void> {
  const store = openStore({ url, ...testStore })
  for (const statement of statements) await store.session((client) => client.query(statement))
  await store.close()
}

const databaseOf = (url: string) => new URL(url).pathname.slice(1)

async function migrated(...statements: string[]): Promise<string> {
  const url = await freshDatabase()
  const store = openStore({ url, ...testStore })
  await migrateStore(store)
  await store.close()
  await execute(url, ...statements)
  return url
}

/** A view, which needs the store for its audit row only, and every list that is read from the store. */
const lists = services.aw.routes.filter(({ request }) => 'cursor' in request.query.shape)
const paths = ['/api/aw/sales/kpis', ...lists.map(({ path }) => path)]

/** The address with a new role, which may do what the statements grant it. */
async function asRole(url: string, grants: (role: string) => readonly string[]): Promise<string> {
  const role = `role_${databaseOf(url)}`
  await execute(url, `CREATE ROLE ${role} LOGIN PASSWORD 'secret'`, ...grants(role))
  const address = new URL(url)
  address.username = role
  address.password = 'secret'
  return address.href
}

type Case = {
  /** Where the doctor, who changes nothing, cannot see as far. */
  readonly doctor?: string
  readonly store: () => Promise<string>
  readonly says: string
  readonly schema?: string
}

const inPublic = (role: string, what: string) =>
  `GRANT ${what} ON ALL TABLES IN SCHEMA public TO ${role}`

/** One store for each kind of finding or more; a kind without a store does not compile. */
const cases: Record<FindingKind, readonly Case[]> = {
  encoding: [{ store: () => freshDatabase('LATIN1'), says: 'encoded in LATIN1' }],
  read_only: [
    {
      async store() {
        const url = await migrated()
        await execute(
          url,
          `ALTER DATABASE ${databaseOf(url)} SET default_transaction_read_only = on`,
        )
        return url
      },
      says: 'takes no writes',
    },
  ],
  schema_missing: [
    {
      store: async () => asRole(await freshDatabase(), () => []),
      schema: 'elsewhere',
      says: 'The schema elsewhere is missing',
    },
  ],
  schema_closed: [
    {
      store: async () => asRole(await freshDatabase(), () => ['CREATE SCHEMA closed']),
      schema: 'closed',
      says: 'GRANT USAGE ON SCHEMA closed',
    },
  ],
  journal_closed: [
    {
      store: async () => asRole(await migrated(), () => []),
      says: 'otel_bi_migrations cannot be read',
    },
  ],
  newer: [
    {
      store: () => migrated("INSERT INTO otel_bi_migrations VALUES (9999999999999, 'x')"),
      says: 'belongs to a newer version: 1 of its migrations',
    },
  ],
  changed_migration: [
    {
      store: () =>
        migrated("UPDATE otel_bi_migrations SET hash = 'x' WHERE created_at = 1795462585759"),
      says: 'The migration 0000_audit_log was applied in another form',
    },
  ],
  foreign_table: [
    {
      async store() {
        const url = await freshDatabase()
        await execute(url, 'CREATE TABLE audit_log (id int, actor text, what text)')
        return url
      },
      says: 'public.audit_log is there, but no migration of ours made it: it lacks the columns occurred_at, service, roles, action',
    },
    {
      async store() {
        const url = await freshDatabase()
        await execute(url, 'CREATE VIEW audit_log AS SELECT 1 AS id')
        return url
      },
      says: 'it is a view; set POSTGRES_SCHEMA',
    },
  ],
  pending_migrations: [
    {
      store: async () => asRole(await freshDatabase(), () => []),
      says: 'Migrations are not applied (0000_audit_log, ',
    },
  ],
  failed_migration: [
    {
      async store() {
        const url = await freshDatabase()
        await execute(url, "CREATE FUNCTION refuse_change() RETURNS int LANGUAGE sql AS 'SELECT 1'")
        return url
      },
      says: 'The migrations cannot be applied: function "refuse_change" already exists',
      doctor: 'Migrations are not applied',
    },
  ],
  missing_table: [
    { store: () => migrated('DROP TABLE reports'), says: 'public.reports is missing' },
    {
      store: () => migrated('DROP TABLE wwi_whatif_scenarios'),
      says: 'public.wwi_whatif_scenarios is missing',
    },
  ],
  missing_column: [
    {
      store: () => migrated('ALTER TABLE audit_log DROP COLUMN trace_id'),
      says: 'public.audit_log lacks the columns trace_id (text)',
    },
  ],
  changed_column: [
    {
      store: () => migrated('ALTER TABLE audit_log ALTER COLUMN status TYPE text'),
      says: 'public.audit_log has columns of another type than status (integer)',
    },
  ],
  unknown_required_column: [
    {
      store: () => migrated('ALTER TABLE audit_log ADD COLUMN tenant text NOT NULL'),
      says: 'does not know, tenant (text)',
    },
  ],
  privilege: [
    {
      store: async () => asRole(await migrated(), (role) => [inPublic(role, 'SELECT')]),
      says: 'may not INSERT on public.audit_log',
    },
  ],
  trigger: [
    {
      store: () => migrated('DROP TRIGGER audit_log_append_only ON audit_log'),
      says: 'the trigger audit_log_append_only is not there',
    },
    {
      store: () => migrated('ALTER TABLE aw_forecasts DISABLE TRIGGER aw_forecasts_append_only'),
      says: 'ENABLE TRIGGER aw_forecasts_append_only',
    },
    {
      store: () => migrated('ALTER TABLE audit_log ENABLE TRIGGER audit_log_append_only'),
      says: 'ENABLE ALWAYS TRIGGER audit_log_append_only',
    },
  ],
  function: [
    {
      store: () => migrated('DROP FUNCTION append_audit(text[])'),
      says: 'the function public.append_audit(text[]) is not there',
    },
    {
      async store() {
        const url = await migrated('REVOKE EXECUTE ON FUNCTION append_audit(text[]) FROM PUBLIC')
        return asRole(url, (role) => [
          `GRANT SELECT ON otel_bi_migrations TO ${role}`,
          inPublic(role, 'SELECT, INSERT, UPDATE'),
        ])
      },
      says: 'GRANT EXECUTE ON FUNCTION public.append_audit(text[])',
    },
  ],
}

describe.each(
  findingKinds.flatMap((kind) => cases[kind].map((one) => [kind, one.says, one] as const)),
)('%s: %s', (kind, says, { store: create, schema = 'public', doctor = says }) => {
  test('readiness, the doctor and every call say it, the log once', async () => {
    const url = await create()
    const opened = openStore({ url, schema, ...testStore })
    const logged: FindingKind[][] = []
    const { store, check } = guardStore(opened, (findings) =>
      logged.push(findings.map((finding) => finding.kind)),
    )
    const app = createApp({
      ...parts.deps,
      logger,
      store,
      audit: createAuditWriter(store).append,
      dependencies: [storeCheck(check)],
    })
    const call = testCaller(app, 'aw-service')
    for (const path of paths) {
      const answer = await call(path)
      const { code, detail } = Problem.parse(await answer.json())
      expect([answer.status, code, answer.headers.get('retry-after')]).toEqual([
        503,
        'store_unavailable',
        '5',
      ])
      expect(detail).toContain(says)
    }
    const ready = await app.request('/api/health/ready')
    const { dependencies } = Readiness.parse(await ready.json())
    expect([ready.status, dependencies[0]?.status]).toEqual([503, 'down'])
    expect(dependencies[0]?.detail).toContain(says)
    const environment = { POSTGRES_URL: url, POSTGRES_SCHEMA: schema, POSTGRES_SSLMODE: 'disable' }
    expect((await storeProblems(environment)).join(' ')).toContain(doctor)
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain(kind)
    await opened.close()
  })
})
