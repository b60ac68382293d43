import { counter, histogram } from './instruments.ts'

export type JobRun = {
  readonly job: string
  readonly trigger: 'schedule' | 'catch_up' | 'startup' | 'manual'
  readonly outcome: 'succeeded' | 'failed'
  readonly seconds: number
  /** From the planned or requested time to the start. */
  readonly lagSeconds: number
}

export type JobMetrics = {
  readonly finished: (run: JobRun) => void
  /** Slots without a run; report zero once, so that the first one is seen as a rise. */
  readonly missed: (job: string, slots: number) => void
}

/** What a scheduler reports. Call it after telemetry has started. */
export function jobMetrics(): JobMetrics {
  const duration = histogram('bi.jobs.duration')
  const lag = histogram('bi.jobs.lag')
  const missed = counter('bi.jobs.missed')
  return {
    finished({ job, trigger, outcome, seconds, lagSeconds }) {
      const name = { 'bi.job.name': job }
      duration.record(seconds, { ...name, 'bi.job.trigger': trigger, 'bi.outcome': outcome })
      lag.record(lagSeconds, name)
    },
    missed: (job, slots) => missed.add(slots, { 'bi.job.name': job }),
  }
}
