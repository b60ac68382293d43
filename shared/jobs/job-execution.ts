import type { jobExecutions } from '@otel-bi/store/schema'

/** One run of a job, planned or requested, as its row in `job_executions`. */
export type JobExecution = typeof jobExecutions.$inferSelect

/** How an execution can end that was not skipped. */
export const endStatuses = ['succeeded', 'failed', 'abandoned'] as const
