import { jobSchedules } from '@otel-bi/contract/job-schedules'
import { previousSlot } from '@otel-bi/jobs/slots'
import { copyOfDatabase } from '@otel-bi/store/testing/postgres'
import { Client } from 'pg'

type Start = (options: { postgresUrl: string }) => Promise<{ stop: () => Promise<unknown> }>

/**
 * The address of a store in which every job of the services has run for its latest slot. They run once in a
 * test run, and again when another slot is due; each caller gets a copy.
 */
export function settledStore(start: Start): Promise<string> {
  const now = new Date()
  const slots = jobSchedules.map(({ cron }) => previousSlot(cron, now)?.getTime() ?? 0)
  return copyOfDatabase(`settled_${Math.max(...slots)}`, async (postgresUrl) => {
    const stack = await start({ postgresUrl })
    try {
      await untilSettled(postgresUrl)
    } finally {
      await stack.stop()
    }
  })
}

/** @throws Error when a job fails, or when they take longer than two minutes. */
async function untilSettled(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const deadline = performance.now() + 120_000; performance.now() < deadline; ) {
      const { rows } = await client.query('SELECT job_id, status FROM job_executions')
      const failed = rows.find(({ status }) => status === 'failed')
      if (failed) throw new Error(`${failed.job_id} failed at start-up`)
      const ended = rows.every(({ status }) => status === 'succeeded')
      if (ended && jobSchedules.every(({ id }) => rows.some(({ job_id }) => job_id === id))) return
      await Bun.sleep(50)
    }
    throw new Error('the jobs did not end within two minutes')
  } finally {
    await client.end()
  }
}
