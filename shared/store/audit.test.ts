import { afterAll, expect, test } from 'bun:test'
import { type AuditRecord, appendAudit, listAudit } from './audit.ts'
import { migrateStore } from './migrate.ts'
import { openStore } from './store.ts'
import { freshDatabase } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), sslMode: 'prefer', applicationName: 'test' })
afterAll(() => store.close())
await Promise.all(Array.from({ length: 3 }, () => migrateStore(store)))

const record = (fields: Partial<AuditRecord> = {}): AuditRecord => ({
  occurredAt: new Date('2026-01-31T08:00:00Z'),
  service: 'aw-service',
  actor: 'ana',
  roles: ['viewer'],
  action: 'getAwSalesKpis',
  domain: 'aw',
  resource: '/api/aw/sales/kpis',
  parameters: { days_back: '30' },
  outcome: 'succeeded',
  status: 200,
  durationMs: 12.5,
  rowCount: 1,
  traceId: null,
  ...fields,
})

test('three migrations at once leave one schema, and rows read back as written', async () => {
  await appendAudit(store, record({ actor: 'round trip' }))
  const { data } = await listAudit(store, { actor: 'round trip', limit: 10 })
  expect(data).toMatchObject([record({ actor: 'round trip' })])
})

test('five rows in pages of two come as 2 + 2 + 1, newest first, none twice', async () => {
  for (const n of [1, 2, 3, 4, 5])
    await appendAudit(store, record({ actor: 'pager', durationMs: n }))
  const seen: number[][] = []
  let cursor: string | undefined
  do {
    const page = await listAudit(store, { actor: 'pager', limit: 2, cursor })
    seen.push(page.data.map((row) => row.durationMs))
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  expect(seen).toEqual([[5, 4], [3, 2], [1]])
})

test.each(['UPDATE audit_log SET actor = $$x$$', 'DELETE FROM audit_log', 'TRUNCATE audit_log'])(
  '%s is refused',
  async (statement) => {
    await expect(store.run((db) => db.execute(statement))).rejects.toMatchObject({
      cause: { message: expect.stringContaining('append-only') },
    })
  },
)
