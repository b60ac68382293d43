import { afterAll, expect, test } from 'bun:test'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleReplica, startReplica } from '@otel-bi/jobs/testing/replica/start-replica'
import { migrateStore } from '@otel-bi/store/migrate'
import { enqueue } from '@otel-bi/store/outbox'
import { outbox } from '@otel-bi/store/outbox.schema'
import { openStore } from '@otel-bi/store/store'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { z } from 'zod'
import { idOf } from './render/document.ts'
import { createSecretBox } from './secret-box.ts'
import { hostileContent } from './testing/content.ts'
import { type Behaviour, startReceiver } from './testing/receiver.ts'
import { type SmtpBehaviour, startSmtp } from './testing/smtp.ts'

const program = await bundleReplica(join(import.meta.dir, 'testing/replica/replica.ts'))
afterAll(() => rm(program, { recursive: true, force: true }))

const kills = Number(process.env.REPLICA_KILLS ?? 12)
const each = 48

/** Of seven calls in a row three are answered well; the others fail in four ways. */
const calls: readonly Behaviour[] = [
  { status: 204 },
  { status: 500 },
  'dies',
  { status: 200 },
  { status: 429, headers: { 'retry-after': '0' } },
  'dies after the head',
  { status: 200 },
]
const mails: readonly SmtpBehaviour[] = ['takes', 451, 'dies', 'takes', 'takes']

const keyIn = z.object({ data: z.object({ key: z.string() }) })
/** By key, the ids under which a message arrived. */
const idsByKey = (arrived: readonly { readonly key: string; readonly id: string }[]) =>
  Object.fromEntries(
    [...Map.groupBy(arrived, ({ key }) => key)].map(([key, all]) => [
      key,
      [...new Set(all.map(({ id }) => id))],
    ]),
  )

test(`${each} e-mails and ${each} webhooks, three replicas, ${kills} SIGKILLs, receivers that fail, hang and die: all arrive, each under one id`, async () => {
  const url = await freshDatabase()
  const store = openStore({ url, ...testStore })
  await migrateStore(store)
  const receiver = await startReceiver((n) => (n % 29 === 3 ? 'hangs' : (calls[n % 7] ?? 'dies')))
  const smtp = await startSmtp({
    behave: (n) => (n % 29 === 3 ? 'hangs' : (mails[n % 5] ?? 'takes')),
  })
  const secret = await createSecretBox([new Uint8Array(32).fill(1)]).encrypt(
    `whsec_${Buffer.alloc(32, 7).toString('base64')}`,
  )
  const address = `http://127.0.0.1:${receiver.port}/`
  const webhook = await insertDestination(store, { kind: 'webhook', address, secret })
  const email = await insertDestination(store)
  const keys = (kind: string) => Array.from({ length: each }, (_, n) => `${kind} ${n}`)
  const messages = [webhook, email]
    .flatMap(({ id: destinationId, kind }) =>
      keys(kind).map((key) => ({ key, destinationId, content: hostileContent })),
    )
    .sort(({ key: a }, { key: b }) => Number(a.split(' ')[1]) - Number(b.split(' ')[1]))

  const environment = {
    POSTGRES_URL: url,
    SMTP_URL: `smtp://127.0.0.1:${smtp.port}?ignoreTLS=true`,
  }
  const begin = () => startReplica(program, environment)
  const replicas = [begin(), begin(), begin()]
  let spare = begin()
  const waiting = () =>
    store.run(async (db) =>
      (await db.select({ state: outbox.state }).from(outbox)).filter(
        ({ state }) => state !== 'sent',
      ),
    )
  // A share of the messages before each kill, so that every one meets work.
  const share = Math.ceil(messages.length / kills)
  for (let n = 0; n < kills; n += 1) {
    await spare.says('ready')
    const next = messages.slice(n * share, (n + 1) * share)
    await store.run((db) => db.transaction((tx) => enqueue(tx, next)))
    await Bun.sleep(Math.random() * 40)
    await replicas[n % 3]?.kill()
    replicas[n % 3] = spare
    spare = begin()
  }
  for (let waited = 0; (await waiting()).length > 0; waited += 50) {
    if (waited > 120_000) throw new Error(`${(await waiting()).length} messages were not sent`)
    await Bun.sleep(50)
  }
  await Promise.all([...replicas, spare].map((replica) => replica.kill()))

  const called = receiver.calls.map(({ headers, body }) => ({
    key: keyIn.parse(JSON.parse(body)).data.key,
    id: headers['webhook-id'] ?? '',
  }))
  expect(idsByKey(called)).toEqual(
    Object.fromEntries(keys('webhook').map((key) => [key, [idOf(key)]])),
  )
  const mailed = smtp.received.map(({ email: { headers, messageId = '' } }) => ({
    key: headers.find(({ key }) => key === 'x-message-key')?.value ?? '',
    id: messageId,
  }))
  expect(idsByKey(mailed)).toEqual(
    Object.fromEntries(keys('email').map((key) => [key, [`<${idOf(key)}@example.com>`]])),
  )
  // Failed attempts and killed replicas have repeated some.
  expect(receiver.calls.length).toBeGreaterThan(each)
  receiver.close()
  await smtp.close()
  await store.close()
}, 400_000)
