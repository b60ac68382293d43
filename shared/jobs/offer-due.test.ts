import { afterAll, expect, test } from 'bun:test'
import { migrateStore } from '@otel-bi/store/migrate'
import { openStore } from '@otel-bi/store/store'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { listExecutions } from './history.query.ts'
import { offerDue } from './offer-due.ts'
import { claimExecution, completeExecution } from './queue.query.ts'
import { offerSlot, requestRun } from './slots.query.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

const at = (text: string) => new Date(`2026-${text}Z`)

/** A schedule of its own for each test, and what became of its slots, as `slot status trigger`. */
function scheduled(cron: string) {
  const schedule = { id: `test.${crypto.randomUUID()}`, domain: 'aw', cron, why: 'a test' } as const
  const offer = (now: string) => offerDue(store, schedule, at(now))
  const finish = async () => {
    const options = { jobIds: [schedule.id], owner: 'test', leaseMs: 60_000, maxAttempts: 1 }
    const claim = await claimExecution(store, options)
    if (!claim) throw new Error('nothing to claim')
    await completeExecution(store, claim, async () => ({ rowsWritten: 0, result: {} }))
  }
  const history = async () => {
    const { data } = await listExecutions(store, { domain: 'aw', jobId: schedule.id, limit: 100 })
    return data
      .map((row) => `${row.scheduledFor.toISOString().slice(5, 16)} ${row.status} ${row.trigger}`)
      .sort()
  }
  return { schedule, offer, finish, history }
}

test('on a fresh store the latest slot runs at start-up, once however many replicas start', async () => {
  const { offer, history } = scheduled('0 2 * * *')
  await Promise.all(Array.from({ length: 5 }, () => offer('01-31T08:15')))
  expect(await history()).toEqual(['01-31T02:00 queued startup'])
})

test('a slot is offered at its time and not again within the day', async () => {
  const { offer, finish, history } = scheduled('0 2 * * *')
  await offer('01-30T08:00')
  await finish()
  for (const now of ['01-31T01:59:59', '01-31T02:00:00', '01-31T02:00:01', '02-01T01:59:59'])
    await offer(now)
  expect(await history()).toEqual(['01-30T02:00 succeeded startup', '01-31T02:00 queued schedule'])
})

test('a replica that is late to offer a slot finds it known, whether it runs or is done', async () => {
  const { schedule, finish, history } = scheduled('0 2 * * *')
  const late = () =>
    offerSlot(store, {
      jobId: schedule.id,
      domain: 'aw',
      trigger: 'schedule',
      scheduledFor: at('01-31T02:00'),
    })
  expect([await late(), await late()]).toEqual(['queued', 'known'])
  await finish()
  expect(await late()).toBe('known')
  expect(await history()).toEqual(['01-31T02:00 succeeded schedule'])
})

test('a process that was down at 02:00 and starts at 09:30 catches up, and says so', async () => {
  const { offer, finish, history } = scheduled('0 2 * * *')
  await offer('01-30T08:00')
  await finish()
  await offer('01-31T09:30')
  expect(await history()).toEqual(['01-30T02:00 succeeded startup', '01-31T02:00 queued catch_up'])
})

test('asleep from 09:05 to 12:05 an hourly job misses 3 slots: the last runs, two are recorded as skipped', async () => {
  const { offer, finish, history } = scheduled('0 * * * *')
  await offer('01-31T09:05')
  await finish()
  await offer('01-31T12:05')
  expect(await history()).toEqual([
    '01-31T09:00 succeeded startup',
    '01-31T10:00 skipped catch_up',
    '01-31T11:00 skipped catch_up',
    '01-31T12:00 queued catch_up',
  ])
})

test('down for a week: one catch-up, and nothing older than the window of 24 hours', async () => {
  const { offer, finish, history } = scheduled('0 2 * * *')
  await offer('01-20T08:00')
  await finish()
  await offer('01-27T08:00')
  expect(await history()).toEqual(['01-20T02:00 succeeded startup', '01-27T02:00 queued catch_up'])
})

test('a clock that steps back from 03:05 to 02:05 runs no slot twice, and the next is at 04:00', async () => {
  const { offer, finish, history } = scheduled('0 * * * *')
  await offer('01-31T03:05')
  await finish()
  for (const now of ['01-31T02:05', '01-31T03:00', '01-31T03:30', '01-31T04:00']) await offer(now)
  expect(await history()).toEqual(['01-31T03:00 succeeded startup', '01-31T04:00 queued schedule'])
})

test('a slot that comes while the one before still runs is recorded as skipped', async () => {
  const { offer, history } = scheduled('0 * * * *')
  await offer('01-31T03:05')
  await offer('01-31T04:00')
  expect(await history()).toEqual(['01-31T03:00 queued startup', '01-31T04:00 skipped schedule'])
})

test('a run by hand is refused while one is queued, and the same key gets the same execution', async () => {
  const { schedule, finish, history } = scheduled('0 * * * *')
  const ask = (idempotencyKey: string | undefined, minute: number) =>
    requestRun(store, {
      jobId: schedule.id,
      domain: 'aw',
      requestedBy: 'ana',
      idempotencyKey,
      at: at(`01-31T08:0${minute}`),
    })
  const first = await ask('key', 1)
  expect(await ask('key', 2)).toEqual(first && { ...first, created: false })
  expect(await ask('other', 3)).toBeUndefined()
  await finish()
  expect(await ask('other', 4)).toMatchObject({ created: true, execution: { status: 'queued' } })
  expect(await history()).toEqual(['01-31T08:01 succeeded manual', '01-31T08:04 queued manual'])
})
