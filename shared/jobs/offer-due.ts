import type { Store } from '@otel-bi/store/store'
import type { JobSchedule } from './job.ts'
import { lastSlot, type Offer, offerSlot, skipSlot } from './slots.query.ts'
import { previousSlot, slotsBetween } from './slots.ts'

const hour = 3_600_000

/** Maximum age of a missed slot that is still run. */
const catchUpWindowMs = 24 * hour

/** A slot offered later than this after its time was missed. */
const punctualMs = 60_000

type OfferedSlot = {
  readonly slot: Date
  readonly offer: Offer
  readonly trigger: string
  /** Earlier slots without a run that were not recorded before. */
  readonly missed: number
}

/** Offers what is due at `now`; undefined when nothing is. @throws StoreUnavailable */
export type OfferDue = (
  store: Store,
  schedule: JobSchedule,
  now: Date,
) => Promise<OfferedSlot | undefined>

/**
 * Queues the slot that is due at `now` and returns it. Any number of replicas may do so at once,
 * repeatedly and with different clocks: the store accepts each slot once. A job that never had a slot
 * runs its latest one now. Of several missed slots the latest runs, as a catch-up; the others are recorded
 * as skipped.
 */
export const offerDue: OfferDue = async (store, schedule, now) => {
  const { id: jobId, domain, cron } = schedule
  const { last, any } = await lastSlot(store, jobId, now)
  if (!any) {
    const slot = previousSlot(cron, now)
    if (!slot) return undefined
    const trigger = 'startup'
    return {
      slot,
      trigger,
      missed: 0,
      offer: await offerSlot(store, { jobId, domain, trigger, scheduledFor: slot }),
    }
  }
  // After a clock was set back, every slot may be in its future.
  if (!last) return undefined
  const since = Math.max(last.getTime(), now.getTime() - catchUpWindowMs)
  const due = slotsBetween(cron, new Date(since), now)
  const slot = due.at(-1)
  if (!slot) return undefined
  let missed = 0
  for (const scheduledFor of due.slice(0, -1)) {
    const passed = { jobId, domain, trigger: 'catch_up', scheduledFor } as const
    const reason = `missed: ${slot.toISOString()} ran in its place`
    if ((await skipSlot(store, passed, reason)) === 'skipped') missed += 1
  }
  const trigger = now.getTime() - slot.getTime() > punctualMs ? 'catch_up' : 'schedule'
  return {
    slot,
    trigger,
    missed,
    offer: await offerSlot(store, { jobId, domain, trigger, scheduledFor: slot }),
  }
}
