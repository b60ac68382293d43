import { expect, test } from 'bun:test'
import { migrateStore } from '@otel-bi/store/migrate'
import { guardStore } from '@otel-bi/store/readiness/guard'
import { openStore } from '@otel-bi/store/store'
import { freePort, freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { storeCheck } from './store-check.ts'

const open = (url: string) => openStore({ url, ...testStore })

async function reasonAt(url: string): Promise<unknown> {
  const store = open(url)
  const { check } = guardStore(store, () => {})
  const reason = await storeCheck(check)
    .check(AbortSignal.timeout(20_000))
    .catch((error: unknown) => error instanceof Error && [error.name, error.message])
  await store.close()
  return reason
}

async function execute(url: string, ...statements: readonly string[]): Promise<void> {
  const store = open(url)
  for (const statement of statements) await store.session((client) => client.query(statement))
  await store.close()
}

const asRole = (url: string, role: string) => {
  const address = new URL(url)
  address.username = role
  address.password = 'secret'
  return address.href
}

const cases: readonly (readonly [string, () => Promise<string>, string])[] = [
  [
    'nothing listens',
    async () => `postgres://u:p@127.0.0.1:${await freePort()}/store`,
    'cannot be reached',
  ],
  [
    'there is no such database',
    async () => `${await freshDatabase()}_gone`,
    'the database does not exist (SQLSTATE 3D000)',
  ],
  [
    'there is no such login',
    async () => asRole(await freshDatabase(), 'stranger'),
    'the login was refused (SQLSTATE 28P01)',
  ],
  [
    'the query about permissions is refused',
    async () => {
      const url = await freshDatabase()
      const role = `reader_${new URL(url).pathname.slice(1)}`
      const store = open(url)
      await migrateStore(store)
      await store.close()
      await execute(
        url,
        `CREATE ROLE ${role} LOGIN PASSWORD 'secret'`,
        'REVOKE SELECT ON pg_catalog.pg_trigger FROM PUBLIC',
      )
      return asRole(url, role)
    },
    'a permission that the check needs is missing (SQLSTATE 42501)',
  ],
]

test.each(cases)('where %s, readiness says so', async (_, place, words) => {
  expect(await reasonAt(await place())).toEqual(['DependencyDown', words])
})
