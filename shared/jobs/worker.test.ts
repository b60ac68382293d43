import { afterAll, expect, test } from 'bun:test'
import { migrateStore } from '@otel-bi/store/migrate'
import { openStore, type Store } from '@otel-bi/store/store'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import pino from 'pino'
import { startExecution } from './execution.ts'
import { findExecution } from './history.query.ts'
import type { JobBody } from './job.ts'
import { requestRun } from './slots.query.ts'
import { createWorker, type WorkerSettings } from './worker.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

/** It polls quickly; nothing else is short, so that a busy machine loses no lease and no time. */
const quick: WorkerSettings = {
  leaseMs: 60_000,
  timeoutMs: 60_000,
  maxAttempts: 2,
  backoffMs: () => 10,
  pollMs: 10,
  maxConcurrent: 2,
}
const fine: JobBody = async () => async () => ({ rowsWritten: 3, result: { rows: 3 } })

/** One worker with one job, one queued execution of it, and the lines that were logged. */
async function working(run: JobBody, settings: Partial<WorkerSettings> = {}) {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const logger = pino({}, destination)
  const job = {
    id: `test.${crypto.randomUUID()}`,
    domain: 'aw',
    cron: '0 2 * * *',
    why: '',
  } as const
  const request = { jobId: job.id, domain: 'aw', requestedBy: 'test', idempotencyKey: undefined }
  const ask = async () => {
    const queued = await requestRun(store, { ...request, at: new Date() })
    if (!queued) throw new Error('not queued')
    return queued.execution.id
  }
  const worker = createWorker({
    store,
    logger,
    jobs: [{ ...job, run }],
    service: 'test-service',
    owner: 'test',
    now: () => new Date(),
    settings: { ...quick, ...settings },
  })
  const until = async (id: number, ...statuses: string[]) => {
    for (let waited = 0; waited < 50_000; waited += 10) {
      const row = await findExecution(store, 'aw', id)
      if (row && statuses.includes(row.status)) return row
      await Bun.sleep(10)
    }
    throw new Error(`execution ${id} never became ${statuses.join(' or ')}`)
  }
  const id = await ask()
  worker.start()
  return { worker, id, ask, until, lines }
}

test('a body’s outcome is recorded with its trace', async () => {
  const { worker, id, until } = await working(fine)
  expect(await until(id, 'succeeded')).toMatchObject({
    rowsWritten: 3,
    result: { rows: 3 },
    attempt: 1,
    owner: 'test',
    error: null,
  })
  await worker.stop(1_000)
})

test('a body that throws is tried twice, fails with its reason, and the worker goes on', async () => {
  let calls = 0
  const { worker, id, ask, until } = await working(async (context) => {
    calls += 1
    if (calls <= 2) throw new RangeError(`broken ${calls}`)
    return fine(context)
  })
  expect(await until(id, 'failed')).toMatchObject({ attempt: 2, error: 'RangeError: broken 2' })
  expect(await until(await ask(), 'succeeded')).toMatchObject({ attempt: 1 })
  await worker.stop(1_000)
})

test('a body that throws before its first await is a failure like any other', async () => {
  const { worker, id, until } = await working(() => {
    throw new TypeError('at once')
  })
  expect(await until(id, 'failed')).toMatchObject({ error: 'TypeError: at once' })
  await worker.stop(1_000)
})

test('a body that hangs past its timeout fails; while it lives no second body of it starts here', async () => {
  const hanging = Promise.withResolvers<void>()
  const aborted = Promise.withResolvers<unknown>()
  let bodies = 0
  const hangs: JobBody = async (context) => {
    bodies += 1
    if (bodies > 1) return fine(context)
    context.signal.addEventListener('abort', aborted.resolve)
    await hanging.promise
    return async () => ({ rowsWritten: 99, result: {} })
  }
  const { worker, id, until } = await working(hangs, { timeoutMs: 100 })
  await aborted.promise
  expect(await until(id, 'queued')).toMatchObject({ error: 'JobTimeout: not done within 100 ms' })
  await Bun.sleep(200)
  expect(bodies).toBe(1)
  hanging.resolve()
  expect(await until(id, 'succeeded')).toMatchObject({ attempt: 2, rowsWritten: 3 })
  await worker.stop(1_000)
})

test('10,000 lines of 5,000 characters: 200 are logged, cut to 2,000, and the rest is counted', async () => {
  const { worker, id, until, lines } = await working(async (context) => {
    for (let n = 0; n < 10_000; n += 1) context.log('x'.repeat(5_000))
    return fine(context)
  })
  await until(id, 'succeeded')
  await worker.stop(1_000)
  const flood = lines.filter((line) => line.includes('xxx'))
  expect(flood).toHaveLength(200)
  expect(Math.max(...flood.map((line) => line.length))).toBeLessThan(2_400)
  expect(lines.join()).toContain('9800 more lines')
})

test('stopping takes no more work and waits for what runs', async () => {
  const ending = Promise.withResolvers<void>()
  const { worker, id, until } = await working(async (context) => {
    await ending.promise
    return fine(context)
  })
  await until(id, 'running')
  const stopped = worker.stop(60_000)
  ending.resolve()
  await stopped
  expect(await until(id, 'succeeded')).toMatchObject({ attempt: 1 })
})

test('what is not done in time for the stop is handed back: queued, and the attempt does not count', async () => {
  const { worker, id, until } = await working(() => new Promise(() => undefined))
  await until(id, 'running')
  await worker.stop(20)
  expect(await until(id, 'queued')).toMatchObject({ attempt: 0, error: expect.any(String) })
})

test('a claim that is lost before its first renewal ends quietly: beats still on their way crash nothing', async () => {
  const { worker, id, until } = await working(fine)
  await worker.stop(1_000)
  const execution = await until(id, 'succeeded', 'queued')
  const slow: Store = { ...store, run: (work) => Bun.sleep(60).then(() => store.run(work)) }
  const logger = pino({ enabled: false })
  const settings = { ...quick, leaseMs: 30 }
  const now = () => new Date()
  const deps = { store: slow, logger, service: 'test', now, settings }
  const { recorded } = startExecution({ ...execution, token: 0 }, fine, deps)
  await recorded
  await Bun.sleep(100)
  expect(await findExecution(store, 'aw', id)).toEqual(execution)
})

test('a body may take longer than its lease: it is renewed', async () => {
  const settings = { leaseMs: 3_000 }
  const { worker, id, until } = await working(async (context) => {
    await Bun.sleep(4_000)
    return fine(context)
  }, settings)
  expect(await until(id, 'succeeded')).toMatchObject({ attempt: 1, token: 1 })
  await worker.stop(1_000)
})
