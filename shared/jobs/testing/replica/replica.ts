/**
 * A replica of a service reduced to its jobs: offers the slots of the instants it reads from standard
 * input, one a line, and runs what it can claim. With STALL=1 it says `written` and waits before it commits.
 */
import { createInterface } from 'node:readline'
import { appendRecords } from '@otel-bi/store/records'
import { awForecasts } from '@otel-bi/store/schema'
import { openStore } from '@otel-bi/store/store'
import pino from 'pino'
import { z } from 'zod'
import type { Job } from '../../job.ts'
import { createScheduler } from '../../scheduler.ts'
import { createWorker } from '../../worker.ts'

const { url, jobs, stall } = z
  .object({ url: z.string(), jobs: z.coerce.number(), stall: z.literal('1').optional() })
  .parse({ url: process.env.POSTGRES_URL, jobs: process.env.JOBS, stall: process.env.STALL })
const logger = pino({ level: 'error' })
const store = openStore({
  ...{ url, sslMode: 'disable', applicationName: 'replica', maxConnections: 4 },
  // Only SIGKILL ends a replica, not a busy machine.
  timeoutMs: 60_000,
})
let clock = new Date()

const run: Job['run'] = async ({ runId, scheduledFor }) => {
  await Bun.sleep(Math.random() * 100)
  return async (tx) => {
    const computed = { runId, computedAt: clock, asOf: '2013-11-29', dataVersion: 'test' }
    const subject = scheduledFor.toISOString()
    await appendRecords(tx, awForecasts, computed, [{ subject, row: {} }])
    if (stall) {
      process.stdout.write('written\n')
      await new Promise(() => undefined)
    }
    return { rowsWritten: 1, result: {} }
  }
}

const scheduled = Array.from(
  { length: jobs },
  (_, n): Job => ({ id: `test.job.${n}`, domain: 'aw', cron: '0 * * * *', why: 'a test', run }),
)
const worker = createWorker({
  store,
  logger,
  jobs: scheduled,
  service: 'replica',
  owner: String(process.pid),
  now: () => clock,
  settings: {
    leaseMs: 400,
    timeoutMs: 60_000,
    maxAttempts: 1_000,
    backoffMs: () => 0,
    pollMs: 20,
    maxConcurrent: 3,
  },
})
const scheduler = createScheduler({
  store,
  logger,
  schedules: scheduled,
  now: () => clock,
  onOffer: worker.wake,
})
worker.start()
process.stdout.write('ready\n')
for await (const line of createInterface({ input: process.stdin })) {
  clock = new Date(line)
  await scheduler.tick()
}
// Standard input has closed: the test has ended.
process.exit()
