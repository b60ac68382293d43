import { jobExecutions } from '@otel-bi/store/schema'
import type { Store } from '@otel-bi/store/store'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { findLatest } from './history.query.ts'
import type { JobExecution } from './job-execution.ts'

export type JobRecord = {
  /** The newest execution in whatever state; undefined where the job never ran. */
  readonly latest: JobExecution | undefined
  /** Median of the last successful executions, from start to end, in milliseconds; null without one. */
  readonly usualDurationMs: number | null
}

/** So many successful executions say how long a job usually takes. */
const usualRuns = 20

/** How a job ran last, and how long it usually takes. */
export async function readJobRecord(store: Store, jobId: string): Promise<JobRecord> {
  const [latest, usualDurationMs] = await Promise.all([
    findLatest(store, jobId),
    medianDuration(store, jobId),
  ])
  return { latest, usualDurationMs }
}

const Median = z.object({ median: z.number().nullable() })

async function medianDuration(store: Store, jobId: string): Promise<number | null> {
  const { rows } = await store.run((db) =>
    db.execute(sql`
      SELECT percentile_cont(0.5) WITHIN GROUP (
               ORDER BY EXTRACT(EPOCH FROM finished_at - started_at)::float8 * 1000) AS median
      FROM (SELECT started_at, finished_at FROM ${jobExecutions}
            WHERE job_id = ${jobId} AND status = 'succeeded'
            ORDER BY id DESC LIMIT ${usualRuns}) recent`),
  )
  return Median.parse(rows[0]).median
}
