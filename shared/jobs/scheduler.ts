import { retryUntilDone } from '@otel-bi/store/retry-until-done'
import type { Store } from '@otel-bi/store/store'
import { Cron } from 'croner'
import type { Logger } from 'pino'
import type { JobSchedule } from './job.ts'
import { type OfferDue, offerDue } from './offer-due.ts'

export type SchedulerDeps = {
  readonly store: Store
  readonly schedules: readonly JobSchedule[]
  readonly logger: Logger
  readonly now: () => Date
  /** An execution was queued: a job may be due. */
  readonly onOffer: () => void
  readonly offer?: OfferDue
}

export type Scheduler = {
  /** Offers what is due now, for every job. @throws StoreUnavailable */
  readonly tick: () => Promise<void>
  readonly start: () => void
  readonly stop: () => void
}

/**
 * Croner only triggers the check; the due slots follow from the schedule, the clock and the store. So a timer
 * that fires twice, late, or not at all for three hours changes nothing. While the store is unavailable the
 * check is retried.
 */
export function createScheduler({
  store,
  schedules,
  logger,
  now,
  onOffer,
  offer: offerSlotDue = offerDue,
}: SchedulerDeps): Scheduler {
  const stopping = new AbortController()
  const offer = async (schedule: JobSchedule) => {
    const offered = await offerSlotDue(store, schedule, now())
    if (!offered || offered.offer === 'known') return
    logger.info({ job_id: schedule.id, ...offered }, `job slot ${offered.offer}`)
    if (offered.offer === 'queued') onOffer()
  }
  const fire = (schedule: JobSchedule) =>
    retryUntilDone(
      () => offer(schedule),
      (err) => logger.warn({ err, job_id: schedule.id }, 'the job slot cannot be offered yet'),
      { signal: stopping.signal, maxDelayMs: 30_000 },
    )
  let timers: Cron[] = []
  return {
    async tick() {
      await Promise.all(schedules.map(offer))
    },
    start() {
      for (const schedule of schedules) void fire(schedule)
      timers = schedules.map(
        (schedule) =>
          new Cron(
            schedule.cron,
            {
              timezone: 'UTC',
              protect: true,
              unref: true,
              catch: (err) => logger.error({ err, job_id: schedule.id }, 'the job timer failed'),
            },
            () => fire(schedule),
          ),
      )
    },
    stop() {
      stopping.abort()
      for (const timer of timers) timer.stop()
    },
  }
}
