import { afterAll, expect, test } from 'bun:test'
import { LeaseLost } from '@otel-bi/store/errors'
import { migrateStore } from '@otel-bi/store/migrate'
import { appendRecords, listRecords } from '@otel-bi/store/records'
import { awForecasts, jobExecutions } from '@otel-bi/store/schema'
import { openStore } from '@otel-bi/store/store'
import { freshDatabase, testStore } from '@otel-bi/store/testing/postgres'
import { eq } from 'drizzle-orm'
import { findExecution } from './history.query.ts'
import {
  claimExecution,
  completeExecution,
  failExecution,
  handBackExecution,
  renewLease,
} from './queue.query.ts'
import { requestRun } from './slots.query.ts'

const store = openStore({ url: await freshDatabase(), ...testStore })
afterAll(() => store.close())
await migrateStore(store)

const leaseMs = 60_000
const beat = { leaseMs, traceId: null }
const done = async () => ({ rowsWritten: 1, result: { fine: true } })

/** A queued job of its own, and how two processes claim it. */
async function queuedJob(maxAttempts = 5) {
  const jobId = `test.${crypto.randomUUID()}`
  const request = { jobId, domain: 'aw', requestedBy: 'test', idempotencyKey: undefined }
  const queued = await requestRun(store, { ...request, at: new Date() })
  if (!queued) throw new Error('not queued')
  const claimOnce = (owner: string) =>
    claimExecution(store, { jobIds: [jobId], owner, leaseMs, maxAttempts })
  const claim = async (owner: string) => {
    const claimed = await claimOnce(owner)
    if (!claimed) throw new Error(`${owner} got nothing`)
    return claimed
  }
  const now = () => findExecution(store, 'aw', queued.execution.id)
  const past = new Date(Date.now() - 60_000)
  /** As if its lease, or the pause before its next attempt, had passed. */
  const letPass = async () => {
    const row = eq(jobExecutions.id, queued.execution.id)
    const times = { leaseUntil: past, availableAt: past }
    await store.run((db) => db.update(jobExecutions).set(times).where(row))
  }
  return { claimOnce, claim, now, letPass, runId: queued.execution.runId }
}

test('ten processes claim one execution: one gets it', async () => {
  const { claimOnce } = await queuedJob()
  const claims = await Promise.all(Array.from({ length: 10 }, (_, n) => claimOnce(`process ${n}`)))
  expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1)
})

test('a lease that ran out is taken over, and the old process can neither renew nor commit', async () => {
  const { claim, now, letPass, runId } = await queuedJob()
  const old = await claim('old')
  await letPass()
  const rescuer = await claim('rescuer')
  expect(rescuer).toMatchObject({ id: old.id, attempt: 2, token: old.token + 1 })
  await expect(renewLease(store, old, beat)).rejects.toBeInstanceOf(LeaseLost)
  const late = completeExecution(store, old, async (tx) => {
    await appendRecords(tx, awForecasts, recordRun(runId), [{ subject: 'late', row: {} }])
    return done()
  })
  await expect(late).rejects.toBeInstanceOf(LeaseLost)
  await completeExecution(store, rescuer, done)
  expect(await now()).toMatchObject({
    status: 'succeeded',
    owner: 'rescuer',
    result: { fine: true },
  })
  expect((await listRecords(store, awForecasts, { runId, limit: 1 })).data).toEqual([])
})

test('a lease that was renewed in time is not taken over', async () => {
  const { claim, claimOnce, letPass } = await queuedJob()
  const held = await claim('holder')
  await letPass()
  await renewLease(store, held, beat)
  expect(await claimOnce('rival')).toBeUndefined()
})

test('uncommitted results are visible to no reader', async () => {
  const { claim, now, runId } = await queuedJob()
  const held = await claim('holder')
  const work = completeExecution(store, held, async (tx) => {
    await appendRecords(tx, awForecasts, recordRun(runId), [{ subject: 'half', row: {} }])
    throw new TypeError('died before commit')
  })
  await expect(work).rejects.toThrow('died before commit')
  expect((await listRecords(store, awForecasts, { runId, limit: 1 })).data).toEqual([])
  expect(await now()).toMatchObject({ status: 'running', rowsWritten: null })
})

test('attempt 2 of 2 that loses its lease is abandoned, and is not claimed again', async () => {
  const { claim, claimOnce, now, letPass } = await queuedJob(2)
  for (const owner of ['first', 'second']) {
    await claim(owner)
    await letPass()
  }
  expect(await claimOnce('third')).toBeUndefined()
  expect(await now()).toMatchObject({ status: 'abandoned', attempt: 2, error: expect.any(String) })
})

test('a failed attempt waits for its retry, then the next one may succeed and clears the error', async () => {
  const { claim, claimOnce, now, letPass } = await queuedJob()
  await failExecution(store, await claim('first'), { error: 'no', retryAfterMs: 60_000 })
  expect(await now()).toMatchObject({ status: 'queued', error: 'no', attempt: 1 })
  expect(await claimOnce('too early')).toBeUndefined()
  await letPass()
  await completeExecution(store, await claim('second'), done)
  expect(await now()).toMatchObject({ status: 'succeeded', error: null, attempt: 2 })
})

test('handed back, it is claimed at once and the attempt did not count', async () => {
  const { claim } = await queuedJob()
  await handBackExecution(store, await claim('leaving'))
  expect(await claim('next')).toMatchObject({ attempt: 1, token: 2 })
})

function recordRun(runId: string) {
  return { runId, computedAt: new Date(), asOf: '2013-11-29', dataVersion: 'abc' }
}
