import { context, type Link, trace } from '@opentelemetry/api'
import { type JobRun, jobMetrics } from '@otel-bi/telemetry/jobs'
import { continuing, failSpan, startSpan } from '@otel-bi/telemetry/span'
import type { ExecutionEnd, StartExecution } from './execution.ts'
import type { JobExecution } from './job-execution.ts'

/**
 * The same start, as the root span of a trace of its own that links to the requester's, and with the
 * metrics of finished attempts. Call it after telemetry has started.
 */
export function tracedExecutions(start: StartExecution): StartExecution {
  const { finished } = jobMetrics()
  return (execution, ...rest) => {
    const { jobId, trigger, attempt, traceId } = execution
    const span = startSpan('job', {
      name: `job ${jobId}`,
      attributes: { 'job.id': jobId, 'job.trigger': trigger, 'job.attempt': attempt },
      root: true,
      links: linksTo(traceId),
    })
    const running = context.with(trace.setSpan(context.active(), span), () =>
      start(execution, ...rest),
    )
    const recorded = running.recorded.then((end) => {
      if (end.error !== undefined) failSpan(span, end.error)
      if (end.outcome === 'succeeded' || end.outcome === 'failed')
        finished(runOf(execution, end, end.outcome))
      span.end()
      return end
    })
    return { ...running, recorded }
  }
}

/**
 * The span that requested the execution. A scheduled execution has none; one taken over has only the trace
 * id of its last holder.
 */
export function linksTo(stored: string | null): Link[] {
  const requester = stored && trace.getSpanContext(continuing({ traceparent: stored }))
  return requester ? [{ context: requester }] : []
}

const seconds = (from: Date, to: Date) => Math.max(0, to.getTime() - from.getTime()) / 1_000

/** The lag of a run queued at start-up counts from its creation, not from its slot. */
function runOf(
  { jobId, trigger, scheduledFor, createdAt }: JobExecution,
  { startedAt, endedAt }: ExecutionEnd,
  outcome: JobRun['outcome'],
): JobRun {
  const due = trigger === 'startup' ? createdAt : scheduledFor
  return {
    job: jobId,
    trigger,
    outcome,
    seconds: seconds(startedAt, endedAt),
    lagSeconds: seconds(due, startedAt),
  }
}
