import { type PageRequest, readPage } from '@otel-bi/store/keyset'
import { jobExecutions, type jobStatuses } from '@otel-bi/store/schema'
import type { Store } from '@otel-bi/store/store'
import { and, desc, eq } from 'drizzle-orm'
import type { JobExecution } from './job-execution.ts'

type JobStatus = (typeof jobStatuses)[number]

export type ExecutionFilter = PageRequest & {
  readonly domain: string
  readonly jobId?: string | undefined
  readonly status?: JobStatus | undefined
}

/** A page of a domain's executions, newest first. */
export function listExecutions(store: Store, filter: ExecutionFilter) {
  const list = { list: `job_executions.${filter.domain}`, id: jobExecutions.id }
  return readPage(store, list, filter, (db, { after, newestFirst, rows }) =>
    db
      .select()
      .from(jobExecutions)
      .where(
        and(
          after,
          eq(jobExecutions.domain, filter.domain),
          filter.jobId === undefined ? undefined : eq(jobExecutions.jobId, filter.jobId),
          filter.status === undefined ? undefined : eq(jobExecutions.status, filter.status),
        ),
      )
      .orderBy(newestFirst)
      .limit(rows),
  )
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
