import { afterAll, expect, test } from 'bun:test'
import { migrateStore } from '@otel-bi/store/migrate'
import { jobExecutions } from '@otel-bi/store/schema'
import { openStore } from '@otel-bi/store/store'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import type { JobExecution } from './job-execution.ts'
import { readJobRecords } from './job-record.query.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

/** Executions of one job, oldest first: how each ended, and after how many seconds. */
const ran = (jobId: string, runs: readonly (readonly [JobExecution['status'], number])[]) =>
  store.run((db) =>
    db.insert(jobExecutions).values(
      runs.map(([status, seconds], hour) => {
        const startedAt = new Date(Date.UTC(2026, 0, 1, hour))
        const finishedAt = new Date(startedAt.getTime() + seconds * 1000)
        const slot = { jobId, domain: 'aw', scheduledFor: startedAt, trigger: 'schedule' } as const
        return { ...slot, status, startedAt, finishedAt }
      }),
    ),
  )

const recordOf = async (jobId: string) => (await readJobRecords(store, [jobId]))[0]

test('successes of 2, 4 and 9 s take 4 s as a rule; the failure after 60 s is the latest', async () => {
  await ran('test.record', [
    ['succeeded', 2],
    ['succeeded', 9],
    ['succeeded', 4],
    ['failed', 60],
  ])
  expect(await recordOf('test.record')).toMatchObject({
    latest: {
      status: 'failed',
      startedAt: new Date('2026-01-01T03:00:00Z'),
      finishedAt: new Date('2026-01-01T03:01:00Z'),
    },
    usualDurationMs: 4000,
  })
})

test('a job that failed and is queued again ended in failure; one that was skipped since, in success', async () => {
  await ran('test.again', [
    ['succeeded', 1],
    ['failed', 1],
    ['queued', 1],
  ])
  await ran('test.skipped', [
    ['failed', 1],
    ['succeeded', 1],
    ['skipped', 1],
  ])
  const records = await readJobRecords(store, ['test.again', 'test.skipped'])
  expect(records.map(({ latest, lastEnd }) => [latest?.status, lastEnd])).toEqual([
    ['queued', 'failed'],
    ['skipped', 'succeeded'],
  ])
})

test('only the last 20 successes count: 20 of 1 s after 30 of 100 s make 1 s', async () => {
  const runs = [...Array<number>(30).fill(100), ...Array<number>(20).fill(1)]
  await ran(
    'test.recent',
    runs.map((seconds) => ['succeeded', seconds] as const),
  )
  expect((await recordOf('test.recent'))?.usualDurationMs).toBe(1000)
})

test('a job that never ran has neither; jobs come in the order they are asked for', async () => {
  await ran('test.once', [['succeeded', 3]])
  const records = await readJobRecords(store, ['test.once', 'test.never'])
  expect(records.map(({ jobId, usualDurationMs }) => [jobId, usualDurationMs])).toEqual([
    ['test.once', 3000],
    ['test.never', null],
  ])
  expect(records[1]?.latest).toBeNull()
})
