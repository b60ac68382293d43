import { afterAll, expect, test } from 'bun:test'
import { migrateStore } from '@otel-bi/store/migrate'
import { outbox } from '@otel-bi/store/outbox.schema'
import { openStore } from '@otel-bi/store/store'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { removeMessages } from './remove-messages.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)
const { id: destinationId } = await insertDestination(store)

const now = new Date('2026-06-30T08:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const content = {
  ...({ type: 'test', language: 'en', tone: 'neutral', title: 'T', summary: 'S' } as const),
  facts: [],
}
type State = (typeof outbox.$inferInsert)['state']
const insert = (state: State, sentAt: Date | null, count = 1) =>
  store.run((db) =>
    db.insert(outbox).values(
      Array.from({ length: count }, () => ({
        ...{ messageKey: crypto.randomUUID(), destinationId, content, state, sentAt },
        createdAt: daysAgo(400),
      })),
    ),
  )
const kept = async () => {
  const rows = await store.run((db) => db.select().from(outbox).orderBy(outbox.id))
  return rows.map(({ state, sentAt }) => [state, sentAt?.toISOString().slice(0, 10) ?? null])
}
async function run(options: { batch?: number; mostBatches?: number } = {}) {
  const body = removeMessages({ store, now: () => now }, { retentionDays: 90, ...options })
  const context = { runId: '', scheduledFor: now, attempt: 1, log: () => undefined }
  const write = await body({ ...context, signal: new AbortController().signal })
  return (await store.run((db) => db.transaction((tx) => write(tx)))).result
}

test('of messages that were sent 91 and 89 days ago the first is removed; 400 days old and queued, being sent or dead, each stays', async () => {
  await insert('sent', daysAgo(91))
  await insert('sent', daysAgo(89))
  for (const state of ['queued', 'sending', 'dead'] as const) await insert(state, null)
  expect(await run()).toEqual({ removed: 1, sent_before: '2026-04-01T08:00:00.000Z' })
  expect(await kept()).toEqual([
    ['sent', '2026-04-02'],
    ['queued', null],
    ['sending', null],
    ['dead', null],
  ])
  expect(await run()).toMatchObject({ removed: 0 })
})

test('25 old messages in batches of 10, two a run: 20, then 5; two runs at once remove none twice', async () => {
  await insert('sent', daysAgo(200), 25)
  expect(await run({ batch: 10, mostBatches: 2 })).toMatchObject({ removed: 20 })
  const both = await Promise.all([run({ batch: 3 }), run({ batch: 3 })])
  expect(both.reduce((sum, { removed }) => sum + Number(removed), 0)).toBe(5)
  expect(await kept()).toHaveLength(4)
})
