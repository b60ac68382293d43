import { afterAll, expect, test } from 'bun:test'
import { rm } from 'node:fs/promises'
import { migrateStore } from '@otel-bi/store/migrate'
import { listRecords } from '@otel-bi/store/records'
import { awForecasts } from '@otel-bi/store/schema'
import { openStore } from '@otel-bi/store/store'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { listExecutions } from './history.query.ts'
import { bundleReplica, startReplica } from './testing/replica/start-replica.ts'

const program = await bundleReplica()
afterAll(() => rm(program, { recursive: true, force: true }))

const wanted = Number(process.env.REPLICA_KILLS ?? 50)
const hour = 3_600_000
const start = Date.parse('2026-01-31T00:00:30Z')
const slotAt = (n: number) => new Date(start + n * hour)

/** Replicas on a database of their own, each with the same hourly jobs. */
async function replicated(jobs: number) {
  const url = await freshDatabase()
  const store = openStore({ url, ...testStore })
  await migrateStore(store)
  const begin = (extra = {}) =>
    startReplica(program, { POSTGRES_URL: url, JOBS: String(jobs), ...extra })
  const executions = async (filter: { status?: 'succeeded' } = {}) =>
    (await listExecutions(store, { domain: 'aw', limit: 10_000, ...filter })).data
  const settled = async (count: number) => {
    for (let waited = 0; waited < 120_000; waited += 20) {
      if ((await executions({ status: 'succeeded' })).length >= count) return
      await Bun.sleep(20)
    }
    throw new Error(`${count} executions never succeeded`)
  }
  const rows = async () => (await listRecords(store, awForecasts, { limit: 10_000 })).data
  return { begin, executions, settled, rows, store }
}

/** Each job and slot has one execution, which succeeded, and its results stand in the store once. */
async function expectEachSlotOnce(
  { executions, rows }: Awaited<ReturnType<typeof replicated>>,
  slots: number,
) {
  const all = await executions()
  const statuses = Map.groupBy(all, ({ status }) => status)
  expect([...statuses].map(([status, found]) => [status, found.length])).toEqual([
    ['succeeded', slots],
  ])
  const keys = all.map(({ jobId, scheduledFor }) => `${jobId} ${scheduledFor.toISOString()}`)
  expect(new Set(keys).size).toBe(slots)
  const runs = (await rows()).map(({ runId }) => runId)
  expect(runs.sort()).toEqual(all.map(({ runId }) => runId).sort())
}

const [jobs, slots] = [20, 10]

test('five replicas, 20 jobs × 10 slots forced on all of them at once: each succeeds exactly once', async () => {
  const parts = await replicated(jobs)
  const replicas = Array.from({ length: 5 }, () => parts.begin())
  await Promise.all(replicas.map((replica) => replica.says('ready')))
  for (let n = 1; n <= slots; n += 1) {
    for (const replica of replicas) replica.tick(slotAt(n))
    await parts.settled(n * jobs)
  }
  await Promise.all(replicas.map((replica) => replica.kill()))
  await expectEachSlotOnce(parts, 200)
  await parts.store.close()
}, 300_000)

test(`the same while a replica is killed with SIGKILL ${wanted} times: no slot lost, none twice, none left running`, async () => {
  const parts = await replicated(jobs)
  const replicas = Array.from({ length: 5 }, () => parts.begin())
  await Promise.all(replicas.map((replica) => replica.says('ready')))
  let now = slotAt(0)
  let kills = 0
  let spare = parts.begin()
  const replaceOne = async (victim: number) => {
    await spare.says('ready')
    await replicas[victim]?.kill()
    replicas[victim] = spare
    spare.tick(now)
    spare = parts.begin()
  }
  // Spread over all slots, at random points of the work.
  const killUntil = async (count: number) => {
    for (; kills < count; kills += 1) {
      await Bun.sleep(Math.random() * 60)
      await replaceOne(kills % replicas.length)
    }
  }
  for (let n = 1; n <= slots; n += 1) {
    now = slotAt(n)
    for (const replica of replicas) replica.tick(now)
    await killUntil((n * wanted) / slots)
    await parts.settled(n * jobs)
  }
  await Promise.all([...replicas, spare].map((replica) => replica.kill()))
  await expectEachSlotOnce(parts, 200)
  const rescued = (await parts.executions()).filter(({ attempt }) => attempt > 1)
  expect(rescued.length).toBeGreaterThan(0)
  await parts.store.close()
}, 400_000)

test('killed after writing its results and before committing: no reader sees half of them, and another replica does it all', async () => {
  const parts = await replicated(1)
  const doomed = parts.begin({ STALL: '1' })
  await doomed.says('ready')
  doomed.tick(slotAt(1))
  await doomed.says('written')
  await doomed.kill()
  expect(await parts.rows()).toEqual([])
  expect((await parts.executions()).map(({ status }) => status)).toEqual(['running'])
  const rescuer = parts.begin()
  await parts.settled(1)
  await rescuer.kill()
  await expectEachSlotOnce(parts, 1)
  expect((await parts.executions())[0]).toMatchObject({ attempt: 2 })
  await parts.store.close()
}, 180_000)
