import { afterAll, expect, test } from 'bun:test'
import { ownDestinations } from './destinations.ts'
import { migrateStore } from './migrate.ts'
import { outbox } from './outbox.schema.ts'
import { enqueue } from './outbox.ts'
import { openStore } from './store.ts'
import { insertDestination } from './testing/destination.ts'
import { freshDatabase, testStore } from './testing/postgres.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

const content = {
  type: 'alert.firing',
  language: 'en',
  tone: 'bad',
  title: 'Revenue fell',
  summary: 'Revenue was 12 below 100.',
  facts: [{ label: 'Revenue', value: '88' }],
} as const

const messageTo = (destinationId: number, key: string = crypto.randomUUID()) => ({
  key,
  destinationId,
  content,
})

const countFor = (key: string) =>
  store.run(async (db) => (await db.select().from(outbox)).filter((row) => row.messageKey === key))

test('one key enqueued three times, twice in one transaction, is one message, and only the first is new', async () => {
  const message = messageTo((await insertDestination(store)).id)
  const first = await store.run((db) =>
    db.transaction((tx) => enqueue(tx, [message, { ...message }])),
  )
  const again = await store.run((db) => db.transaction((tx) => enqueue(tx, [message])))
  expect([first, again]).toEqual([[message.key], []])
  expect(await countFor(message.key)).toMatchObject([{ state: 'queued', attempts: 0, content }])
})

test('a message whose transaction fails does not exist', async () => {
  const message = messageTo((await insertDestination(store)).id)
  const failing = store.run((db) =>
    db.transaction(async (tx) => {
      await enqueue(tx, [message])
      throw new Error('what it tells of failed')
    }),
  )
  await expect(failing).rejects.toThrow('what it tells of failed')
  expect(await countFor(message.key)).toEqual([])
})

test('of two destinations of one owner and one of another, the owner may send to two; a deleted one is left out', async () => {
  const owner = crypto.randomUUID()
  const first = await insertDestination(store, { owner })
  const second = await insertDestination(store, { owner })
  const deleted = await insertDestination(store, { owner, deletedAt: new Date() })
  const foreign = await insertDestination(store)
  const ids = [first, second, deleted, foreign].map(({ id }) => id)
  const own = await store.run((db) => ownDestinations(db, { ids, owner }))
  expect(own.map(({ id }) => id)).toEqual([first.id, second.id])
})
