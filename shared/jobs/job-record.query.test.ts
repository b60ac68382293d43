import { afterAll, expect, test } from 'bun:test'
import { migrateStore } from '@otel-bi/store/migrate'
import { jobExecutions } from '@otel-bi/store/schema'
import { openStore } from '@otel-bi/store/store'
import { freshDatabase } from '@otel-bi/store/testing/postgres'
import { readJobRecord } from './job-record.query.ts'

const store = openStore({ url: await freshDatabase(), sslMode: 'disable', applicationName: 'test' })
afterAll(() => store.close())
await migrateStore(store)

/** Executions of one job, oldest first: how each ended, and after how many seconds. */
const ran = (jobId: string, runs: readonly (readonly ['succeeded' | 'failed', number])[]) =>
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

test('successes of 2, 4 and 9 s take 4 s as a rule; the failure after 60 s is the latest', async () => {
  await ran('test.record', [
    ['succeeded', 2],
    ['succeeded', 9],
    ['succeeded', 4],
    ['failed', 60],
  ])
  const { latest, usualDurationMs } = await readJobRecord(store, 'test.record')
  expect([latest?.status, usualDurationMs]).toEqual(['failed', 4000])
})

test('only the last 20 successes count: 20 of 1 s after 30 of 100 s make 1 s', async () => {
  const runs = [...Array<number>(30).fill(100), ...Array<number>(20).fill(1)]
  await ran(
    'test.recent',
    runs.map((seconds) => ['succeeded', seconds] as const),
  )
  expect((await readJobRecord(store, 'test.recent')).usualDurationMs).toBe(1000)
})

test('a job that never ran has neither', async () => {
  expect(await readJobRecord(store, 'test.never')).toEqual({
    latest: undefined,
    usualDurationMs: null,
  })
})
