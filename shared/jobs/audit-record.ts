import type { AuditRecord } from '@otel-bi/store/audit-record'
import type { JobExecution } from './job-execution.ts'

export type AttemptEnd = {
  readonly outcome: 'succeeded' | 'failed'
  readonly rowCount: number | null
}

type Attempt = {
  readonly service: string
  readonly startedAt: Date
  readonly endedAt: Date
  readonly traceId: string | null
}

/** The audit record of an attempt; its actor is the requester, or the scheduler. */
export const jobAudit = (
  { id, jobId, domain, trigger, scheduledFor, attempt, requestedBy }: JobExecution,
  { service, startedAt, endedAt, traceId }: Attempt,
  { outcome, rowCount }: AttemptEnd,
): AuditRecord => ({
  occurredAt: startedAt,
  service,
  actor: requestedBy ?? 'scheduler',
  roles: [],
  action: jobId,
  domain,
  resource: `/api/jobs/${domain}/executions/${id}`,
  parameters: { trigger, scheduled_for: scheduledFor.toISOString(), attempt },
  outcome,
  status: outcome === 'succeeded' ? 200 : 500,
  durationMs: endedAt.getTime() - startedAt.getTime(),
  rowCount,
  traceId,
})
