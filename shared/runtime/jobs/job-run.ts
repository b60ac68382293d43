import type { JobExecution } from '@otel-bi/store/job-slots'
import type { JobRun } from '@otel-bi/telemetry/jobs'

type Ended = {
  readonly outcome: JobRun['outcome']
  readonly startedAt: Date
  readonly endedAt: Date
}

const seconds = (from: Date, to: Date) => Math.max(0, to.getTime() - from.getTime()) / 1_000

/** An attempt as its metrics have it. What the start of a process asked for is not late by its old slot. */
export function runOf(
  { jobId, trigger, scheduledFor, createdAt }: JobExecution,
  { outcome, startedAt, endedAt }: Ended,
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
