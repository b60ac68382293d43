import { afterAll, expect, test } from 'bun:test'
import { eventDetails } from '@otel-bi/contract/events/details'
import { type EventType, eventTypes } from '@otel-bi/contract/events/types'
import { createSecretBox } from '@otel-bi/delivery/secret-box'
import { startDelivery } from '@otel-bi/delivery/start-delivery'
import { startReceiver } from '@otel-bi/delivery/testing/receiver'
import { claimExecution, completeExecution, failExecution } from '@otel-bi/jobs/queue.query'
import { requestRun } from '@otel-bi/jobs/slots.query'
import { createInternalTokens } from '@otel-bi/runtime/auth/internal-token'
import { createLogger } from '@otel-bi/runtime/logger'
import { migrateStore } from '@otel-bi/store/migrate'
import { outbox } from '@otel-bi/store/outbox.schema'
import { claimReport, findReport, finishReport } from '@otel-bi/store/reports'
import { openStore } from '@otel-bi/store/store'
import { insertDestination } from '@otel-bi/store/testing/destination'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { metricAnswer } from '../alerts/testing/metric-answer.ts'
import { tellMade } from '../reports/tell-made.ts'
import { lookForChanges } from './watch-data.ts'

const url = await freshDatabase()
const open = () => openStore({ url, ...testStore })
const store = open()
await migrateStore(store)
const second = open()
const receiver = await startReceiver()
const versions = { aw: 'v1', wwi: 'v1' }
const services = Bun.serve({
  port: 0,
  hostname: '127.0.0.1',
  fetch(request) {
    const domain = new URL(request.url).pathname.startsWith('/api/aw/') ? 'aw' : 'wwi'
    return Response.json(metricAnswer([{ from: '2014-01-28', value: 1 }], versions[domain]))
  },
})
afterAll(async () => {
  receiver.close()
  await services.stop(true)
  await Promise.all([store.close(), second.close()])
})

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
const secrets = createSecretBox([new Uint8Array(32).fill(1)])
const webhook = async (events: readonly EventType[], path = '/') =>
  insertDestination(store, {
    kind: 'webhook',
    address: `http://127.0.0.1:${receiver.port}${path}`,
    secret: await secrets.encrypt(secret),
    events: [...events],
  })
const logger = createLogger({ service: 'test', level: 'ERROR', destination: { write() {} } })
const replica = (of = store) => ({
  store: of,
  logger,
  now: () => new Date(),
  upstreams: {
    aw: { service: 'aw-service', url: services.url.origin },
    wwi: { service: 'wwi-service', url: services.url.origin },
  } as const,
  fetch: (request: Request) => fetch(request),
  internalTokens: createInternalTokens('a shared secret of the tests, 32+ characters', Date.now),
  serviceTimeouts: { forward: 60_000, overview: 60_000 },
})
const { signal } = new AbortController()
const lookTwice = () =>
  Promise.all([replica(), replica(second)].map((deps) => lookForChanges(deps, signal)))

const jobId = 'aw.daily.forecast'
async function claim(maxAttempts: number, leaseMs = 60_000) {
  const request = { jobId, domain: 'aw', requestedBy: 'test', idempotencyKey: undefined }
  await requestRun(store, { ...request, at: new Date() })
  const claimed = await claimExecution(store, {
    ...{ jobIds: [jobId], owner: 'test', leaseMs, maxAttempts },
  })
  if (!claimed) throw new Error('nothing to claim')
  return claimed
}
const done = async () => ({ rowsWritten: 90, result: {} })

async function report(reportId: string, tell?: () => Promise<never>) {
  const asked = { reportId, key: reportId, parameters: {}, requestedBy: 'ana', stepsTotal: 1 }
  await claimReport(store, { ...asked, startedAt: new Date(), traceId: null }, 60_000)
  const end = { state: 'partial', problem: null, finishedAt: new Date() } as const
  const file = { format: 'pdf', path: '/r/a.pdf', name: 'a.pdf', bytes: 3, sha256: 'ab' } as const
  const made = { ...end, files: [file], sections: [], findings: [], figures: [] }
  await finishReport(store, reportId, made, async (tx) => {
    await tellMade({ ...made, reportId })(tx)
    await tell?.()
  })
}
const keys = async () =>
  (await store.run((db) => db.select({ key: outbox.messageKey }).from(outbox))).map(
    ({ key }) => key,
  )

const Body = z.object({
  type: z.enum(eventTypes),
  timestamp: z.iso.datetime(),
  data: z.object({ key: z.string(), title: z.string(), details: z.unknown() }),
})

test('data change, job end and report: a webhook that subscribes to all gets 5 signed messages once from 2 replicas and 2 senders, one for failures gets 2', async () => {
  const all = await webhook(eventTypes, '/all')
  const failures = await webhook(['job.failed'], '/failures')
  await webhook([], '/none')
  await insertDestination(store, { kind: 'email', events: [...eventTypes] })
  await lookTwice()
  expect(await keys()).toEqual([])

  versions.aw = 'v2'
  await lookTwice()
  await lookTwice()
  const succeeded = await claim(1)
  await completeExecution(store, succeeded, done)
  const failed = await claim(1)
  await failExecution(store, failed, { error: 'retried', retryAfterMs: 0 })
  const again = await claimExecution(store, {
    ...{ jobIds: [jobId], owner: 'test', leaseMs: 60_000, maxAttempts: 2 },
  })
  if (again?.id !== failed.id) throw new Error('it was not queued again')
  await failExecution(store, again, { error: 'for good', retryAfterMs: null })
  const lost = await claim(1, 0)
  await Promise.all(
    [store, second].map((of) =>
      claimExecution(of, { jobIds: [jobId], owner: 'test', leaseMs: 60_000, maxAttempts: 1 }),
    ),
  )
  const reportId = crypto.randomUUID()
  await report(reportId)
  const expected = [
    `data.changed aw 3 to ${all.id}`,
    `job.succeeded ${succeeded.id} to ${all.id}`,
    ...[failed.id, lost.id].flatMap((id) => [
      `job.failed ${id} to ${all.id}`,
      `job.failed ${id} to ${failures.id}`,
    ]),
    `report.made ${reportId} to ${all.id}`,
  ]
  expect(await keys()).toEqual(expected)

  const senders = [store, second].map((of) =>
    startDelivery({
      ...{ store: of, logger, now: () => new Date(), random: Math.random, secrets },
      message: { brand: 'OTel BI', publicBaseUrl: 'https://bi.example.com' },
      smtp: undefined,
      allowedHosts: ['127.0.0.1'],
      producers: {},
    }),
  )
  for (let waited = 0; receiver.calls.length < expected.length; waited += 20) {
    if (waited > 50_000) throw new Error(`${receiver.calls.length} messages arrived`)
    await Bun.sleep(20)
  }
  await Promise.all(senders.map((sender) => sender.stop(5_000)))
  const received = receiver.calls.map(({ path, headers, body }) => {
    const { type, data } = Body.parse(new Webhook(secret).verify(body, headers))
    return { path, key: data.key, type, details: eventDetails[type].parse(data.details) }
  })
  expect(received.map(({ key }) => key).sort()).toEqual(expected.sort())
  expect(received.filter(({ path }) => path === '/failures').map(({ type }) => type)).toEqual([
    'job.failed',
    'job.failed',
  ])
  expect(received.map(({ details }) => details)).toContainEqual({
    ...{ domain: 'aw', data_version: 'v2', previous_version: 'v1', as_of: '2014-01-28' },
  })
  expect(received.map(({ details }) => details)).toContainEqual(
    expect.objectContaining({ execution_id: lost.id, status: 'abandoned' }),
  )
}, 180_000)

test('what is rolled back is not told: the report stays as it was, and no message is added', async () => {
  const before = await keys()
  const reportId = crypto.randomUUID()
  const refused = await report(reportId, async () => {
    throw new Error('the transaction ends here')
  }).catch((error) => error)
  expect(refused).toBeInstanceOf(Error)
  expect(await keys()).toEqual(before)
  expect((await findReport(store, reportId))?.state).toBe('running')
})
