import { afterAll, expect, test } from 'bun:test'
import { migrateStore } from './migrate.ts'
import { appendRecords, listRecords, type RecordRun } from './records.ts'
import { awForecasts, awRepScores } from './schema.ts'
import { openStore } from './store.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore, sslMode: 'prefer' })
afterAll(() => store.close())
await migrateStore(store)

const run = (): RecordRun => ({
  runId: crypto.randomUUID(),
  computedAt: new Date('2026-01-31T02:00:00Z'),
  asOf: '2013-11-29',
  dataVersion: 'abc',
})
const rows = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ subject: String(n), row: { n } }))

test('2,500 rows of one run read back in pages of 1,000 + 1,000 + 500', async () => {
  const { runId, ...rest } = run()
  await store.run((db) => appendRecords(db, awForecasts, { runId, ...rest }, rows(2500)))
  const sizes: number[] = []
  let cursor: string | undefined
  do {
    const page = await listRecords(store, awForecasts, { runId, limit: 1000, cursor })
    sizes.push(page.data.length)
    cursor = page.next_cursor ?? undefined
  } while (cursor !== undefined)
  expect(sizes).toEqual([1000, 1000, 500])
})

test('a run in a transaction that fails leaves no row', async () => {
  const failed = run()
  const work = store.run((db) =>
    db.transaction(async (tx) => {
      await appendRecords(tx, awRepScores, failed, rows(3))
      throw new TypeError('killed before commit')
    }),
  )
  await expect(work).rejects.toThrow('killed before commit')
  const { data } = await listRecords(store, awRepScores, { runId: failed.runId, limit: 10 })
  expect(data).toEqual([])
})
