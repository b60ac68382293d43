import { afterAll, expect, test } from 'bun:test'
import { migrateStore } from '@otel-bi/store/migrate'
import { enqueue } from '@otel-bi/store/outbox'
import { outbox } from '@otel-bi/store/outbox.schema'
import { outboxState } from '@otel-bi/store/outbox-state'
import { openStore } from '@otel-bi/store/store'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import pino from 'pino'
import { DeliveryFailed } from './delivery-failed.ts'
import { createDeliver, type Deliver } from './send/deliver.ts'
import { hostileContent } from './testing/content.ts'
import { createDeliveryWorker, type DeliverySettings } from './worker.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

const settings: DeliverySettings = {
  leaseMs: 60_000,
  timeoutMs: 60_000,
  maxAttempts: 3,
  backoffMs: () => 0,
  pollMs: 10,
  maxConcurrent: 2,
}

async function enqueued(change: Parameters<typeof insertDestination>[1] = {}) {
  const { id } = await insertDestination(store, change)
  const key = crypto.randomUUID()
  const message = { key, destinationId: id, content: hostileContent }
  await store.run((db) => db.transaction((tx) => enqueue(tx, [message])))
  const row = async () =>
    (await store.run((db) => db.select().from(outbox))).find(({ messageKey }) => messageKey === key)
  const reaches = async (state: string) => {
    for (let waited = 0; (await row())?.state !== state; waited += 10) {
      if (waited > 50_000) throw new Error(`the message is ${(await row())?.state}`)
      await Bun.sleep(10)
    }
    return row()
  }
  return { key, row, reaches }
}

async function working<T>(
  deliver: Deliver,
  work: () => Promise<T>,
  change: Partial<DeliverySettings> = {},
) {
  const logger = pino({ level: 'silent' })
  const worker = createDeliveryWorker({
    store,
    logger,
    deliver,
    settings: { ...settings, ...change },
  })
  worker.start()
  try {
    return await work()
  } finally {
    await worker.stop(0)
  }
}

test('a message that fails twice and is then taken has 3 attempts and no error', async () => {
  const message = await enqueued()
  let attempts = 0
  const deliver: Deliver = async () => {
    attempts += 1
    if (attempts < 3) throw new DeliveryFailed('http_500')
  }
  const sent = await working(deliver, () => message.reaches('sent'))
  expect(sent).toMatchObject({ attempts: 3, lastError: null, sentAt: expect.any(Date) })
})

test('after 3 failed attempts of 3 a message is dead, with the code of the last', async () => {
  const message = await enqueued()
  const deliver = () => Promise.reject(new DeliveryFailed('http_503'))
  const dead = await working(deliver, () => message.reaches('dead'))
  expect(dead).toMatchObject({ attempts: 3, lastError: 'http_503', sentAt: null })
  expect((await outboxState(store)).dead).toBe(1)
})

test('what another attempt cannot mend is dead at once: a deleted destination after 1 attempt', async () => {
  const message = await enqueued({ deletedAt: new Date() })
  const deliver = createDeliver({
    message: { brand: 'OTel BI', publicBaseUrl: undefined },
    sendEmail: async () => undefined,
    sendWebhook: async () => undefined,
    secrets: undefined,
    producers: {},
  })
  const dead = await working(deliver, () => message.reaches('dead'))
  expect(dead).toMatchObject({ attempts: 1, lastError: 'destination_deleted' })
})

test('what the receiver asks to wait for reaches the backoff with the number of the attempt', async () => {
  const message = await enqueued()
  const asked: unknown[] = []
  let failed = false
  const deliver: Deliver = async () => {
    if (failed) return
    failed = true
    throw new DeliveryFailed('http_429', { retryAfterMs: 120_000 })
  }
  const backoffMs = (...args: unknown[]) => {
    asked.push(args)
    return 0
  }
  await working(deliver, () => message.reaches('sent'), { backoffMs })
  expect(asked).toEqual([[1, 120_000]])
})

test('a stopped worker hands its message back: queued again, and the attempt does not count', async () => {
  const message = await enqueued()
  const never: Deliver = () => new Promise(() => undefined)
  await working(never, () => message.reaches('sending'))
  expect(await message.row()).toMatchObject({ state: 'queued', attempts: 0 })
  await working(
    async () => undefined,
    () => message.reaches('sent'),
  )
})

test('an attempt that outlasts its timeout is a failed one', async () => {
  const message = await enqueued()
  const never: Deliver = () => new Promise(() => undefined)
  const dead = await working(never, () => message.reaches('dead'), {
    timeoutMs: 50,
    maxAttempts: 1,
  })
  expect(dead).toMatchObject({ lastError: 'timeout' })
})

test('a message whose process was lost in its last attempt is dead when the lease is over', async () => {
  const message = await enqueued()
  await store.run((db) =>
    db.update(outbox).set({ state: 'sending', attempts: 3, leaseUntil: new Date(0) }),
  )
  const dead = await working(
    async () => undefined,
    () => message.reaches('dead'),
  )
  expect(dead).toMatchObject({ attempts: 3, lastError: 'process_ended' })
})
