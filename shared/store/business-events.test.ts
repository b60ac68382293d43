import { afterAll, expect, test } from 'bun:test'
import { sql } from 'drizzle-orm'
import {
  appendEvents,
  type EventRow,
  listEvents,
  lockOpenEvents,
  type OpenEvent,
} from './business-events.ts'
import { migrateStore } from './migrate.ts'
import type { RecordRun } from './records.ts'
import { wwiBusinessEvents } from './schema.ts'
import { openStore, type Store } from './store.ts'
import { freshDatabase } from './testing/postgres.ts'

async function emptyStore() {
  const store = openStore({
    url: await freshDatabase(),
    sslMode: 'prefer',
    applicationName: 'test',
  })
  await migrateStore(store)
  opened.push(store)
  return store
}
const opened: Store[] = []
afterAll(() => Promise.all(opened.map((store) => store.close())))

const run = (hour: number): RecordRun => ({
  runId: crypto.randomUUID(),
  computedAt: new Date(Date.UTC(2026, 0, 31, hour)),
  asOf: '2016-05-31',
  dataVersion: 'abc',
})
const event = (stockItemId: number, change: Partial<EventRow> = {}): EventRow => ({
  dedupKey: `stockout_risk:item:${stockItemId}`,
  kind: 'stockout_risk',
  severity: 'critical',
  stockItemId,
  stockItem: 'Tape',
  figures: { days_of_cover: 0.5 },
  ...change,
})

/** What a scan does that resolves everything open and then opens what it found. */
const append = (
  store: Store,
  hour: number,
  found: EventRow[],
  resolve: (open: OpenEvent[]) => OpenEvent[],
) =>
  store.run((db) =>
    db.transaction(async (tx) => {
      const open = await lockOpenEvents(tx)
      await appendEvents(tx, run(hour), { opened: found, resolved: resolve(open) })
    }),
  )

test('an event opened at 8 and resolved at 9 says so, in two rows of which none was changed', async () => {
  const store = await emptyStore()
  await append(store, 8, [event(86)], () => [])
  await append(store, 9, [], (open) => open)
  const { data } = await listEvents(store, { limit: 10 })
  expect(data).toMatchObject([
    { computedAt: new Date('2026-01-31T08:00:00Z'), resolvedAt: new Date('2026-01-31T09:00:00Z') },
  ])
  expect(await store.run((db) => db.$count(wwiBusinessEvents))).toBe(2)
})

test('an event that comes back is another one: resolved at 9, open again since 10', async () => {
  const store = await emptyStore()
  await append(store, 8, [event(86)], () => [])
  await append(store, 9, [], (open) => open)
  await append(store, 10, [event(86)], () => [])
  const { data } = await listEvents(store, { limit: 10 })
  expect(data.map(({ resolvedAt }) => resolvedAt?.getUTCHours() ?? null)).toEqual([null, 9])
})

test('an event that ended is open no more: the next scan sees the one of two that lasts', async () => {
  const store = await emptyStore()
  await append(store, 8, [event(86), event(184)], () => [])
  await append(store, 9, [], (open) => open.slice(0, 1))
  const open = await store.run((db) => db.transaction(lockOpenEvents))
  expect(open.map(({ stockItemId }) => stockItemId)).toEqual([184])
})

test('an event cannot be resolved twice', async () => {
  const store = await emptyStore()
  await append(store, 8, [event(86)], () => [])
  const twice = append(store, 9, [], (open) => [...open, ...open])
  await expect(twice).rejects.toThrow()
  expect((await listEvents(store, { limit: 10 })).data[0]?.resolvedAt).toBeNull()
})

test('ten scans at once that add only what is not open yet add it once', async () => {
  const store = await emptyStore()
  const scan = () =>
    store.run((db) =>
      db.transaction(async (tx) => {
        const open = await lockOpenEvents(tx)
        await appendEvents(tx, run(8), {
          opened: open.length === 0 ? [event(86)] : [],
          resolved: [],
        })
      }),
    )
  await Promise.all(Array.from({ length: 10 }, scan))
  expect(await store.run((db) => db.$count(wwiBusinessEvents))).toBe(1)
})

test('kind and severity filter, and 3 events are 2 pages of 2 + 1, the newest first', async () => {
  const store = await emptyStore()
  const low = { kind: 'overstock', severity: 'low', dedupKey: 'overstock:item:4' }
  await append(store, 8, [event(1), event(2), event(3), event(4, low)], () => [])
  const filter = { kind: 'stockout_risk', severity: 'critical', limit: 2 }
  const first = await listEvents(store, filter)
  expect(first.data.map(({ stockItemId }) => stockItemId)).toEqual([3, 2])
  const second = await listEvents(store, { ...filter, cursor: first.next_cursor ?? '' })
  expect([second.data.map(({ stockItemId }) => stockItemId), second.next_cursor]).toEqual([
    [1],
    null,
  ])
  expect((await listEvents(store, { severity: 'low', limit: 9 })).data).toMatchObject([low])
})

test.each([
  'UPDATE wwi_business_events SET severity = severity',
  'DELETE FROM wwi_business_events',
  'TRUNCATE wwi_business_events',
])('%s is refused', async (statement) => {
  const store = await emptyStore()
  await append(store, 8, [event(86)], () => [])
  await expect(store.run((db) => db.execute(sql.raw(statement)))).rejects.toThrow()
  expect(await store.run((db) => db.$count(wwiBusinessEvents))).toBe(1)
})
