import { expect, test } from 'bun:test'
import fc from 'fast-check'
import { appendAudit } from './audit.ts'
import { auditHeads } from './audit-heads.ts'
import { verifyAudit } from './audit-verify.ts'
import { migrateStore } from './migrate.ts'
import { openStore, type Store } from './store.ts'
import { auditRecord } from './testing/audit-record.ts'
import { freshDatabase } from './testing/postgres.ts'

async function storeWith(rows: number): Promise<Store> {
  const store = openStore({
    url: await freshDatabase(),
    sslMode: 'disable',
    applicationName: 'test',
  })
  await migrateStore(store)
  const domains = ['aw', 'wwi']
  if (rows === 0) return store
  await appendAudit(
    store,
    Array.from({ length: rows }, (_, n) =>
      auditRecord({ domain: domains[n % 2] ?? 'aw', durationMs: n / 7 }),
    ),
  )
  return store
}

const asOwner = (store: Store, statement: string) =>
  store.session(async (client) => {
    await client.query('ALTER TABLE audit_log DISABLE TRIGGER audit_log_append_only')
    await client.query(statement)
  })

test('40 rows of two domains are two whole chains of 20, and their heads are what auditHeads says', async () => {
  const store = await storeWith(40)
  const verdicts = await verifyAudit(store)
  expect(verdicts.map(({ domain, rows, broken }) => [domain, rows, broken])).toEqual([
    ['aw', 20, null],
    ['wwi', 20, null],
  ])
  expect((await auditHeads(store)).map(({ hash }) => hash)).toEqual(
    verdicts.map(({ head }) => head),
  )
  await store.close()
})

test.each([
  [
    'UPDATE audit_log SET actor = $$eve$$ WHERE id = 11',
    6,
    11,
    'its content is not what was hashed',
  ],
  ['UPDATE audit_log SET status = 500 WHERE id = 1', 1, 1, 'its content is not what was hashed'],
  ['DELETE FROM audit_log WHERE id = 11', 6, 13, 'it does not follow the row before it'],
  ['UPDATE audit_log SET hash = $$$$ WHERE id = 1', 1, 3, 'it does not follow the row before it'],
])('%s is found at position %i, row %i: %s', async (statement, position, id, reason) => {
  const store = await storeWith(40)
  await asOwner(store, statement)
  const [aw, wwi] = await verifyAudit(store)
  expect(aw?.broken).toEqual({ position, id, reason: expect.stringContaining(reason) })
  expect(wwi?.broken).toBeNull()
  await store.close()
})

test('rows cut off the end leave a whole chain, and are missed by an anchor kept outside', async () => {
  const store = await storeWith(40)
  const [anchor] = await auditHeads(store)
  if (!anchor) throw new Error('there is no head')
  await asOwner(store, 'DELETE FROM audit_log WHERE id > 30')
  const [aw] = await verifyAudit(store, [anchor])
  expect([aw?.rows, aw?.broken, aw?.missingAnchors]).toEqual([15, null, [anchor.hash]])
  await store.close()
})

test('whatever text and JSON a caller sends is read back with the hash it was written with', async () => {
  const store = await storeWith(0)
  const text = fc.string({ unit: fc.oneof(fc.constant('\0'), fc.constant('\ud800'), fc.string()) })
  const records = fc.sample(
    fc.record({ actor: text, resource: text, parameters: fc.dictionary(text, fc.jsonValue()) }),
    300,
  )
  await appendAudit(store, records.map(auditRecord))
  expect(await verifyAudit(store)).toMatchObject([{ rows: 300, broken: null }])
  await store.close()
})
