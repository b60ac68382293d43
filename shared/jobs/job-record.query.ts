import { jobExecutions, jobStatuses } from '@otel-bi/store/schema'
import type { Store } from '@otel-bi/store/store'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { endStatuses } from './job-execution.ts'

/** So many successful executions say how long a job usually takes. */
const usualRuns = 20

const JobRecord = z.object({
  jobId: z.string(),
  /** The newest execution in whatever state; null where the job never ran. */
  latest: z
    .object({
      id: z.number(),
      status: z.enum(jobStatuses),
      createdAt: z.coerce.date(),
      scheduledFor: z.coerce.date(),
      startedAt: z.coerce.date().nullable(),
      finishedAt: z.coerce.date().nullable(),
    })
    .nullable(),
  /** How the newest ended of those that have; null before the first. */
  lastEnd: z.enum(endStatuses).nullable(),
  /** Median of the last successful executions, from start to end, in milliseconds; null without one. */
  usualDurationMs: z.number().nullable(),
})
export type JobRecord = z.output<typeof JobRecord>

/** How each job ran last, and how long it usually takes; in the order given. */
export async function readJobRecords(
  store: Store,
  jobIds: readonly string[],
): Promise<JobRecord[]> {
  const { rows } = await store.run((db) =>
    db.execute(sql`
      SELECT job.id AS "jobId",
        (SELECT json_build_object('id', id, 'status', status, 'createdAt', created_at, 'scheduledFor', scheduled_for,
                                  'startedAt', started_at, 'finishedAt', finished_at)
         FROM ${jobExecutions} WHERE job_id = job.id ORDER BY id DESC LIMIT 1) AS latest,
        (SELECT status FROM ${jobExecutions}
         WHERE job_id = job.id AND status = ANY(${sql.param(endStatuses)}::text[])
         ORDER BY id DESC LIMIT 1) AS "lastEnd",
        (SELECT percentile_cont(0.5) WITHIN GROUP (
                  ORDER BY EXTRACT(EPOCH FROM finished_at - started_at)::float8 * 1000)
         FROM (SELECT started_at, finished_at FROM ${jobExecutions}
               WHERE job_id = job.id AND status = 'succeeded'
               ORDER BY id DESC LIMIT ${usualRuns}) recent) AS "usualDurationMs"
      FROM unnest(${sql.param(jobIds)}::text[]) WITH ORDINALITY AS job (id, position)
      ORDER BY job.position`),
  )
  return z.array(JobRecord).parse(rows)
}
