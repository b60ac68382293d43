import { decodeCursor, page } from '@otel-bi/store/keyset'
import { jobExecutions, type jobStatuses } from '@otel-bi/store/schema'
import type { Store } from '@otel-bi/store/store'
import { and, desc, eq, lt } from 'drizzle-orm'
import type { JobExecution } from './job-execution.ts'

export type JobStatus = (typeof jobStatuses)[number]

export type ExecutionFilter = {
  readonly domain: string
  readonly jobId?: string | undefined
  readonly status?: JobStatus | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of a domain's executions, newest first. */
export async function listExecutions(store: Store, filter: ExecutionFilter) {
  const rows = await store.run((db) =>
    db
      .select()
      .from(jobExecutions)
      .where(
        and(
          eq(jobExecutions.domain, filter.domain),
          filter.jobId === undefined ? undefined : eq(jobExecutions.jobId, filter.jobId),
          filter.status === undefined ? undefined : eq(jobExecutions.status, filter.status),
          filter.cursor === undefined
            ? undefined
            : lt(jobExecutions.id, decodeCursor(filter.cursor)),
        ),
      )
      .orderBy(desc(jobExecutions.id))
      .limit(filter.limit + 1),
  )
  return page(rows, filter.limit)
}

export async function findExecution(
  store: Store,
  domain: string,
  id: number,
): Promise<JobExecution | undefined> {
  const [row] = await store.run((db) =>
    db
      .select()
      .from(jobExecutions)
      .where(and(eq(jobExecutions.id, id), eq(jobExecutions.domain, domain))),
  )
  return row
}

/** The last successful executions of a job, newest first. */
export function listSucceeded(store: Store, jobId: string, limit: number): Promise<JobExecution[]> {
  return store.run((db) =>
    db
      .select()
      .from(jobExecutions)
      .where(and(eq(jobExecutions.jobId, jobId), eq(jobExecutions.status, 'succeeded')))
      .orderBy(desc(jobExecutions.id))
      .limit(limit),
  )
}
