import { afterAll, expect, test } from 'bun:test'
import { appendExport, type ExportRecord, listExports } from './exports.ts'
import { migrateStore } from './migrate.ts'
import { openStore } from './store.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore, sslMode: 'prefer' })
afterAll(() => store.close())
await migrateStore(store)

const record = (rowCount: number): ExportRecord => ({
  startedAt: new Date('2026-01-31T08:00:00Z'),
  actor: 'ana',
  domain: 'aw',
  view: 'sales-history',
  parameters: { days_back: 30 },
  format: 'csv',
  fileName: 'aw_sales-history.csv',
  rowCount,
  bytes: 5_000_000_000,
  sha256: null,
  durationMs: 12.5,
  outcome: 'aborted',
  traceId: null,
})

test('three records in pages of two come as 2 + 1, newest first, as they were written', async () => {
  for (const rowCount of [1, 2, 3]) await appendExport(store, record(rowCount))
  const first = await listExports(store, { limit: 2 })
  expect(first.data).toMatchObject([record(3), record(2)])
  const rest = await listExports(store, { limit: 2, cursor: first.next_cursor ?? undefined })
  expect([rest.data.map((row) => row.rowCount), rest.next_cursor]).toEqual([[1], null])
})

test.each([
  'UPDATE export_records SET actor = $$x$$',
  'DELETE FROM export_records',
  'TRUNCATE export_records',
])('%s is refused', async (statement) => {
  await expect(store.run((db) => db.execute(statement))).rejects.toMatchObject({
    cause: { message: expect.stringContaining('append-only') },
  })
})
