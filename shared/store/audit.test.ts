import { afterAll, describe, expect, test } from 'bun:test'
import type { PoolClient } from 'pg'
import { appendAudit, listAudit } from './audit.ts'
import { verifyAudit } from './audit-verify.ts'
import { migrateStore } from './migrate.ts'
import type { Store } from './store.ts'
import { openStore } from './store.ts'
import { auditRecord } from './testing/audit-record.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore, sslMode: 'prefer' })
afterAll(() => store.close())
await Promise.all(Array.from({ length: 3 }, () => migrateStore(store)))

test('three migrations at once leave one schema, and rows read back as written', async () => {
  await appendAudit(store, [auditRecord({ actor: 'round trip' })])
  const { data } = await listAudit(store, { actor: 'round trip', limit: 10 })
  expect(data).toMatchObject([auditRecord({ actor: 'round trip' })])
})

test('five rows in pages of two come as 2 + 2 + 1, newest first, none twice', async () => {
  for (const n of [1, 2, 3, 4, 5])
    await appendAudit(store, [auditRecord({ actor: 'pager', durationMs: n })])
  const seen: number[][] = []
  let cursor: string | undefined
  do {
    const page = await listAudit(store, { actor: 'pager', limit: 2, cursor })
    seen.push(page.data.map((row) => row.durationMs))
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual([[5, 4], [3, 2], [1]])
})

const changes = [
  'UPDATE audit_log SET actor = $$x$$',
  'DELETE FROM audit_log',
  'TRUNCATE audit_log',
]

describe.each(['origin', 'replica'])('with session_replication_role = %s', (role) => {
  test.each(changes)('%s is refused, though a superuser asks', async (statement) => {
    const work = store.session(async (client) => {
      await client.query(`SET session_replication_role = ${role}`)
      await client.query(statement).finally(() => client.query('RESET session_replication_role'))
    })
    await expect(work).rejects.toThrow('append-only')
  })
})

test('a group of 3 records in 2 chains is one round trip to PostgreSQL, and both chains hold', async () => {
  const sent: unknown[] = []
  const counting: Store = {
    ...store,
    session: (work, patience) => store.session((client) => work(counted(client, sent)), patience),
  }
  const domains = ['aw', 'wwi', 'aw']
  await appendAudit(
    counting,
    domains.map((domain) => auditRecord({ domain })),
  )
  expect(sent).toHaveLength(1)
  expect((await verifyAudit(store)).map(({ broken }) => broken)).not.toContainEqual(
    expect.anything(),
  )
})

const counted = (client: PoolClient, sent: unknown[]): PoolClient =>
  new Proxy(client, {
    get(target, name) {
      if (name !== 'query') return Reflect.get(target, name)
      return (...args: unknown[]) => {
        sent.push(args[0])
        return Reflect.apply(target.query, target, args)
      }
    },
  })

test('filtered by outcome, two of three rows succeeded and one was denied', async () => {
  const records = (['succeeded', 'denied', 'succeeded'] as const).map((outcome) =>
    auditRecord({ actor: 'by outcome', outcome }),
  )
  await appendAudit(store, records)
  const count = async (outcome: 'succeeded' | 'denied' | 'failed') =>
    (await listAudit(store, { actor: 'by outcome', outcome, limit: 10 })).data.length
  expect([await count('succeeded'), await count('denied'), await count('failed')]).toEqual([
    2, 1, 0,
  ])
})
